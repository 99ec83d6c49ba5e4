package org.taizhang.seeds.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages bytes without regard for what they mean, but for what is written in lengths. */
final class ByteDamage implements Damage {
  private static final int[] INTERESTING = {0, 1, 0x7F, 0x80, 0xFF};
  private static final int[] LENGTHS = {
    0, 1, -1, 2, 7, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 1 << 31
  };

  private static final String[] PIECES = {
    "<",
    ">",
    "/>",
    "<w:p>",
    "</w:tc>",
    "<w:gridSpan w:val=\"99999\"/>",
    "<!DOCTYPE a>",
    "&#0;",
    "&x;",
    "<table>",
    "<td rowspan=9999>",
    "{",
    "}",
    "\\row",
    "\\cell",
    "\\trowd",
    "\\bin99",
    "\\'b0",
    "\\u-1 ",
    "/Kids[1 0 R]",
    "stream",
    "endobj",
    "%PDF-",
    "\"",
    "-1",
    "99999999999",
    "（",
    "牵头单位：",
    "一、",
    "序号",
    "\t",
    "\n",
    "\u0000"
  };

  @Override
  public byte[] damaged(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
      bytes = once(bytes, random);
    }
    return bytes;
  }

  private static byte[] once(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int most = 1 + random.nextInt(random.nextInt(10) == 0 ? 2000 : 40);
    int length = Math.min(bytes.length - at, most);
    byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(9)) {
      case 0 -> with(bytes, at, bytes[at] ^ (1 << random.nextInt(8)));
      case 1 -> with(bytes, at, INTERESTING[random.nextInt(INTERESTING.length)]);
      case 2 -> spliced(bytes, at, length, new byte[0]);
      case 3 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      case 4 -> {
        byte[] copied = Arrays.copyOfRange(bytes, at, at + length);
        yield spliced(bytes, random.nextInt(bytes.length), 0, copied);
      }
      case 5 -> spliced(bytes, at, 0, piece);
      case 6 -> spliced(bytes, at, 0, repeated(piece, random.nextInt(500)));
      case 7 -> lengthened(bytes, at, random);
      default ->
          random.nextInt(6) == 0 ? Arrays.copyOf(bytes, at) : noisy(bytes, at, length, random);
    };
  }

  /** Writes over what may be a length of two or four bytes, lowest first. */
  static byte[] lengthened(byte[] bytes, int at, Random random) {
    int size = random.nextBoolean() ? 2 : 4;
    int near = random.nextInt(65) - 32;
    int value = LENGTHS[random.nextInt(LENGTHS.length)];
    for (int i = 0; i < size && at + i < bytes.length; i++) {
      int old = bytes[at + i] & 0xFF;
      boolean nearby = near % 2 == 0;
      bytes[at + i] = (byte) (nearby ? (i == 0 ? old + near : old) : value >> (8 * i));
    }
    return bytes;
  }

  private static byte[] repeated(byte[] piece, int times) {
    byte[] all = new byte[piece.length * times];
    for (int i = 0; i < all.length; i++) {
      all[i] = piece[i % piece.length];
    }
    return all;
  }

  private static byte[] noisy(byte[] bytes, int at, int length, Random random) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return spliced(bytes, at, length, noise);
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] put) {
    byte[] spliced = new byte[bytes.length - removed + put.length];
    System.arraycopy(bytes, 0, spliced, 0, at);
    System.arraycopy(put, 0, spliced, at, put.length);
    System.arraycopy(bytes, at + removed, spliced, at + put.length, bytes.length - at - removed);
    return spliced;
  }
}
