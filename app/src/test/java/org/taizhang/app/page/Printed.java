package org.taizhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Inked;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.type.TextMetrics;

/** What stands on the pages of a document, for tests. */
record Printed(Document document, TextMetrics metrics) {
  private static final double MARGIN = 36;

  /** Everything that is said as one, page after page. */
  List<String> said() {
    return document.pages().stream().flatMap(page -> said(page).stream()).toList();
  }

  static List<String> said(Page page) {
    return page.shapes().stream()
        .<String>mapMulti((shape, keep) -> {
          if (shape instanceof Phrase phrase) {
            keep.accept(phrase.text());
          } else if (shape instanceof Text text) {
            keep.accept(text.text());
          }
        })
        .toList();
  }

  /** How often a text stands there, whole or over pages. */
  long count(String text) {
    return said().stream().filter(said -> said.equals(text)).count() + parted(text);
  }

  private int parted(String text) {
    int times = 0;
    var left = bare(text);
    for (var said : said()) {
      var part = bare(said);
      if (!part.isEmpty() && !part.equals(bare(text)) && left.startsWith(part)) {
        left = left.substring(part.length());
      }
      if (left.isEmpty()) {
        times++;
        left = bare(text);
      }
    }
    return times;
  }

  /** What texts leave no ink of: lines end where there is a blank. */
  static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  void assertNothingLeavesThePage() {
    for (var page : document.pages()) {
      var sheet = new Box(MARGIN, MARGIN, page.width() - 2 * MARGIN, page.height() - MARGIN * 1.5);
      Inked.texts(page.shapes())
          .forEach(
              text -> assertThat(sheet.holds(Inked.of(text, metrics))).as("%s", text).isTrue());
    }
  }

  void assertNothingOverlaps() {
    for (var page : document.pages()) {
      var texts = Inked.texts(page.shapes()).filter(text -> !text.text().isBlank()).toList();
      for (int i = 0; i < texts.size(); i++) {
        var one = Inked.of(texts.get(i), metrics);
        for (int k = i + 1; k < texts.size(); k++) {
          var other = Inked.of(texts.get(k), metrics);
          assertThat(overlap(one, other)).as("%s%n%s", texts.get(i), texts.get(k)).isFalse();
        }
      }
    }
  }

  private static boolean overlap(Box one, Box other) {
    double slack = 0.3;
    return one.x() + slack < other.right()
        && other.x() + slack < one.right()
        && one.y() + slack < other.bottom()
        && other.y() + slack < one.bottom();
  }
}
