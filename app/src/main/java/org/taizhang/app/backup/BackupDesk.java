package org.taizhang.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.StoreWords;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.persistence.BackupReport;
import org.taizhang.persistence.Copies;
import org.taizhang.persistence.Copy;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Progress;
import org.taizhang.persistence.StoreException;

/**
 * Copies and backups of the ledger of a window. Everything but {@link #powers} and {@link
 * #whenTried} touches the disk and belongs off the window's thread.
 */
public final class BackupDesk {
  private final Words words;
  private final Workspace workspace;
  private final Path folder;
  private final InstantSource time;

  /**
   * @param folder of the user's own ledger
   */
  public BackupDesk(Words words, Workspace workspace, Path folder, InstantSource time) {
    this.words = words;
    this.workspace = workspace;
    this.folder = folder;
    this.time = time;
  }

  public Powers powers() {
    return Powers.over(workspace.source());
  }

  /** Runs something after every copy that was made by itself, on whatever thread that was. */
  public void whenTried(Runnable then) {
    if (workspace.source() instanceof Source.Own own) {
      own.store().copies().whenTried(outcome -> then.run());
    }
  }

  /**
   * What copies there are.
   *
   * @throws StoreException when the folder cannot be read
   */
  public Shelf shelf() {
    return switch (workspace.source()) {
      case Source.Own own -> {
        var copies = own.store().copies();
        var second = copies.secondPlace();
        yield new Shelf(rows(copies.all()), second, second != null && Files.isDirectory(second));
      }
      case Source.HeldElsewhere _, Source.Damaged _, Source.Newer _ ->
          new Shelf(rows(LedgerFolder.copies(folder)), null, false);
      case Source.Viewed viewed ->
          Files.isDirectory(viewed.place())
              ? new Shelf(rows(LedgerFolder.copies(viewed.place())), null, false)
              : Shelf.empty();
      case Source.Demonstration _ -> Shelf.empty();
    };
  }

  private List<CopyRow> rows(List<Copy> copies) {
    List<CopyRow> rows = new ArrayList<>();
    for (var copy : copies) {
      try {
        rows.add(row(copy, Files.size(copy.file())));
      } catch (IOException e) {
        // let go of since its name was read, or the stick was pulled out
      }
    }
    return rows;
  }

  private CopyRow row(Copy copy, long bytes) {
    var place =
        copy.file().startsWith(shown().toAbsolutePath().normalize())
            ? CopyRow.Place.LEDGER
            : CopyRow.Place.SECOND;
    var occasion = words.messages().of("backup.occasion", copy.occasion());
    return new CopyRow(copy.file(), copy.made(), occasion, copy.sequence(), bytes, place);
  }

  private Path shown() {
    return workspace.source() instanceof Source.Viewed viewed ? viewed.place() : folder;
  }

  /** Makes a copy in both places; what came of it, in a sentence for each place. */
  public List<Made> makeNow(DoubleConsumer share) {
    if (!(workspace.source() instanceof Source.Own own)) {
      return List.of();
    }
    return allIsSaved()
        ? own.store().copies().makeNow(progress(share)).stream().map(this::made).toList()
        : List.of(unsaved());
  }

  private Made made(Copies.Outcome outcome) {
    return switch (outcome) {
      case Copies.Outcome.Made(Copy copy) ->
          new Made(true, words.messages().text("backup.made", folderOf(copy.file())));
      case Copies.Outcome.Failed(StoreException cause) ->
          new Made(false, words.messages().text("backup.not.made", words.failure(cause)));
    };
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  /** Saves the whole ledger into one file. */
  public Made saveAs(Path file, @Nullable String password, DoubleConsumer share) {
    if (!allIsSaved()) {
      return unsaved();
    }
    try {
      BackupReport report =
          LedgerFolder.backup(folder, file, Secrets.of(password), time, progress(share));
      var key = password == null ? "backup.saved" : "backup.saved.locked";
      return new Made(
          true, words.messages().text(key, file, report.edits(), Sizes.of(report.bytes())));
    } catch (StoreException e) {
      return new Made(false, words.messages().text("backup.not.saved", words.failure(e)));
    }
  }

  /** Writes everything of the ledger into a new folder, for other programs. */
  public Made dump(Path out, DoubleConsumer share) {
    if (!allIsSaved()) {
      return unsaved();
    }
    try {
      var report =
          LedgerFolder.dump(folder, out, new DumpTables(words.messages()), progress(share));
      var notices = new StoreWords(words.messages());
      var sentence = words.messages().text("dump.done", out, report.edits(), report.documents());
      return new Made(
          report.notices().isEmpty(),
          report.notices().stream().map(notices::of).reduce(sentence, String::concat));
    } catch (StoreException e) {
      return new Made(false, words.messages().text("dump.failed", words.failure(e)));
    }
  }

  private boolean allIsSaved() {
    return workspace.flush();
  }

  /** What is not on the disk yet would be missing. */
  private Made unsaved() {
    return new Made(false, words.messages().text("backup.unsaved"));
  }

  /**
   * Names another second place, or none.
   *
   * @throws StoreException when copies cannot go there
   */
  public void nameSecond(@Nullable Path place) {
    if (workspace.source() instanceof Source.Own own) {
      own.store().copies().setSecondPlace(place);
    }
  }

  /** Looks into a copy or a backup. */
  public Glance look(Path file, @Nullable String password, DoubleConsumer share) {
    return new Glances(words.messages(), workspace.source(), shown())
        .of(file, Secrets.of(password), progress(share), words::failure);
  }

  private static Progress progress(DoubleConsumer share) {
    return (done, total) -> share.accept(total == 0 ? 0 : (double) done / total);
  }
}
