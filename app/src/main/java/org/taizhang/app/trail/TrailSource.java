package org.taizhang.app.trail;

import java.nio.file.Path;
import java.util.List;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.StoreWords;
import org.taizhang.app.session.Words;
import org.taizhang.model.Ledger;
import org.taizhang.model.SourceDocument;
import org.taizhang.persistence.CheckReport;
import org.taizhang.persistence.Damage;
import org.taizhang.persistence.EditLog;
import org.taizhang.persistence.LedgerFolder;

/**
 * Where the history of a ledger comes from. Everything here touches the disk and belongs off the
 * window's thread.
 *
 * @param folder of the user's own ledger
 */
public record TrailSource(Source source, Path folder) {
  /** So much of the hash that stands for the whole history tells two histories apart. */
  private static final int SHOWN_HASH = 16;

  /**
   * What a check found, in words.
   *
   * @param summary one sentence
   * @param findings a sentence for all that is damaged
   */
  public record Checked(boolean sound, String summary, List<String> findings) {
    public Checked {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Finds the history, of which nothing is read yet.
   *
   * @throws org.taizhang.persistence.StoreException when there is none
   */
  public Trail open(Words words) {
    return new Trail(log(), words);
  }

  private EditLog log() {
    return switch (source) {
      case Source.Own own -> own.store().edits();
      case Source.Demonstration demonstration -> demonstration.store().edits();
      case Source.Viewed viewed -> LedgerFolder.edits(viewed.place(), viewed.password());
      case Source.HeldElsewhere _, Source.Damaged _, Source.Newer _ -> LedgerFolder.edits(folder);
    };
  }

  /** Whether there are files to check: a demonstration has none. */
  public boolean isOnDisk() {
    return !(source instanceof Source.Demonstration);
  }

  /**
   * Goes through all files of the ledger.
   *
   * @throws org.taizhang.persistence.StoreException when there is no ledger any more
   */
  public Checked check(Words words) {
    var report =
        source instanceof Source.Viewed viewed
            ? LedgerFolder.checkView(viewed.place(), viewed.password())
            : LedgerFolder.check(folder);
    var store = new StoreWords(words.messages());
    var findings = report.damages().stream().map(store::of).toList();
    return new Checked(report.isSound(), summary(report, words), findings);
  }

  private String summary(CheckReport report, Words words) {
    var messages = words.messages();
    if (!report.isSound()
        && report.damages().stream().allMatch(Damage.NewerFormat.class::isInstance)) {
      return messages.text("history.check.newer", report.edits());
    }
    if (!report.isSound()) {
      return messages.text("history.check.bad", report.edits(), report.damages().size());
    }
    return report.edits() == 0
        ? messages.text("history.check.empty")
        : messages.text(
            "history.check.good",
            report.edits(),
            report.sequence(),
            report.snapshots(),
            kept(source.ledger()),
            report.chainHash().substring(0, SHOWN_HASH));
  }

  /** How many files are kept for the documents of a ledger. */
  private static long kept(Ledger ledger) {
    return ledger.plans().stream()
        .flatMap(plan -> ledger.documents(plan.id()).stream())
        .map(SourceDocument::sha256)
        .distinct()
        .count();
  }
}
