package org.taizhang.persistence;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.edit.Edit;

/** The documents whose files must be kept. */
final class NamedDocuments {
  private NamedDocuments() {}

  /** Those that the edit brings in. */
  static List<SourceDocument> in(Edit edit) {
    List<SourceDocument> named = new ArrayList<>();
    collect(edit, named);
    return named;
  }

  private static void collect(Edit edit, List<SourceDocument> named) {
    switch (edit) {
      case Edit.Add add -> {
        if (add.entity() instanceof SourceDocument document) {
          named.add(document);
        }
      }
      case Edit.Together together -> together.edits().forEach(one -> collect(one, named));
      case Edit.Remove _, Edit.Change<?, ?> _, Edit.Assign _ -> {}
    }
  }

  /** Those of all plans. */
  static List<SourceDocument> of(Ledger ledger) {
    List<SourceDocument> named = new ArrayList<>();
    for (Plan plan : ledger.plans()) {
      named.addAll(ledger.documents(plan.id()));
    }
    return named;
  }
}
