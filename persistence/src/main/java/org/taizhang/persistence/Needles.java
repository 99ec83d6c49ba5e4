package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.journal.EnvelopeCodec;

/** Texts that are looked for among bytes, in every way in which a file may have them. */
final class Needles {
  private static final int PAIRS = 1 << 16;
  private static final int CHUNK = 1 << 16;

  private static final class Needle {
    private final String text;
    private final byte[] bytes;

    Needle(String text, byte[] bytes) {
      this.text = text;
      this.bytes = bytes;
    }

    boolean standsIn(byte[] window, int at, int end) {
      int behind = at + bytes.length;
      return behind <= end && Arrays.equals(window, at, behind, bytes, 0, bytes.length);
    }
  }

  /** By the first two bytes. */
  private final @Nullable List<Needle>[] needles;

  private int longest = 2;

  /**
   * @param texts of two bytes at least each
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Needles(Collection<String> texts) {
    this.needles = new List[PAIRS];
    texts.forEach(this::put);
  }

  private void put(String text) {
    put(text, EnvelopeCodec.written(text));
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      put(text, text.getBytes(charset));
    }
  }

  private void put(String text, byte[] bytes) {
    int pair = pair(bytes, 0);
    List<Needle> others = needles[pair];
    if (others == null) {
      others = new ArrayList<>();
      needles[pair] = others;
    }
    if (others.stream().noneMatch(other -> Arrays.equals(other.bytes, bytes))) {
      others.add(new Needle(text, bytes));
      longest = Math.max(longest, bytes.length);
    }
  }

  private static int pair(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /** Whether any of the texts stands in the stream, which is read until then. */
  boolean isAnyIn(InputStream in) throws IOException {
    return !found(in, true).isEmpty();
  }

  /** The texts that stand in the stream. */
  Set<String> allIn(InputStream in) throws IOException {
    return found(in, false);
  }

  private Set<String> found(InputStream in, boolean one) throws IOException {
    Set<String> found = new HashSet<>();
    byte[] window = new byte[CHUNK + longest];
    int held = 0;
    int read = in.readNBytes(window, 0, window.length);
    while (read > 0 && !(one && !found.isEmpty())) {
      int end = held + read;
      for (int at = 0; at + 1 < end; at++) {
        take(window, at, end, found);
      }
      held = Math.min(end, longest - 1);
      System.arraycopy(window, end - held, window, 0, held);
      read = in.readNBytes(window, held, window.length - held);
    }
    return found;
  }

  private void take(byte[] window, int at, int end, Set<String> found) {
    List<Needle> candidates = needles[pair(window, at)];
    if (candidates != null) {
      for (Needle needle : candidates) {
        if (needle.standsIn(window, at, end)) {
          found.add(needle.text);
        }
      }
    }
  }
}
