package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;

/** One edit out of those that every document brings. */
final class WholeTaking {
  private WholeTaking() {}

  /** What only new versions bring is no import: it changes a plan and adds none. */
  static Edit.Together of(List<Edit.Together> all) {
    if (all.stream().allMatch(one -> one.occasion() == Occasion.NEW_VERSION)) {
      return new Edit.Together(Occasion.NEW_VERSION, parts(all));
    }
    List<Edit> edits = new ArrayList<>();
    for (var one : all) {
      edits.addAll(one.occasion() == Occasion.IMPORT ? one.edits() : List.of(one));
    }
    return new Edit.Together(Occasion.IMPORT, edits);
  }

  private static List<Edit> parts(List<Edit.Together> all) {
    return all.stream().flatMap(one -> one.edits().stream()).toList();
  }

  /** The plan that an edit brings. */
  static PlanId planOf(Edit.Together edit) {
    return edit.edits().stream()
        .<PlanId>mapMulti((one, keep) -> {
          if (one instanceof Edit.Add add && add.entity() instanceof Plan plan) {
            keep.accept(plan.id());
          }
        })
        .findFirst()
        .orElseThrow();
  }
}
