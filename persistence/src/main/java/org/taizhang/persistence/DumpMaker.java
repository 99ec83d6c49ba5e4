package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.taizhang.model.EntityId;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.DumpJson;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.JournalEdits;
import org.taizhang.persistence.journal.Reading;

/**
 * The steps of a dump: everything that can be read of a ledger is written as plain files into a
 * folder beside the wanted one, read back, and moved there as a whole.
 */
final class DumpMaker {
  static final String LEDGER = "ledger.json";
  static final String HISTORY = "history.jsonl";

  private final LedgerViewer viewer;
  private final Progress progress;
  private final EnvelopeCodec codec = new EnvelopeCodec();
  private final DumpFolder out;
  private int done;
  private int all;

  /**
   * @param viewer of the ledger, or a backup of one
   * @param out the folder of the dump
   */
  DumpMaker(LedgerViewer viewer, Path out, FileLayer layer, Progress progress) {
    this.viewer = viewer;
    this.progress = progress;
    this.out = new DumpFolder(layer, out.toAbsolutePath().normalize());
  }

  /**
   * @param tables what else is to be written of the ledger
   */
  DumpReport make(Function<Ledger, List<DumpFile>> tables) {
    out.requireFree(viewer.place());
    return viewer.dump((from, known, place) -> {
      Ledger ledger = known.reading().ledger();
      List<DumpFile> files = tables.apply(ledger);
      all = files.size() + 2 + NamedFiles.of(ledger).size();
      return out.whole(ours(files), () -> write(from, known, place, files));
    });
  }

  /** What an earlier dump wrote of the ledger may have had other documents in it. */
  private static Predicate<String> ours(List<DumpFile> files) {
    Set<String> names = new HashSet<>(Set.of(LEDGER, HISTORY));
    files.forEach(file -> names.add(file.name()));
    return name -> names.contains(name) || OriginalNames.isOne(name);
  }

  private DumpReport write(FileLayer from, NewerLedger known, Path place, List<DumpFile> files)
      throws IOException {
    Reading reading = known.reading();
    for (DumpFile file : files) {
      put(file);
    }
    put(
        new DumpFile(
            LEDGER, content -> DumpJson.write(reading.ledger(), reading.position(), content)));
    long[] edits = {0};
    put(new DumpFile(HISTORY, content -> edits[0] = history(from, place, content)));
    List<Notice> notices = new ArrayList<>(known.notices());
    int documents = originals(from, place, reading.ledger(), notices);
    return new DumpReport(edits[0], documents, notices);
  }

  private void put(DumpFile file) throws IOException {
    out.put(file);
    done++;
    progress.orCancelled(done, all);
  }

  /** Writes a line for each edit; says how many. */
  private long history(FileLayer from, Path place, OutputStream content) throws IOException {
    long[] edits = {0};
    try {
      new JournalEdits(from, place, codec)
          .read(
              EditLog.START,
              (at, envelope) -> {
                progress.orCancelled(done, all);
                write(codec.encode(envelope), content);
                edits[0]++;
                return true;
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return edits[0];
  }

  private static void write(byte[] line, OutputStream content) {
    try {
      content.write(line);
      content.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int originals(FileSource from, Path place, Ledger ledger, List<Notice> notices)
      throws IOException {
    Map<EntityId, String> names = OriginalNames.of(ledger);
    int written = 0;
    for (Map.Entry<EntityId, String> named : names.entrySet()) {
      String name = named.getValue();
      KeptFile document = (KeptFile) Objects.requireNonNull(ledger.find(named.getKey()));
      String hash = document.sha256();
      if (KeptFiles.state(from, place, hash) == KeptFiles.State.WHOLE) {
        put(new DumpFile(name, content -> copy(from, KeptFiles.place(place, hash), content)));
        written++;
      } else {
        notices.add(new Notice.FileNotFound(document.fileName()));
      }
    }
    return written;
  }

  private static void copy(FileSource from, Path file, OutputStream content) throws IOException {
    try (InputStream in = from.read(file, 0)) {
      in.transferTo(content);
    }
  }
}
