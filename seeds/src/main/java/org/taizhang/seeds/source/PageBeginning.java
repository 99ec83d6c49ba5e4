package org.taizhang.seeds.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a web page, or a piece of one, begins with. */
final class PageBeginning {
  private static final Pattern TAG = Pattern.compile("<(!doctype html|[a-z][a-z0-9]*)(?=[\\s/>])");

  /** Those that programs begin with when they save a page or a part of one (HTML, section 4). */
  private static final Set<String> TAGS =
      Set.of(
          "!doctype html",
          "html",
          "head",
          "body",
          "meta",
          "title",
          "link",
          "style",
          "script",
          "base",
          "article",
          "section",
          "main",
          "header",
          "nav",
          "aside",
          "footer",
          "div",
          "center",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "pre",
          "blockquote",
          "hr",
          "br",
          "ol",
          "ul",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "colgroup",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "span",
          "font",
          "b",
          "i",
          "u",
          "strong",
          "em",
          "a",
          "img",
          "form",
          "input");

  private PageBeginning() {}

  /**
   * Whether the text begins with a tag of a page.
   *
   * @param text in lower case
   */
  static boolean is(String text) {
    Matcher tag = TAG.matcher(text);
    return tag.lookingAt() && TAGS.contains(tag.group(1));
  }
}
