package org.taizhang.seeds.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Damages files at random: their bytes, or the parts of a zip file, which is then zipped soundly.
 */
final class Mutator {
  private static final int[] INTERESTING = {0, 1, 0x7F, 0x80, 0xFF};
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

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  byte[] damaged(byte[] sound) {
    boolean zip = sound.length > 4 && sound[0] == 'P' && sound[1] == 'K';
    return zip && random.nextInt(8) > 0 ? partDamaged(sound) : bytesDamaged(sound);
  }

  private byte[] partDamaged(byte[] zip) {
    Map<String, byte[]> parts = Zips.parts(zip);
    List<String> names = new ArrayList<>(parts.keySet());
    for (int i = random.nextInt(2); i >= 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      parts.computeIfPresent(name, (_, content) -> bytesDamaged(content));
    }
    if (random.nextInt(20) == 0) {
      parts.remove(names.get(random.nextInt(names.size())));
    }
    return Zips.again(parts);
  }

  private byte[] bytesDamaged(byte[] sound) {
    byte[] bytes = sound.clone();
    for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length =
        Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(10) == 0 ? 2000 : 40));
    return switch (random.nextInt(8)) {
      case 0 -> with(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
      case 1 -> with(bytes, at, (byte) INTERESTING[random.nextInt(INTERESTING.length)]);
      case 2 -> spliced(bytes, at, length, new byte[0]);
      case 3 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      case 4 ->
          spliced(
              bytes, random.nextInt(bytes.length), 0, Arrays.copyOfRange(bytes, at, at + length));
      case 5 ->
          spliced(
              bytes, at, 0, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
      case 6 ->
          spliced(
              bytes,
              at,
              0,
              PIECES[random.nextInt(PIECES.length)]
                  .repeat(random.nextInt(500))
                  .getBytes(StandardCharsets.UTF_8));
      default -> random.nextInt(6) == 0 ? Arrays.copyOf(bytes, at) : noisy(bytes, at, length);
    };
  }

  private byte[] noisy(byte[] bytes, int at, int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return spliced(bytes, at, length, noise);
  }

  private static byte[] with(byte[] bytes, int at, byte value) {
    bytes[at] = value;
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
