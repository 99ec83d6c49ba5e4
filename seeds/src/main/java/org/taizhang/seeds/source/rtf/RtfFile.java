package org.taizhang.seeds.source.rtf;

import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.Refusal;

/** Rich Text Format, as Word, WPS and LibreOffice write it. */
public final class RtfFile {
  private RtfFile() {}

  /**
   * The document: text with the numbers that stand in it, and tables.
   *
   * @throws Refusal when the file ends too early or holds too much
   */
  public static Document read(byte[] content) {
    DocumentBuilder builder = new DocumentBuilder();
    RtfText text = new RtfText(builder);
    RtfTokens.read(content, text);
    text.finish();
    return builder.build(FileFormat.RTF);
  }
}
