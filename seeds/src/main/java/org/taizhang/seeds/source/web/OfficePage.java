package org.taizhang.seeds.source.web;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.taizhang.seeds.source.DocumentBuilder;

/** A page that a word processor or spreadsheet wrote: all of it is the document. */
final class OfficePage {
  private static final List<String> PROGRAMS =
      List.of("microsoft word", "microsoft excel", "wps", "kingsoft", "libreoffice", "openoffice");
  private static final String UNREAD =
      "script, style, noscript, template, iframe, frame, object, embed, applet, svg, canvas, audio,"
          + " video, map, input, button, select, textarea, datalist, xml, del";
  private static final List<String> APART =
      List.of("mso-element:comment", "mso-element:header", "mso-element:footer");

  private OfficePage() {}

  static boolean is(Document page) {
    String generator = generator(page);
    Element html = page.selectFirst("html");
    return PROGRAMS.stream().anyMatch(generator::contains)
        || generator.contains("word.document")
        || generator.contains("excel.sheet")
        || (html != null && html.attr("xmlns:o").contains("microsoft-com:office"));
  }

  private static String generator(Document page) {
    return page.select("meta[name=generator], meta[name=ProgId]")
        .eachAttr("content")
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  /** These programs end lines of the source only at blanks, between Chinese characters too. */
  private static void unwrap(Document page) {
    String generator = generator(page);
    if (generator.contains("libreoffice") || generator.contains("openoffice")) {
      page.body()
          .nodeStream(TextNode.class)
          .forEach(text -> text.text(text.getWholeText().replaceAll("\\R", " ")));
    }
  }

  /** The body without what is hidden, works by itself, or stands beside the text. */
  static Element body(Document page, DocumentBuilder builder) {
    page.select(UNREAD).forEach(Element::remove);
    unwrap(page);
    // A page that hides most of its text shows it again by a script.
    int most = page.body().text().length() / 2;
    int hidden = 0;
    for (Element element : page.body().select("[style], [hidden]")) {
      boolean gone = Styles.isHidden(element) && element.text().length() <= most;
      hidden += gone && !element.text().isBlank() ? 1 : 0;
      if (gone || APART.stream().anyMatch(part -> Styles.has(element, part))) {
        element.remove();
      }
    }
    if (hidden > 0) {
      builder.remark("file.hidden", false, "文件里有隐藏的文字，没有读入。");
    }
    return page.body();
  }
}
