package org.taizhang.seeds.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Damages the tree of an XML part and writes it well-formed, so that the damage gets past the
 * parser: elements go, come twice, hold one another, or have the attributes of others.
 */
final class TreeDamage implements Damage {
  private static final int MOST_COPIED = 3000;
  private static final String[] VALUES = {
    "",
    "0",
    "-1",
    "1",
    "9",
    "63",
    "1000",
    "2147483647",
    "99999999999",
    "A1:XFD1048576",
    "XFD1048576",
    "restart",
    "end",
    "begin",
    "rId1",
    "true",
    "none",
    "inlineStr",
    "s",
    "..",
    "一"
  };

  @Override
  public byte[] damaged(byte[] sound, Random random) {
    Document tree = Jsoup.parse(new String(sound, StandardCharsets.UTF_8), "", Parser.xmlParser());
    tree.outputSettings().syntax(Syntax.xml).prettyPrint(false);
    for (int i = random.nextInt(5); i >= 0; i--) {
      List<Element> all = tree.getAllElements();
      if (all.size() > 2) {
        Element one = all.get(2 + random.nextInt(all.size() - 2));
        Element other = all.get(2 + random.nextInt(all.size() - 2));
        once(one, other, random);
      }
    }
    return tree.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static void once(Element one, Element other, Random random) {
    switch (random.nextInt(8)) {
      case 0 -> one.remove();
      case 1 -> one.after(one.clone());
      case 2 -> other.appendChild(one.clone());
      case 3 -> other.before(one.clone());
      case 4 -> nest(one, random.nextInt(random.nextInt(10) == 0 ? 3000 : 10));
      case 5 -> {
        int most = MOST_COPIED / one.getAllElements().size();
        for (int i = random.nextInt(1 + Math.min(500, most)); i > 0; i--) {
          one.after(one.clone());
        }
      }
      case 6 -> other.attributes().forEach(mark -> one.attr(mark.getKey(), mark.getValue()));
      default -> change(one, random);
    }
  }

  /** Puts the element into elements of its own kind. */
  private static void nest(Element one, int times) {
    if (one.parent() != null) {
      for (int i = 0; i < times; i++) {
        Element outer = one.shallowClone();
        one.replaceWith(outer);
        outer.appendChild(one);
      }
    }
  }

  private static void change(Element one, Random random) {
    List<Attribute> marks = one.attributes().asList();
    String value = VALUES[random.nextInt(VALUES.length)];
    if (marks.isEmpty()) {
      one.text(value);
    } else {
      one.attr(marks.get(random.nextInt(marks.size())).getKey(), value);
    }
  }
}
