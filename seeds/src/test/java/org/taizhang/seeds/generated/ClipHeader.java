package org.taizhang.seeds.generated;

import java.nio.charset.StandardCharsets;
import org.taizhang.seeds.source.Clipping;

/** Marked HTML as Windows keeps it on the clipboard: a header with offsets in bytes before it. */
final class ClipHeader {
  static final String START = "<!--StartFragment-->";
  static final String END = "<!--EndFragment-->";

  private static final String HEADER =
      "Version:%s\r\n"
          + "StartHTML:%010d\r\n"
          + "EndHTML:%010d\r\n"
          + "StartFragment:%010d\r\n"
          + "EndFragment:%010d\r\n"
          + "SourceURL:%s\r\n\r\n";

  private ClipHeader() {}

  /** The page as the clipboard gives it: with the header or without, or with its bytes misread. */
  static Clipping clipping(PlanMaker maker, String source, String page, String plain) {
    String html = maker.chance(70) ? headed("1.0", source, page) : page;
    String given =
        maker.chance(15)
            ? new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
            : html;
    return new Clipping(given, null, plain);
  }

  private static String headed(String version, String source, String page) {
    int head =
        HEADER.formatted(version, 0, 0, 0, 0, source).getBytes(StandardCharsets.UTF_8).length;
    int start = page.indexOf(START) + START.length();
    return HEADER.formatted(
            version,
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
