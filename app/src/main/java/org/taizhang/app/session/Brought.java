package org.taizhang.app.session;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;

/** What an edit adds to a ledger. */
public final class Brought {
  private Brought() {}

  /** The plans that it adds, in order. */
  public static List<PlanId> plans(Edit edit) {
    return all(edit).toList();
  }

  private static Stream<PlanId> all(Edit edit) {
    return switch (edit) {
      case Edit.Add add -> add.entity() instanceof Plan plan ? Stream.of(plan.id()) : Stream.of();
      case Edit.Together together -> together.edits().stream().flatMap(Brought::all);
      case Edit.Remove _, Edit.Change<?, ?> _, Edit.Assign _ -> Stream.of();
    };
  }
}
