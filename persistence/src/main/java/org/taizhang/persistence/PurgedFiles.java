package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.purge.Substitute;
import org.taizhang.model.purge.Survey;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.FormatException;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.Snapshot;
import org.taizhang.persistence.journal.Snapshots;

/**
 * The kept files that leave with the content, and what stands in their place: of a frozen period
 * its ledger without the content, of anything else a line that says what was done.
 */
final class PurgedFiles {
  private static final byte[] PLACEHOLDER = "（内容已清除）\n".getBytes(StandardCharsets.UTF_8);

  private final FileSource disk;
  private final Path folder;
  private final Map<String, Substitute> substitutes = new HashMap<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final List<Path> closed = new ArrayList<>();

  private PurgedFiles(FileSource disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  /**
   * @param named all files of the history, in the order in which they came
   */
  static PurgedFiles of(
      FileSource disk, Path folder, PurgeOrder order, Survey survey, Collection<KeptFile> named)
      throws IOException {
    PurgedFiles files = new PurgedFiles(disk, folder);
    Set<String> wanted = new HashSet<>(order.documents());
    if (order.unwanted() instanceof Unwanted.Document(String sha256)) {
      wanted.add(sha256);
    }
    for (KeptFile file : named) {
      if (wanted.contains(file.sha256())
          || (!(file instanceof ReportingPeriod) && files.holds(order.unwanted(), file))) {
        files.put(file, PLACEHOLDER);
      }
    }
    // a later period holds the earlier ones
    for (KeptFile file : named) {
      if (file instanceof ReportingPeriod && !wanted.contains(file.sha256())) {
        files.thaw(file, survey, order.unwanted());
      }
    }
    return files;
  }

  private void put(KeptFile file, byte[] content) {
    String hash = KeptFiles.nameOf(content);
    substitutes.put(file.sha256(), new Substitute(hash, content.length));
    contents.put(hash, content);
  }

  private boolean holds(Unwanted unwanted, KeptFile file) throws IOException {
    Path place = KeptFiles.place(folder, file.sha256());
    if (!(unwanted instanceof Unwanted.Words(String words)) || !disk.exists(place)) {
      return false;
    }
    return switch (new Finder(disk, new Needles(Set.of(words))).in(place)) {
      case SOMETHING -> true;
      case NOTHING -> false;
      case LOCKED, DAMAGED -> {
        closed.add(place);
        yield false;
      }
    };
  }

  /** Those that stay and cannot be looked into: backups that are locked, or not as written. */
  List<Path> closed() {
    return List.copyOf(closed);
  }

  private void thaw(KeptFile file, Survey survey, Unwanted unwanted) throws IOException {
    Path place = KeptFiles.place(folder, file.sha256());
    if (!disk.exists(place)) {
      return;
    }
    try (InputStream in = disk.read(place, 0)) {
      Snapshot frozen = Snapshots.decode(in.readAllBytes());
      Ledger left = survey.eraser(substitutes).erase(frozen.ledger());
      if (!left.equals(frozen.ledger())) {
        Snapshot anew = new Snapshot(frozen.replica(), frozen.position(), frozen.at(), left);
        put(file, Snapshots.bytes(anew));
      }
    } catch (FormatException | NewerFormatException e) {
      if (holds(unwanted, file)) {
        put(file, PLACEHOLDER);
      }
    }
  }

  Map<String, Substitute> substitutes() {
    return Map.copyOf(substitutes);
  }

  /** Makes those last that are named from now on. */
  void keep(FileLayer layer, Set<String> named) throws IOException {
    for (Map.Entry<String, byte[]> each : contents.entrySet()) {
      if (named.contains(each.getKey())) {
        KeptFiles.keep(layer, folder, each.getValue());
      }
    }
  }
}
