package org.taizhang.app.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads advances out of a TrueType file: {@code head}, {@code hhea}, {@code hmtx} and the format 4
 * or 12 subtable of {@code cmap}. Nothing else of the file is looked at; a general parser takes 160
 * ms at first use, which would fall into the start of the program.
 */
final class TrueType {
  private static final int WINDOWS = 3;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final short[] basic = new short[0x10000];
  private final Map<Integer, Integer> beyond = new HashMap<>();
  private final int metrics;
  private final int longMetrics;

  private TrueType(ByteBuffer file) {
    this.file = file;
    int count = file.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      var tag = new byte[4];
      file.get(entry, tag);
      tables.put(new String(tag, StandardCharsets.US_ASCII), file.getInt(entry + 8));
    }
    metrics = table("hmtx");
    longMetrics = unsigned(table("hhea") + 34);
  }

  static Advances advances(byte[] file) {
    var reader = new TrueType(ByteBuffer.wrap(file));
    reader.readCharacters();
    return new Advances(
        reader.unsigned(reader.table("head") + 18), reader.basic, Map.copyOf(reader.beyond));
  }

  private void readCharacters() {
    int cmap = table("cmap");
    int best = -1;
    int bestEncoding = -1;
    for (int i = 0, n = unsigned(cmap + 2); i < n; i++) {
      int entry = cmap + 4 + 8 * i;
      int encoding = unsigned(entry + 2);
      if (unsigned(entry) == WINDOWS && encoding > bestEncoding) {
        best = cmap + file.getInt(entry + 4);
        bestEncoding = encoding;
      }
    }
    switch (best < 0 ? -1 : unsigned(best)) {
      case 4 -> readSegments(best);
      case 12 -> readGroups(best);
      default -> throw new IllegalArgumentException("TrueType file without a Unicode cmap");
    }
  }

  private void readGroups(int at) {
    for (int i = 0, n = file.getInt(at + 12); i < n; i++) {
      int group = at + 16 + 12 * i;
      int first = file.getInt(group);
      int last = file.getInt(group + 4);
      int glyph = file.getInt(group + 8);
      for (int c = first; c <= last; c++) {
        put(c, glyph + c - first);
      }
    }
  }

  private void readSegments(int at) {
    int size = unsigned(at + 6);
    int ends = at + 14;
    int starts = ends + size + 2;
    int deltas = starts + size;
    int offsets = deltas + size;
    for (int i = 0; i < size; i += 2) {
      int first = unsigned(starts + i);
      int offset = unsigned(offsets + i);
      for (int c = first, last = unsigned(ends + i); c <= last && c != 0xFFFF; c++) {
        int glyph = offset == 0 ? c : unsigned(offsets + i + offset + 2 * (c - first));
        put(c, glyph == 0 ? 0 : (glyph + unsigned(deltas + i)) & 0xFFFF);
      }
    }
  }

  private void put(int character, int glyph) {
    if (glyph == 0) {
      return;
    }
    int stored = 1 + unsigned(metrics + 4 * Math.min(glyph, longMetrics - 1));
    if (character < basic.length) {
      basic[character] = (short) stored;
    } else {
      beyond.put(character, stored);
    }
  }

  private int table(String tag) {
    var offset = tables.get(tag);
    if (offset == null) {
      throw new IllegalArgumentException("TrueType file without table " + tag);
    }
    return offset;
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }
}
