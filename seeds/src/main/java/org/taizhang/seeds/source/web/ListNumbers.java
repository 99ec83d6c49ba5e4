package org.taizhang.seeds.source.web;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers that a browser puts before the items of numbered lists, item by item. */
final class ListNumbers {
  /** A list whose numbers a style sheet takes away has them typed. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[（(]?(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})[)）.．、](?!\\d)|[①-⑳]|第[\\d一二三四五六七八九十百]+[章节条])");

  private final IdentityHashMap<Element, Integer> values = new IdentityHashMap<>();

  static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).find();
  }

  /** The number before the item; empty when it has none. */
  String before(Element item) {
    Element list = item.parent();
    if (list == null || !list.nameIs("ol")) {
      return "";
    }
    if (!values.containsKey(item)) {
      count(list);
    }
    NumberStyle style = NumberStyle.named(list.attr("type"), NumberStyle.DECIMAL);
    style = NumberStyle.named(Styles.listStyle(list), style);
    style = NumberStyle.named(item.attr("type"), style);
    style = NumberStyle.named(Styles.listStyle(item), style);
    return style.number(values.getOrDefault(item, 1));
  }

  private void count(Element list) {
    boolean reversed = list.hasAttr("reversed");
    long items = list.children().stream().filter(child -> child.nameIs("li")).count();
    int next = number(list, "start", reversed ? (int) items : 1);
    for (Element item : list.children()) {
      if (item.nameIs("li")) {
        next = number(item, "value", next);
        values.put(item, next);
        next += reversed ? -1 : 1;
      }
    }
  }

  private static int number(Element element, String attribute, int other) {
    String value = element.attr(attribute).strip();
    return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : other;
  }
}
