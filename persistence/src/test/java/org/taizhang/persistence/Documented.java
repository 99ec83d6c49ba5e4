package org.taizhang.persistence;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.taizhang.model.DocumentId;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.files.KeptFiles;

/** Ledgers with a plan that came from a document. */
final class Documented {
  private Documented() {}

  /** One whose only plan has this document. */
  static TestFolder ledger(Path path, byte[] content) {
    TestFolder folder = new TestFolder(path);
    try (LedgerStore store = folder.openStore()) {
      store.submit(imported(store.keep(content), content.length), null);
    }
    return folder;
  }

  static String hash(byte[] content) {
    return KeptFiles.nameOf(content);
  }

  /** The edit of a plan with one document. */
  static Edit imported(String hash, int size) {
    PlanId plan = new PlanId(new UUID(1, 1));
    return new Edit.Together(
        Occasion.IMPORT,
        List.of(
            new Edit.Add(
                new Plan(
                    plan,
                    "yd",
                    "要点",
                    PlanKind.ISSUED,
                    null,
                    null,
                    null,
                    null,
                    YearSpan.of(2024),
                    false)),
            new Edit.Add(
                new SourceDocument(
                    new DocumentId(new UUID(2, 2)), plan, 0, "要点.docx", hash, size, ""))));
  }
}
