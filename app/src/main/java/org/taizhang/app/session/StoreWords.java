package org.taizhang.app.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.persistence.Damage;
import org.taizhang.persistence.Holder;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Opening;

/**
 * Words for the state of a ledger folder: what was noticed on opening, what is damaged, who holds
 * it.
 */
public final class StoreWords {
  private final Messages messages;

  public StoreWords(Messages messages) {
    this.messages = messages;
  }

  /** What was noticed, in one sentence. */
  public String of(Notice notice) {
    return switch (notice) {
      case Notice.EndedBadly ended ->
          messages.text("store.notice.ended", since(ended.before().since()));
      case Notice.MadePrivate _ -> messages.text("store.notice.private");
      case Notice.TailCut cut ->
          messages.text("store.notice.tail", cut.after(), cut.bytes(), cut.keptAs());
      case Notice.SnapshotSetAside aside ->
          messages.text("store.notice.snapshot", aside.file(), aside.keptAs());
      case Notice.HistoryDamaged damaged ->
          messages.text("store.notice.history", of(damaged.damage()));
      case Notice.LedgerDamaged damaged ->
          messages.text("store.notice.ledger", of(damaged.damage()));
      case Notice.Recovered recovered ->
          messages.text("store.notice.recovered", recovered.sequence(), recovered.keptAs());
      case Notice.CopyFailed failed ->
          messages.text("store.notice.copy", new Words(messages).failure(failed.cause()));
      case Notice.NewerFormat newer -> of(newer);
      case Notice.FileNotFound file -> messages.text("store.notice.file", file.fileName());
      case Notice.PurgeFinished _ -> messages.text("store.notice.purge.finished");
      case Notice.PurgeLost lost -> messages.text("store.notice.purge.lost", since(lost.purged()));
    };
  }

  private String of(Notice.NewerFormat newer) {
    var until = newer.until();
    return until == null
        ? messages.text("store.newer", newer.format(), newer.sequence())
        : messages.text("store.newer.until", newer.format(), newer.sequence(), since(until));
  }

  /** That the ledger shown is a good copy of a damaged one, and what is damaged. */
  public String of(Opening.Damaged damaged) {
    return messages.text(
        "store.damaged",
        damaged.sequence(),
        damaged.notices().stream().map(this::of).collect(Collectors.joining("；")));
  }

  /** What is not as it was written, in one sentence. */
  public String of(Damage damage) {
    return switch (damage) {
      case Damage.NewerFormat newer ->
          messages.text("store.damage.newer", newer.after(), newer.format());
      case Damage.JournalMissing _ -> messages.text("store.damage.missing");
      case Damage.JournalHeader _ -> messages.text("store.damage.header");
      case Damage.BadRecords bad ->
          messages.text("store.damage.records", bad.offset(), bad.length(), bad.after());
      case Damage.BrokenChain broken ->
          messages.text("store.damage.chain", broken.after(), broken.before());
      case Damage.UnusableRecord unusable ->
          messages.text("store.damage.unusable", unusable.sequence());
      case Damage.JournalBehind behind ->
          messages.text("store.damage.behind", behind.journal(), behind.snapshot());
      case Damage.JournalCut cut -> messages.text("store.damage.cut", cut.journal(), cut.once());
      case Damage.BadSnapshot bad -> messages.text("store.damage.snapshot", bad.file());
      case Damage.BadCopy bad -> messages.text("store.damage.copy", bad.file());
      case Damage.FileMissing file -> messages.text("store.damage.file.missing", file.fileName());
      case Damage.FileDamaged file -> messages.text("store.damage.file", file.fileName());
    };
  }

  /** Who has the folder open and since when. */
  public String of(Path folder, Holder holder) {
    return holder.pid() == 0
        ? messages.text("store.held.unknown", folder)
        : messages.text("store.held", folder, holder.user(), holder.host(), since(holder.since()));
  }

  private static String since(Instant instant) {
    return Dates.minute(instant, ZoneId.systemDefault());
  }
}
