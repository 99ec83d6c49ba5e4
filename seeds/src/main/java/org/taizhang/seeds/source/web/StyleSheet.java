package org.taizhang.seeds.source.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * The few rules of a page's own style sheets that change what can be read on it: what is hidden and
 * how lists are numbered. They are written to the elements they apply to.
 */
final class StyleSheet {
  private static final Pattern RULE = Pattern.compile("([^{}@;]{1,300})\\{([^{}]{1,2000})\\}");
  private static final Pattern RELEVANT =
      Pattern.compile(
          "(?:^|[;\\s])((?:display\\s*:\\s*none|visibility\\s*:\\s*hidden"
              + "|list-style(?:-type)?\\s*:\\s*[\\w\\s-]+))");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  private static final Pattern MEDIA =
      Pattern.compile(
          "@(?:media|supports|page|font-face)[^{}]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
  private static final int MOST_RULES = 200;
  private static final int MOST_CHARACTERS = 500_000;

  private StyleSheet() {}

  static void apply(Document page) {
    StringBuilder styles = new StringBuilder();
    page.select("style").forEach(style -> styles.append(style.data()).append('\n'));
    if (styles.length() > MOST_CHARACTERS) {
      return;
    }
    String rules = COMMENT.matcher(styles).replaceAll(" ");
    Matcher rule = RULE.matcher(MEDIA.matcher(rules).replaceAll(" "));
    int applied = 0;
    while (rule.find() && applied < MOST_RULES) {
      Matcher relevant = RELEVANT.matcher(rule.group(2).toLowerCase(Locale.ROOT));
      while (relevant.find()) {
        apply(page, rule.group(1).strip(), relevant.group(1));
        applied++;
      }
    }
  }

  private static void apply(Document page, String selector, String declaration) {
    // A state such as :hover or :target is none that a reader of the page is in.
    if (selector.contains(":")) {
      return;
    }
    try {
      for (Element element : page.select(selector)) {
        element.attr("style", declaration + ";" + element.attr("style"));
      }
    } catch (SelectorParseException | IllegalArgumentException foreign) {
      // Browsers pass over a rule that they do not understand, and so does this.
      return;
    }
  }
}
