package org.taizhang.app.type;

import java.util.Map;

/**
 * Advances of one face by character, in font units plus one; 0 means that the face has no glyph.
 * The basic plane is an array of 128 KB, the few characters beyond it a map.
 */
final class Advances {
  private final int unitsPerEm;
  private final short[] basic;
  private final Map<Integer, Integer> beyond;

  Advances(int unitsPerEm, short[] basic, Map<Integer, Integer> beyond) {
    this.unitsPerEm = unitsPerEm;
    this.basic = basic;
    this.beyond = beyond;
  }

  boolean covers(int codePoint) {
    return stored(codePoint) > 0;
  }

  double ems(int codePoint) {
    return (stored(codePoint) - 1.0) / unitsPerEm;
  }

  private int stored(int codePoint) {
    return codePoint < basic.length
        ? Short.toUnsignedInt(basic[codePoint])
        : beyond.getOrDefault(codePoint, 0);
  }
}
