package org.taizhang.persistence;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;

/** The files that a ledger or an edit names and that must be kept. */
final class NamedFiles {
  private NamedFiles() {}

  /** Those that the edit brings in. */
  static List<KeptFile> in(Edit edit) {
    List<KeptFile> named = new ArrayList<>();
    collect(edit, named);
    return named;
  }

  private static void collect(Edit edit, List<KeptFile> named) {
    switch (edit) {
      case Edit.Add add -> {
        if (add.entity() instanceof KeptFile file) {
          named.add(file);
        }
      }
      case Edit.Together together -> together.edits().forEach(one -> collect(one, named));
      case Edit.Remove _, Edit.Change<?, ?> _, Edit.Assign _, Edit.Purge _ -> {}
    }
  }

  /** Those of a whole ledger. */
  static List<KeptFile> of(Ledger ledger) {
    return ledger.entities().filter(KeptFile.class::isInstance).map(KeptFile.class::cast).toList();
  }
}
