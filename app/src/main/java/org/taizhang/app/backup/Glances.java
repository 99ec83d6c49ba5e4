package org.taizhang.app.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.StoreWords;
import org.taizhang.model.Evidence;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.SourceDocument;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Password;
import org.taizhang.persistence.Progress;
import org.taizhang.persistence.StoreException;
import org.taizhang.persistence.Viewing;

/**
 * Looks into backups beside the ledger of a window.
 *
 * @param place of that ledger
 */
record Glances(Messages messages, Source source, Path place) {

  Glance of(
      Path file,
      @Nullable Password password,
      Progress progress,
      Function<StoreException, String> words) {
    try {
      var seen = LedgerFolder.view(file, password, progress);
      for (var notice : seen.notices()) {
        if (notice instanceof Notice.NewerFormat) {
          return new Glance.Useless(new StoreWords(messages).of(notice));
        }
      }
      return new Glance.Whole(
          plans(seen.ledger()),
          seen.written(),
          seen.sequence(),
          documents(seen.ledger()),
          differences(seen));
    } catch (StoreException e) {
      if (e.reason() instanceof StoreException.Reason.PasswordNeeded) {
        return new Glance.Locked(false);
      }
      return e.reason() instanceof StoreException.Reason.WrongPassword
          ? new Glance.Locked(true)
          : new Glance.Useless(words.apply(e));
    }
  }

  private List<String> plans(Ledger ledger) {
    return ledger.plans().stream()
        .map(plan -> messages.text("backup.plan", plan.title(), ledger.projects(plan.id()).size()))
        .toList();
  }

  private static long documents(Ledger ledger) {
    return ledger
        .entities()
        .filter(one -> one instanceof SourceDocument || one instanceof Evidence)
        .map(one -> ((KeptFile) one).sha256())
        .distinct()
        .count();
  }

  private List<String> differences(Viewing seen) {
    if (source instanceof Source.Demonstration) {
      return List.of(messages.text("backup.differs.new"));
    }
    List<String> sentences = new ArrayList<>();
    standing()
        .ifPresent(
            now -> sentences.add(messages.text("backup.differs.edits", now, seen.sequence())));
    sentences.addAll(new Contrast(messages, source.ledger(), seen.ledger()).sentences());
    return sentences;
  }

  /** The last edit in the ledger that stands, as far as it can be told. */
  private OptionalLong standing() {
    try {
      return OptionalLong.of(LedgerFolder.view(place).sequence());
    } catch (StoreException e) {
      return OptionalLong.empty();
    }
  }
}
