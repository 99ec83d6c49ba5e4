package org.taizhang.seeds.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The encodings in which text files come from office PCs, with their line ends. */
enum Encodings {
  UTF_8(StandardCharsets.UTF_8, "", "\n"),
  UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF", "\r\n"),
  UTF_16_MARKED(StandardCharsets.UTF_16LE, "\uFEFF", "\r\n"),
  UTF_16_BIG_MARKED(StandardCharsets.UTF_16BE, "\uFEFF", "\n"),
  UTF_16(StandardCharsets.UTF_16LE, "", "\r\n"),
  GB(Charset.forName("GB18030"), "", "\r\n");

  private final Charset charset;
  private final String mark;
  private final String lineEnd;

  Encodings(Charset charset, String mark, String lineEnd) {
    this.charset = charset;
    this.mark = mark;
    this.lineEnd = lineEnd;
  }

  static Encodings pick(PlanMaker maker) {
    return maker.pick(List.of(values()));
  }

  byte[] encode(String text) {
    return (mark + withLineEnds(text)).getBytes(charset);
  }

  String withLineEnds(String text) {
    return text.replace("\n", lineEnd);
  }
}
