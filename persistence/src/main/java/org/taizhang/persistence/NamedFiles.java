package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.files.KeptFiles;

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

  /**
   * Those that the frozen periods of a ledger name beside it, as far as they are kept whole: what
   * was frozen still leads to its evidence, wherever that was taken out since.
   */
  static List<KeptFile> frozen(FileSource disk, Path folder, Ledger ledger) throws IOException {
    List<KeptFile> named = new ArrayList<>();
    for (ReportingPeriod period : ledger.periods()) {
      byte[] frozen = KeptFiles.read(disk, folder, period.sha256());
      for (KeptFile file : frozen == null ? List.<KeptFile>of() : of(frozen)) {
        if (KeptFiles.state(disk, folder, file.sha256()) == KeptFiles.State.WHOLE) {
          named.add(file);
        }
      }
    }
    return named;
  }

  /** None of a period that this program cannot read. */
  private static List<KeptFile> of(byte[] frozen) {
    try {
      return of(FrozenLedger.read(frozen));
    } catch (StoreException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
