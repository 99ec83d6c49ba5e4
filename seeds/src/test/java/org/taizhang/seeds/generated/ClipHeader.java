package org.taizhang.seeds.generated;

import java.nio.charset.StandardCharsets;
import org.taizhang.seeds.source.Clipping;

/** Marked HTML as Windows keeps it on the clipboard: a header with offsets in bytes before it. */
final class ClipHeader {
  static final String START = "<!--StartFragment-->";
  static final String END = "<!--EndFragment-->";

  private static final String HEADER =
      """
      Version:1.0\r
      StartHTML:%010d\r
      EndHTML:%010d\r
      StartFragment:%010d\r
      EndFragment:%010d\r
      SourceURL:%s\r
      \r
      """;

  private ClipHeader() {}

  /** The page as the clipboard gives it: with the header or without, or with its bytes misread. */
  static Clipping clipping(PlanMaker maker, String source, String page, String plain) {
    String html = maker.chance(70) ? headed(source, page) : page;
    String given =
        maker.chance(15)
            ? new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
            : html;
    return new Clipping(given, null, plain);
  }

  private static String headed(String source, String page) {
    int head = HEADER.formatted(0, 0, 0, 0, source).getBytes(StandardCharsets.UTF_8).length;
    int start = page.indexOf(START) + START.length();
    return HEADER.formatted(
            head,
            head + bytes(page),
            head + bytes(page.substring(0, start)),
            head + bytes(page.substring(0, page.indexOf(END))),
            source)
        + page;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
