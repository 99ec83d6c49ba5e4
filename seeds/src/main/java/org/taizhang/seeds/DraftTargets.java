package org.taizhang.seeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

/**
 * What of an item becomes targets. A year column: one target a year. A plan for one year: the item
 * is the target of that year. A plan for a period without year columns: one target over all its
 * years, due where the text says. A sentence about the last year (到2025年) is part of that target
 * and gives it its due date, because counting it again would double it; one about an earlier year,
 * or one that does not stand in the text because somebody put it in by hand, is a target of its
 * year besides.
 */
record DraftTargets(Draft draft, YearSpan years) {

  List<Target> of(DraftItem item, ProjectId project, Supplier<UUID> ids) {
    List<Target> targets = new ArrayList<>();
    for (DraftTarget target : item.yearTargets()) {
      if (draft.yearColumns() || target.year() < years.last() || !isPart(target, item)) {
        LocalDate due =
            draft.yearColumns() && target.due() == null
                ? inYear(item, target.year())
                : target.due();
        targets.add(
            new Target(
                new TargetId(ids.get()),
                project,
                YearSpan.of(target.year()),
                target.text(),
                due,
                target.schedule() == null ? item.schedule() : target.schedule(),
                TargetState.NOT_STARTED));
      }
    }
    if (!draft.yearColumns() || targets.isEmpty()) {
      String text = item.content().isBlank() ? item.name() : item.content();
      targets.add(
          new Target(
              new TargetId(ids.get()),
              project,
              years,
              text,
              item.due(),
              item.schedule(),
              TargetState.NOT_STARTED));
    }
    return targets;
  }

  private static boolean isPart(DraftTarget target, DraftItem item) {
    return item.content().contains(target.text()) || item.name().contains(target.text());
  }

  /** The due date of the whole item, for the year it falls in. */
  private static @Nullable LocalDate inYear(DraftItem item, int year) {
    LocalDate due = item.due();
    return due != null && due.getYear() == year ? due : null;
  }
}
