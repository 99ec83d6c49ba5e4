package org.taizhang.app.intake;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.Finding;

/** Which findings need no looking at any more, for what they are about was corrected. */
final class Settled {
  private final Draft read;
  private final Draft now;

  /**
   * @param read as the document was read, with the findings
   * @param now with all corrections
   */
  Settled(Draft read, Draft now) {
    this.read = read;
    this.now = now;
  }

  /** Those that are left, in their order. */
  List<Finding> open(List<Finding> findings) {
    return read.equals(now)
        ? findings
        : findings.stream().filter(finding -> !isSettled(finding)).toList();
  }

  private boolean isSettled(Finding finding) {
    Integer no = finding.item();
    if (no == null || no < 1 || no > read.items().size()) {
      return ofPlan(finding);
    }
    DraftItem before = read.items().get(no - 1);
    DraftItem after = find(before);
    return after == null || ofItem(finding, before, after);
  }

  private @Nullable DraftItem find(DraftItem wanted) {
    return now.items().stream()
        .filter(item -> item.at().equals(wanted.at()))
        .findFirst()
        .orElse(null);
  }

  private boolean ofPlan(Finding finding) {
    return switch (finding.code()) {
      case "title.none" -> differs(Draft::title);
      case "year.none", "year.from-date", "year.from-text" -> differs(Draft::years);
      case "role.none" -> now.items().stream().anyMatch(DraftItem::hasRoles);
      default -> false;
    };
  }

  private boolean differs(Function<Draft, Object> part) {
    return !part.apply(read).equals(part.apply(now));
  }

  private boolean ofItem(Finding finding, DraftItem before, DraftItem after) {
    return switch (finding.code()) {
      case "role.none", "role.blank" -> after.hasRoles();
      case "role.no-lead" -> !after.lead().isEmpty();
      case "role.same" -> finding.arguments().stream().noneMatch(unit -> hasTwice(after, unit));
      case "role.similar" -> !finding.arguments().stream().allMatch(this::isNamed);
      case "role.unclosed", "role.inherited", "role.person", "role.others" ->
          differs(before, after, DraftItem::lead)
              || differs(before, after, DraftItem::responsible)
              || differs(before, after, DraftItem::supporting);
      case "name.none", "name.shortened" -> differs(before, after, DraftItem::name);
      case "content.none" -> !after.content().isEmpty();
      case "target.merged", "year.outside" -> differs(before, after, DraftItem::yearTargets);
      case "quantity.sum", "quantity.yearly" ->
          differs(before, after, DraftItem::content)
              || differs(before, after, DraftItem::yearTargets);
      default -> !ItemEdits.numbered(after, before.no()).equals(before);
    };
  }

  private static boolean differs(
      DraftItem before, DraftItem after, Function<DraftItem, Object> part) {
    return !Objects.equals(part.apply(before), part.apply(after));
  }

  private static boolean hasTwice(DraftItem item, String unit) {
    return item.lead().contains(unit)
        && (item.responsible().contains(unit) || item.supporting().contains(unit));
  }

  private boolean isNamed(String unit) {
    return now.items().stream()
        .anyMatch(item ->
            item.lead().contains(unit)
                || item.responsible().contains(unit)
                || item.supporting().contains(unit));
  }
}
