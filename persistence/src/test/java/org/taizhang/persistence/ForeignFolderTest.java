package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.persistence.journal.ChainHash;

/**
 * Folders made to fill the memory or to run for ever, opened within 256 MB: each is opened with
 * what is whole, offered as a copy, or refused.
 */
class ForeignFolderTest {
  private static final long ENDLESS = 3L << 30;

  @TempDir private Path disk;

  @Test
  void endsInAnAnswerWhateverIsInIt() throws Exception {
    TestFolder good = new TestFolder(disk.resolve("good")).filled(1, 30);
    List<String> folders = new ArrayList<>();
    for (Attack attack : Attack.values()) {
      TestFolder folder = good.copyTo(disk.resolve(attack.name()));
      attack.on(folder.path());
      folders.add(folder.path().toString());
    }
    ChildProcess small = ChildProcess.small(Opener.class, folders.toArray(String[]::new));
    for (Attack attack : Attack.values()) {
      String said = small.firstLine();
      System.out.println("FIGURE " + said);
      assertThat(said).matches(attack.name() + " (writable|damaged|refused) \\d+");
    }
    assertThat(small.firstLine()).isEqualTo("done");
    small.kill();
  }

  /** What stands in a folder that somebody else made. */
  enum Attack {
    ENDLESS_SNAPSHOT {
      @Override
      void on(Path folder) throws IOException {
        endless(folder.resolve("snapshots/9000000000000000000.snapshot"));
      }
    },
    ENDLESS_NOTE {
      @Override
      void on(Path folder) throws IOException {
        endless(folder.resolve("ledger.holder"));
      }
    },
    DEEP_SNAPSHOT {
      @Override
      void on(Path folder) throws IOException {
        sealed(folder, "[".repeat(30 << 20));
      }
    },
    LONG_NUMBER_IN_A_SNAPSHOT {
      @Override
      void on(Path folder) throws IOException {
        sealed(folder, "{\"format\":" + "9".repeat(20 << 20) + "}");
      }
    },
    LONG_RECORD {
      @Override
      void on(Path folder) throws IOException {
        Path journal = folder.resolve("ledger.journal");
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
          file.seek(file.length());
          file.write("TZR\n".getBytes(StandardCharsets.US_ASCII));
          file.write(ByteBuffer.allocate(4).putInt(250 << 20).array());
          file.setLength(file.length() + (40L << 20));
        }
      }
    };

    abstract void on(Path folder) throws IOException;

    private static void endless(Path path) throws IOException {
      try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
        file.setLength(ENDLESS);
      }
    }

    /** With the hash that a snapshot begins with, so that it is read on. */
    private static void sealed(Path folder, String json) throws IOException {
      byte[] bytes = json.getBytes(StandardCharsets.US_ASCII);
      Path file = folder.resolve("snapshots/0000000000000009000.snapshot");
      Files.writeString(file, ChainHash.of(bytes) + "\n" + json, StandardCharsets.US_ASCII);
    }
  }

  /** Opens each folder and says what came of it. */
  static final class Opener {
    public static void main(String[] folders) {
      for (String folder : folders) {
        Path path = Path.of(folder);
        long begun = System.nanoTime();
        String outcome = outcome(path);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        System.out.println(path.getFileName() + " " + outcome + " " + millis);
      }
      System.out.println("done");
    }

    private static String outcome(Path path) {
      try {
        return switch (TestFolder.patient(path).open()) {
          case Opening.Writable writable -> {
            writable.store().close();
            yield "writable";
          }
          case Opening.ReadOnly _ -> "read-only";
          case Opening.Newer _ -> "newer";
          case Opening.Damaged _ -> "damaged";
        };
      } catch (StoreException e) {
        return "refused";
      }
    }
  }
}
