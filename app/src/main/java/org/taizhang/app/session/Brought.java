package org.taizhang.app.session;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.edit.Edit;

/** What an edit adds to a ledger. */
public final class Brought {
  private Brought() {}

  /** The plans that it adds, in order. */
  public static List<PlanId> plans(Edit edit) {
    return all(edit).toList();
  }

  /** Whether a plan or document that it adds is in the ledger. */
  public static boolean stands(Edit edit, Ledger ledger) {
    return switch (edit) {
      case Edit.Add(Plan plan) -> ledger.find(plan.id()) != null;
      case Edit.Add(SourceDocument document) -> ledger.find(document.id()) != null;
      case Edit.Together together -> together.edits().stream().anyMatch(one -> stands(one, ledger));
      case Edit.Add _, Edit.Remove _, Edit.Change<?, ?> _, Edit.Assign _, Edit.Purge _ -> false;
    };
  }

  private static Stream<PlanId> all(Edit edit) {
    return switch (edit) {
      case Edit.Add add -> add.entity() instanceof Plan plan ? Stream.of(plan.id()) : Stream.of();
      case Edit.Together together -> together.edits().stream().flatMap(Brought::all);
      case Edit.Remove _, Edit.Change<?, ?> _, Edit.Assign _, Edit.Purge _ -> Stream.of();
    };
  }
}
