package org.taizhang.seeds.grammar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Schedule;
import org.taizhang.seeds.DraftHeading;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.resolve.RoleSet;

/** What items of both genres of prose have in common. */
final class ProseDrafts {
  private ProseDrafts() {}

  /** Whether numbers run on through the document, so that the label alone tells an item. */
  static boolean labelsAreUnique(List<ProseItem> items) {
    return items.stream().map(item -> item.node().marker().label()).distinct().count()
        == items.size();
  }

  static DraftItem draft(
      int no,
      ProseItem item,
      Sections sections,
      boolean uniqueLabels,
      RoleSet roles,
      List<DraftTarget> targets,
      @Nullable LocalDate due,
      @Nullable Schedule schedule) {
    Node node = item.node();
    String name = name(no, item);
    List<DraftHeading> above = sections.above(node);
    return new DraftItem(
        no,
        node.marker().label(),
        uniqueLabels ? null : sections.id(node),
        above.isEmpty() ? null : above.getFirst().name(),
        above,
        sections.path(node, name),
        name,
        item.text().content().text(),
        targets,
        roles.lead(),
        roles.responsible(),
        roles.supporting(),
        due,
        schedule,
        node.start().start());
  }

  private static String name(int no, ProseItem item) {
    String name = item.text().name().text();
    return name.isBlank() ? "第" + no + "项" : name;
  }

  static void report(int no, ProseItem item, boolean mostAreBare, Findings findings) {
    ItemText text = item.text();
    var at = item.node().start().start();
    String label = item.node().marker().label();
    if (text.name().isEmpty()) {
      findings.warn("name.none", no, at, label + "只有编号，没有文字。", label);
    } else if (text.shortened()) {
      findings.info(
          "name.shortened", no, at, label + "没有小标题，名称截取自首句“" + text.name().text() + "”。", label);
    } else if (text.content().isEmpty() && !mostAreBare) {
      findings.info("content.none", no, at, label + text.name().text() + "：只有标题，没有内容。", label);
    }
  }

  /** Where most items are headings alone, that is how the plan is written and nothing to report. */
  static boolean mostAreBare(List<ProseItem> items) {
    return items.stream().filter(item -> item.text().content().isEmpty()).count() * 2
        > items.size();
  }
}
