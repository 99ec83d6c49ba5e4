package org.taizhang.seeds.source.web;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How many characters, blanks apart, every element of a page holds inside and outside of links. */
final class TextWeights {
  private static final int[] NOTHING = new int[2];

  private final IdentityHashMap<Element, int[]> weights = new IdentityHashMap<>();

  TextWeights(Element root) {
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof TextNode text) {
              add(text.parent(), 0, length(text.getWholeText()));
            } else if (node instanceof Element element && !element.equals(root)) {
              boolean link = element.nameIs("a") && element.hasAttr("href");
              int plain = plain(element);
              add(element.parent(), link ? 1 : 0, plain);
              add(element.parent(), 1, linked(element));
            }
          }
        });
  }

  /** Characters outside of links. */
  int plain(Element element) {
    return weights.getOrDefault(element, NOTHING)[0];
  }

  /** Characters inside of links below the element. */
  int linked(Element element) {
    return weights.getOrDefault(element, NOTHING)[1];
  }

  private void add(@Nullable Node to, int at, int more) {
    if (to instanceof Element element && more > 0) {
      weights.computeIfAbsent(element, none -> new int[2])[at] += more;
    }
  }

  private static int length(String text) {
    return (int) text.chars().filter(c -> c > ' ' && c != '\u00A0' && c != '\u3000').count();
  }
}
