package org.taizhang.seeds.grammar;

import java.util.List;

/**
 * Whether the numbers of the items run on without gap or repetition, under each heading or through
 * the document.
 */
final class Numbers {
  private final Findings findings;

  Numbers(Findings findings) {
    this.findings = findings;
  }

  void check(List<ProseItem> items) {
    for (int i = 1; i < items.size(); i++) {
      Node node = items.get(i).node();
      Node before = items.get(i - 1).node();
      int expected = before.marker().ordinal() + 1;
      int found = node.marker().ordinal();
      boolean sameKind = node.marker().kind() == before.marker().kind();
      boolean restarts = node.parent() != before.parent() && found == 1;
      if (sameKind && found != expected && !restarts) {
        report(i + 1, node, before, found == before.marker().ordinal());
      }
    }
  }

  private void report(int no, Node node, Node before, boolean repeated) {
    String label = node.marker().label();
    String last = before.marker().label();
    if (repeated) {
      findings.warn("number.repeat", no, node.start().start(), "编号" + label + "重复出现。", label);
    } else {
      findings.warn(
          "number.gap",
          no,
          node.start().start(),
          "编号从" + last + "跳到" + label + "，可能有缺漏。",
          last,
          label);
    }
  }
}
