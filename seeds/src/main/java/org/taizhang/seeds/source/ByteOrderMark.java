package org.taizhang.seeds.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The marks that files begin with to name their encoding. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  GB18030(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33);

  private final Charset charset;
  private final int[] bytes;

  ByteOrderMark(Charset charset, int... bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return bytes.length;
  }

  boolean begins(byte[] content) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
