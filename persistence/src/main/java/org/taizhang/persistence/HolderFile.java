package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.Replacement;

/**
 * The note beside the lock that says who holds it: user, host, process and since when, a line each.
 */
final class HolderFile {
  static final String NAME = "ledger.holder";

  /** Four lines are shorter, whoever has the folder. */
  private static final int LONGEST = 4096;

  private final FileLayer layer;
  private final Path folder;

  HolderFile(FileLayer layer, Path folder) {
    this.layer = layer;
    this.folder = folder;
  }

  /** What the note says; null when there is none or it cannot be understood. */
  @Nullable Holder read() {
    if (!layer.exists(folder.resolve(NAME))) {
      return null;
    }
    try (InputStream in = layer.read(folder.resolve(NAME), 0)) {
      List<String> lines =
          new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).lines().toList();
      return lines.size() < 4
          ? null
          : new Holder(
              lines.get(0),
              lines.get(1),
              Long.parseLong(lines.get(2)),
              Instant.parse(lines.get(3)));
    } catch (IOException | NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  void write(Author author, Instant since) throws IOException {
    String note =
        String.join(
            "\n",
            author.name().replace('\n', ' '),
            hostName(),
            Long.toString(ProcessHandle.current().pid()),
            since.toString());
    new Replacement(layer, folder).put(NAME, (note + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void delete() throws IOException {
    layer.delete(folder.resolve(NAME));
  }

  /**
   * Looked up where the system notes it down: asking the network for our own name would open a
   * connection.
   */
  private static String hostName() {
    for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name.strip();
      }
    }
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
