package org.taizhang.seeds.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The marks that files begin with to name their encoding. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "EFBBBF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "FFFE"),
  UTF_16BE(StandardCharsets.UTF_16BE, "FEFF"),
  GB18030(Charset.forName("GB18030"), "84319533");

  private final Charset charset;
  private final String bytes;

  ByteOrderMark(Charset charset, String bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return bytes.length() / 2;
  }

  boolean begins(byte[] content) {
    int length = Math.min(content.length, length());
    return HexFormat.of().withUpperCase().formatHex(content, 0, length).equals(bytes);
  }
}
