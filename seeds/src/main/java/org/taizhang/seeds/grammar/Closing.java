package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.source.Passage;

/**
 * A closing paragraph after an item that names no units: it speaks to all who are to carry out the
 * plan, and the item would have more paragraphs than items of this plan have.
 */
final class Closing {
  private static final Pattern ADDRESSES_ALL =
      Pattern.compile(
          "(?:请)?(?:各(?:地|校|级|单位|学校|部门|科室|处室|镇|乡|县|市|区|有关|相关|牵头|责任).*|(?:全市|全区|全县|全校)各.*|本(?:方案|计划|要点|办法|意见|清单)(?:自|由|从|未).*)");

  private static final int LONGEST_HEADING = 12;

  private Closing() {}

  /** The item without the closing paragraph, which comes after it then. */
  static ProseItem parted(ProseItem last, List<ProseItem> all) {
    Passage content = last.text().content();
    int end = content.text().lastIndexOf('\n');
    if (end < 0 || !last.text().after().isEmpty() || paragraphs(last) <= usual(all)) {
      return last;
    }
    String paragraph = Folding.folded(content.text().substring(end + 1));
    return ADDRESSES_ALL.matcher(paragraph).matches()
        ? new ProseItem(last.node(), last.text().endingAt(beforeHeading(content.text(), end)))
        : last;
  }

  /** Where the line above the closing paragraph ends, or the one above its heading: 保障措施. */
  private static int beforeHeading(String content, int end) {
    int above = content.lastIndexOf('\n', end - 1);
    String line = content.substring(above + 1, end);
    boolean heading =
        above > 0 && line.length() <= LONGEST_HEADING && Punctuation.first(line, ",。;:、") < 0;
    return heading ? above : end;
  }

  /** How many paragraphs the items before the last have, mostly. */
  private static long usual(List<ProseItem> items) {
    long[] counts =
        items.stream().limit(items.size() - 1).mapToLong(Closing::paragraphs).sorted().toArray();
    return counts.length == 0 ? Long.MAX_VALUE : counts[counts.length / 2];
  }

  private static long paragraphs(ProseItem item) {
    return item.text().content().text().lines().count();
  }
}
