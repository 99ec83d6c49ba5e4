package org.taizhang.seeds.source.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the style attribute of an element says. */
final class Styles {
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");
  private static final Pattern BLOCK =
      Pattern.compile("(?:^|;)\\s*display\\s*:\\s*(?:block|flex|grid|table|list-item)");
  private static final Pattern RULED =
      Pattern.compile(
          "(?:^|;)\\s*border(?:-(?:top|right|bottom|left))?(?:-style)?\\s*:[^;]*\\b(?:solid|double|dashed|dotted)\\b");
  private static final Pattern LIST = Pattern.compile("list-style(?:-type)?\\s*:\\s*([^;]+)");

  private Styles() {}

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || HIDDEN.matcher(of(element)).find();
  }

  /** Whether there are lines around the element, or on a side of it. */
  static boolean isRuled(Element element) {
    return RULED.matcher(of(element)).find();
  }

  static boolean isBlock(Element element) {
    return element.isBlock() || BLOCK.matcher(of(element)).find();
  }

  /** The value of the last list-style of the element; empty when it has none. */
  static String listStyle(Element element) {
    String last = "";
    Matcher matcher = LIST.matcher(of(element));
    while (matcher.find()) {
      last = matcher.group(1).strip();
    }
    return last;
  }

  /** Whether the style has the declaration, such as mso-list:ignore. */
  static boolean has(Element element, String declaration) {
    return of(element).replace(" ", "").contains(declaration);
  }

  private static String of(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT);
  }
}
