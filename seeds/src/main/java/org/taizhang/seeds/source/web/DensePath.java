package org.taizhang.seeds.source.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article that no name tells: goes down where most of the running text is, and on the way
 * leaves out neighbours that are lists of links or scraps.
 */
final class DensePath {
  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "article", "main", "center", "form", "font", "span", "td");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p");
  private static final Pattern TITLES = Pattern.compile("(?i)title|biaoti|\\bbt\\b|\\btit");
  private static final int SCRAP = 15;

  private DensePath() {}

  static Element article(Element body) {
    TextWeights weights = new TextWeights(body);
    Element at = body;
    Element next = densest(at, weights);
    while (next != null) {
      for (Element neighbour : at.children()) {
        if (!neighbour.equals(next) && isScrap(neighbour, weights)) {
          neighbour.remove();
        }
      }
      at = next;
      next = densest(at, weights);
    }
    return body;
  }

  private static @Nullable Element densest(Element at, TextWeights weights) {
    for (Element child : at.children()) {
      if (CONTAINERS.contains(child.normalName())
          && weights.plain(child) * 10 > weights.plain(at) * 6) {
        return child;
      }
    }
    return null;
  }

  private static boolean isScrap(Element element, TextWeights weights) {
    int plain = weights.plain(element);
    int linked = weights.linked(element);
    if (linked * 2 > plain && linked > 0) {
      return true;
    }
    boolean heading =
        HEADINGS.contains(element.normalName())
            || TITLES.matcher(element.className() + " " + element.id()).find();
    return plain < SCRAP && !heading && element.selectFirst("table") == null;
  }
}
