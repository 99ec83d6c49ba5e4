package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.disk.AppenderStream;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.journal.FormatException;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.JournalReach;
import org.taizhang.persistence.journal.JournalRewriter;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Position;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.ReplicaNote;
import org.taizhang.persistence.journal.Snapshots;

/**
 * The steps of a purge: the journal is written anew without the content beside the one that stands,
 * replayed from nothing and compared with the ledger that must come out; then it takes the other's
 * place, and with it goes every file that holds the content. Cut short at any moment, the folder
 * holds the ledger of before or that of after, and whoever opens it next goes on.
 */
final class Purger {
  private final Path folder;
  private final Surroundings around;
  private final FileLayer layer;

  Purger(Path folder, Surroundings around) {
    this.folder = folder.toAbsolutePath().normalize();
    this.around = around;
    this.layer = around.layer();
  }

  PurgePreview preview(PurgeOrder order, Progress progress) {
    return orStoreException(() -> {
      FileLayer seen = new ReadOnlyLayer(Restoration.seen(layer, folder));
      PurgeSurvey survey = survey(seen, order, progress);
      return survey.preview(survey.reach());
    });
  }

  PurgeReport purge(PurgeOrder order, String reason, Progress progress) {
    return orStoreException(() -> {
      FolderContents.requireUsable(layer, folder);
      try (FolderLock _ = FolderLock.acquire(folder, around)) {
        if (Restoration.isPending(layer, folder)) {
          new Restoration(layer, folder).finish();
        }
        new Leftovers(layer, folder).delete();
        PurgeSurvey survey = survey(layer, order, progress.part(0, 2));
        return purge(survey, reason, progress.part(1, 2));
      }
    });
  }

  private PurgeSurvey survey(FileLayer from, PurgeOrder order, Progress progress)
      throws IOException {
    if (FolderContents.of(from, folder).isNew()) {
      throw new StoreException(folder, new StoreException.Reason.NoLedger());
    }
    Reading reading = PurgeSurvey.read(from, folder, around.codec());
    PurgeSurvey survey = new PurgeSurvey(from, folder, order, reading, progress);
    if (survey.places() == 0) {
      throw new StoreException(folder, new StoreException.Reason.NothingToPurge());
    }
    return survey;
  }

  private PurgeReport purge(PurgeSurvey survey, String reason, Progress progress)
      throws IOException {
    Reach reach = survey.reach();
    PurgePreview preview = survey.preview(reach);
    Restoration restoration = new Restoration(layer, folder);
    Set<String> content = new HashSet<>(survey.content());
    Reading anew;
    try {
      restoration.begin();
      Envelope fact = fact(survey, reason);
      Position position = rewrite(survey, fact, restoration.folder(), progress);
      anew = readBack(survey, position, restoration.folder());
      Truth truth = Truth.of(anew);
      String snapshot = Snapshots.FOLDER + "/" + Snapshots.name(truth.sequence());
      restoration.put(snapshot, Snapshots.bytes(truth.snapshot(fact.at())));
      content.removeAll(elsewhere(survey, content, restoration.folder()));
      new Clearing(layer, folder, restoration.folder().resolve(Restoration.CLEARING))
          .put(reach.lines());
      survey.keepSubstitutes();
      restoration.commit();
    } catch (IOException | RuntimeException e) {
      abandon(restoration, e);
      throw e;
    }
    requireAsReadBack(anew, Restoration.seen(layer, folder));
    restoration.finish();
    requireAsReadBack(anew, layer);
    new JournalReach(layer, folder).put(replica(anew), anew.position().sequence());
    List<Notice> notices = copy(anew);
    return new PurgeReport(preview, remaining(content), notices);
  }

  /** Unless it counts already: then whoever opens the folder next goes on with it. */
  private void abandon(Restoration restoration, Exception reason) {
    try {
      if (!Restoration.isPending(layer, folder)) {
        restoration.remove();
      }
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** Says that content was purged, and nothing of it. */
  private Envelope fact(PurgeSurvey survey, String reason) {
    Position last = survey.reading().position();
    return new Envelope(
        around.newId(),
        replica(survey.reading()),
        last.sequence() + 1,
        List.of(Objects.requireNonNull(last.edit())),
        around.author().name(),
        around.clock().instant(),
        Envelope.CURRENT_FORMAT,
        null,
        new Edit.Purge(survey.unwanted().content(), survey.places(), reason));
  }

  /** Who makes the edits. */
  private UUID replica(Reading reading) {
    return new ReplicaNote(layer, folder).or(reading.replica());
  }

  /** Where the new journal ends. */
  private Position rewrite(PurgeSurvey survey, Envelope fact, Path to, Progress progress)
      throws IOException {
    Reading reading = survey.reading();
    try (AppenderStream out = AppenderStream.create(layer, to.resolve(JournalFile.NAME))) {
      JournalRewriter rewriter = new JournalRewriter(reading.replica(), around.codec(), out);
      rewriter.follow(
          new JournalFile(layer, folder), reading.journalSize(), survey.eraser()::erase, progress);
      rewriter.add(survey.eraser().erase(fact));
      return rewriter.position();
    }
  }

  /** From the journal alone, edit by edit. */
  private Reading readBack(PurgeSurvey survey, Position position, Path from) throws IOException {
    Reading anew = PurgeSurvey.read(layer, from, around.codec());
    if (!anew.complete()
        || !anew.damages().isEmpty()
        || anew.edits() != survey.reading().edits() + 1
        || !anew.position().equals(position)
        || !anew.ledger().equals(survey.after())) {
      throw new IOException("the journal did not come out as the ledger without the content");
    }
    return anew;
  }

  /**
   * What of the content is another thing's too and stays.
   *
   * @throws StoreException when it is not, and yet stands in the new files
   */
  private Set<String> elsewhere(PurgeSurvey survey, Set<String> content, Path files)
      throws IOException {
    Set<String> found = new HashSet<>();
    Needles needles = new Needles(content);
    for (String name : layer.list(files)) {
      try (InputStream in = layer.read(files.resolve(name), 0)) {
        found.addAll(needles.allIn(in));
      }
    }
    if (!found.isEmpty() && !(survey.unwanted() instanceof Unwanted.TextsOf)) {
      throw new StoreException(folder, new StoreException.Reason.NotSeparable());
    }
    return found;
  }

  private void requireAsReadBack(Reading anew, FileSource source) throws IOException {
    Reading found = PurgeSurvey.read(new ReadOnlyLayer(source), folder, around.codec());
    if (!found.complete()
        || !found.position().equals(anew.position())
        || !found.ledger().equals(anew.ledger())) {
      throw new IOException("did not read back as it was purged: " + folder);
    }
  }

  /** In place of those that are gone. */
  private List<Notice> copy(Reading anew) {
    Truth truth = Truth.of(anew);
    List<Notice> notices = new ArrayList<>();
    FolderCopies copies = new FolderCopies(folder, around, replica(anew), () -> truth);
    for (Copies.Outcome outcome : copies.makeNow(Progress.NONE)) {
      if (outcome instanceof Copies.Outcome.Failed(StoreException cause)) {
        notices.add(new Notice.CopyFailed(cause));
      }
    }
    return notices;
  }

  private List<Path> remaining(Set<String> content) throws IOException {
    Finder finder = new Finder(layer, new Needles(content));
    List<Path> remaining = new ArrayList<>(finder.allIn(folder));
    Path shelf = Clearing.shelf(layer, folder);
    if (shelf != null) {
      remaining.addAll(finder.allIn(shelf));
    }
    remaining.addAll(new OtherShelves(layer, folder).holding(finder));
    return remaining;
  }

  private interface Step<T> {
    T run() throws IOException;
  }

  private <T> T orStoreException(Step<T> step) {
    try {
      return step.run();
    } catch (NewerFormatException e) {
      throw new StoreException(
          folder, new StoreException.Reason.NewerFormat(e.found(), Envelope.CURRENT_FORMAT), e);
    } catch (FormatException e) {
      throw new StoreException(folder, new StoreException.Reason.HistoryNotWhole(), e);
    } catch (IOException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }
}
