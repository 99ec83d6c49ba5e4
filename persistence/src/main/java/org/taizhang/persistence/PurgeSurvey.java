package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.purge.Eraser;
import org.taizhang.model.purge.Survey;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.JournalEdits;
import org.taizhang.persistence.journal.Reading;
import org.taizhang.persistence.journal.TruthReader;

/** All that is known of a purge before anything is done: where the content is, and what must go. */
final class PurgeSurvey {
  /** Shorter texts stand in places where they mean something else. */
  private static final int SHORTEST_TELLING = 4;

  private final FileLayer layer;
  private final Path folder;
  private final PurgeOrder order;
  private final Reading reading;
  private final JournalEdits edits;
  private final Map<String, KeptFile> leaving = new LinkedHashMap<>();
  private final Set<String> staying = new HashSet<>();
  private final PurgedFiles files;
  private final Eraser eraser;
  private final Ledger after;
  private final long now;
  private final long places;
  private int touched;

  /**
   * Reads the whole history twice.
   *
   * @param layer that shows the truth as it counts
   * @param reading of it
   * @throws StoreException when not all of the history can be read, or something that once stood in
   *     what leaves is in use elsewhere
   */
  PurgeSurvey(FileLayer layer, Path folder, PurgeOrder order, Reading reading, Progress progress)
      throws IOException {
    this.layer = layer;
    this.folder = folder;
    this.order = order;
    this.reading = reading;
    this.edits = new JournalEdits(layer, folder, new EnvelopeCodec());
    requireWhole();
    Survey survey = new Survey(order.unwanted());
    Map<String, KeptFile> named = new LinkedHashMap<>();
    each(
        envelope -> {
          survey.follow(envelope);
          NamedFiles.in(envelope.edit()).forEach(one -> named.put(one.sha256(), one));
        },
        progress.part(0, 2));
    requireNothingElsewhere(survey.elsewhere(reading.ledger()));
    this.files = PurgedFiles.of(layer, folder, order, survey, named.values());
    this.eraser = survey.eraser(files.substitutes());
    each(this::count, progress.part(1, 2));
    this.places = eraser.places();
    this.after = eraser.erase(reading.ledger());
    this.now = eraser.places() - places;
    named.forEach((hash, file) -> {
      if (!staying.contains(hash)) {
        leaving.put(hash, file);
      }
    });
  }

  static Reading read(FileLayer layer, Path folder, EnvelopeCodec codec) throws IOException {
    return new TruthReader(layer, folder, codec, UUID::randomUUID).read();
  }

  private void requireWhole() {
    boolean whole =
        reading.complete()
            && reading.edits() == reading.position().sequence()
            && reading.damages().stream().allMatch(Damage.BadSnapshot.class::isInstance);
    if (!whole) {
      throw new StoreException(folder, new StoreException.Reason.HistoryNotWhole());
    }
  }

  private void requireNothingElsewhere(List<String> texts) {
    if (!texts.isEmpty()) {
      throw new StoreException(folder, new StoreException.Reason.StandsElsewhere(texts));
    }
  }

  private interface Look {
    void at(Envelope envelope);
  }

  private void each(Look look, Progress progress) {
    long last = reading.position().sequence();
    edits.read(
        JournalEdits.START,
        (_, envelope) -> {
          look.at(envelope);
          progress.orCancelled(envelope.sequence(), last);
          return envelope.sequence() < last;
        });
  }

  private void count(Envelope envelope) {
    Envelope erased = eraser.erase(envelope);
    touched += erased.equals(envelope) ? 0 : 1;
    NamedFiles.in(erased.edit()).forEach(file -> staying.add(file.sha256()));
  }

  /** What the history and the ledger are without the content. */
  Eraser eraser() {
    return eraser;
  }

  Reading reading() {
    return reading;
  }

  Unwanted unwanted() {
    return order.unwanted();
  }

  /** Makes what stands in place of files that leave last. */
  void keepSubstitutes() throws IOException {
    files.keep(layer, staying);
  }

  /** The ledger that is to come out. */
  Ledger after() {
    return after;
  }

  /** How many places of the history the content stands at. */
  long places() {
    return places;
  }

  /** What stands in a file of the ledger from before, when that holds the content. */
  Set<String> traces() {
    return switch (order.unwanted()) {
      case Unwanted.Words(String words) -> with(Stream.of(words));
      case Unwanted.WholePlan _, Unwanted.TextsOf _ ->
          with(eraser.things().stream().map(thing -> thing.value().toString()));
      case Unwanted.Document _ -> with(Stream.of());
    };
  }

  /** What must stand nowhere any more, but where it is another thing's. */
  Set<String> content() {
    return order.unwanted() instanceof Unwanted.TextsOf
        ? with(
            eraser.erasedTexts().stream()
                .filter(text -> text.codePointCount(0, text.length()) >= SHORTEST_TELLING))
        : traces();
  }

  private Set<String> with(Stream<String> texts) {
    return Stream.concat(texts, leaving.keySet().stream()).collect(Collectors.toSet());
  }

  PurgePreview preview(Reach reach) {
    return new PurgePreview(
        places,
        now,
        touched,
        leaving.values().stream()
            .filter(file -> !(file instanceof ReportingPeriod))
            .map(KeptFile::fileName)
            .toList(),
        reach.copies(),
        List.copyOf(reach.beyond()));
  }

  /** What of the folder and its second place must go. */
  Reach reach() throws IOException {
    Reach reach = Reach.of(layer, folder, new Finder(layer, new Needles(traces())), staying);
    return reach.orBeyond(files.closed());
  }
}
