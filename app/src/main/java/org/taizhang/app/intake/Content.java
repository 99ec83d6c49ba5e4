package org.taizhang.app.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.Clipping;

/** The very bytes that were read, to be kept with the ledger. */
final class Content {
  private final String name;
  private final byte[] bytes;

  Content(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** What was on the clipboard as a file: the page where there was one, else the text. */
  static Content of(String name, Clipping clipping) {
    @Nullable String html = clipping.html();
    @Nullable String rtf = clipping.rtf();
    if (html != null) {
      return new Content(name + ".html", html.getBytes(StandardCharsets.UTF_8));
    }
    if (rtf != null) {
      return new Content(name + ".rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
    }
    String plain = clipping.plain() == null ? "" : clipping.plain();
    return new Content(name + ".txt", plain.getBytes(StandardCharsets.UTF_8));
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }
}
