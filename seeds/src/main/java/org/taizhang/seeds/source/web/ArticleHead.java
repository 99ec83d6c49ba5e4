package org.taizhang.seeds.source.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.DocumentBuilder;

/**
 * What a site shows over its article: the title, and the document number from the table of facts
 * that the rules on open government information ask for (索引号, 发文字号).
 */
record ArticleHead(@Nullable String title, @Nullable String number) {
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{IsHan}]{2,12}[〔\\[［(（]\\d{4}[〕\\]］)）]\\s?第?\\d{1,4}号");
  private static final Pattern PLAN = Pattern.compile("方案|要点|计划|通知|清单|意见|规划|分解|任务");
  private static final String HOLDERS = "table, dl, ul, div";
  private static final int LONGEST_FACTS = 400;
  private static final int BEGINNING = 500;

  /** Takes both from the page, and the table of facts with them. */
  static ArticleHead of(Document page) {
    String number = null;
    for (Element facts : page.select(HOLDERS)) {
      if (holdsFacts(facts)
          && facts.select(HOLDERS).stream().filter(ArticleHead::holdsFacts).count() == 1) {
        Matcher matcher = NUMBER.matcher(facts.text());
        number = matcher.find() ? matcher.group() : number;
        facts.remove();
      }
    }
    return new ArticleHead(title(page), number);
  }

  private static boolean holdsFacts(Element element) {
    String text = element.text();
    return text.length() < LONGEST_FACTS && squeezed(text).contains("索引号");
  }

  /** Tells the builder what the article does not say itself at its beginning. */
  void tell(Element article, DocumentBuilder builder) {
    String text = article.text();
    String beginning = squeezed(text.substring(0, Math.min(text.length(), BEGINNING)));
    if (number != null && !beginning.contains(squeezed(number))) {
      builder.paragraph(number, 0);
    }
    if (title != null && !beginning.contains(squeezed(title))) {
      builder.paragraph(title, 1);
    }
  }

  private static @Nullable String title(Document page) {
    Element meta = page.selectFirst("meta[name=ArticleTitle]");
    if (meta != null && !meta.attr("content").isBlank()) {
      return meta.attr("content").strip();
    }
    for (Element heading : page.select("h1, .title, #title, .article-title, .bt")) {
      if (PLAN.matcher(heading.text()).find() && heading.text().length() < 100) {
        return heading.text().strip();
      }
    }
    String title = page.title().replaceAll("[_|－—\\s-].*$", "").strip();
    return PLAN.matcher(title).find() ? title : null;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]", "");
  }
}
