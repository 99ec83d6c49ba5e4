package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;

class FolderLockTest {
  @TempDir private Path disk;

  @Test
  void opensASecondTimeForReadingOnly() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 30);
    Instant before = Instant.now();
    try (LedgerStore store = folder.openStore()) {
      RandomEdits edits = new RandomEdits(2);
      for (int i = 0; i < 10; i++) {
        store.submit(edits.next(store.ledger()), null);
      }
      store.queries().findProjects("x");
      Map<String, FileTime> untouched = files(folder.path());
      for (int i = 0; i < 50; i++) {
        Opening.ReadOnly second = assertInstanceOf(Opening.ReadOnly.class, folder.open());
        assertThat(second.ledger()).isEqualTo(store.ledger());
        assertThat(second.notices()).isEmpty();
        assertThat(second.holder().user()).isEqualTo("李");
        assertThat(second.holder().pid()).isEqualTo(ProcessHandle.current().pid());
        assertThat(second.holder().since()).isBetween(before, Instant.now());
      }
      assertThat(LedgerFolder.check(folder.path()).holder()).isNotNull();
      assertThat(files(folder.path())).isEqualTo(untouched);
    }
    folder.openStore().close();
  }

  @Test
  void leavesTheLockToItsHolderWhoeverLooked() throws IOException, InterruptedException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 5);
    try (LedgerStore store = folder.openStore()) {
      assertInstanceOf(Opening.ReadOnly.class, folder.open());
      LedgerFolder.check(folder.path());
      ChildProcess other = ChildProcess.start(Opener.class, folder.path().toString());
      assertThat(other.firstLine())
          .isEqualTo(
              "ReadOnly 李 " + ProcessHandle.current().pid() + " " + StableHash.of(store.ledger()));
      other.kill();
    }
    ChildProcess other = ChildProcess.start(Opener.class, folder.path().toString());
    assertThat(other.firstLine()).startsWith("Writable");
    Opening.ReadOnly here = assertInstanceOf(Opening.ReadOnly.class, folder.open());
    assertThat(here.holder().pid()).isEqualTo(other.pid());
    other.kill();
    Opening.Writable after = folder.openWritable();
    assertThat(after.notices())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.EndedBadly.class,
            notice -> assertThat(notice.before().pid()).isEqualTo(other.pid()));
    after.store().close();
  }

  @Test
  void takesAFolderWhoseHolderIsGone() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 5);
    Path note = folder.path().resolve("ledger.holder");
    Files.writeString(note, "王\npc-7\n4242\n2026-05-01T08:00:00Z\n");
    Opening.Writable opening = folder.openWritable();
    assertThat(opening.notices())
        .containsExactly(
            new Notice.EndedBadly(
                new Holder("王", "pc-7", 4242, Instant.parse("2026-05-01T08:00:00Z"))));
    opening.store().close();
    Files.write(note, "\u0000garbage".getBytes(StandardCharsets.UTF_8));
    folder.openStore().close();
    assertThat(note).doesNotExist();
  }

  /** A note tells who had the folder; whether somebody has it only the system knows. */
  @Test
  void aNoteAloneKeepsNobodyOut() throws IOException {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 5);
    Path note = folder.path().resolve("ledger.holder");
    long mine = ProcessHandle.current().pid();
    for (String left :
        List.of(
            "李\nthis-host\n" + mine + "\n2026-05-01T08:00:00Z\n",
            "李\nthis-host\n1\n2026-05-01T08:00:00Z\n",
            "王\nanother-host\n" + mine + "\n2099-01-01T00:00:00Z\n",
            "王\n\n0\n1970-01-01T00:00:00Z\n")) {
      Files.writeString(note, left);
      Opening.Writable opening = folder.openWritable();
      assertThat(opening.notices()).hasOnlyElementsOfType(Notice.EndedBadly.class).hasSize(1);
      opening.store().close();
      assertThat(note).doesNotExist();
    }
    try (RandomAccessFile endless = new RandomAccessFile(note.toFile(), "rw")) {
      endless.setLength(3L << 30);
    }
    folder.openStore().close();
  }

  @Test
  void aCopyOfAFolderInUseIsFree() {
    TestFolder folder = TestFolder.ofTruthAlone(disk.resolve("l"), 200).filled(1, 5);
    try (LedgerStore store = folder.openStore()) {
      TestFolder copy = folder.copyTo(disk.resolve("copy"));
      Opening.Writable opening = copy.openWritable();
      assertThat(opening.notices()).hasOnlyElementsOfType(Notice.EndedBadly.class).hasSize(1);
      assertThat(opening.store().ledger()).isEqualTo(store.ledger());
      opening.store().close();
      assertInstanceOf(Opening.ReadOnly.class, folder.open());
    }
  }

  @Test
  void oneOfTwoThatStartTogetherHasTheFolder() throws Exception {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 5);
    try (ExecutorService starters = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 50; i++) {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Opening> start =
            () -> {
              together.await();
              return folder.open();
            };
        List<Opening> openings = new ArrayList<>();
        for (Future<Opening> opening : starters.invokeAll(List.of(start, start))) {
          openings.add(opening.get());
        }
        assertThat(openings).hasAtLeastOneElementOfType(Opening.ReadOnly.class);
        List<Opening.Writable> writable =
            openings.stream()
                .filter(Opening.Writable.class::isInstance)
                .map(Opening.Writable.class::cast)
                .toList();
        assertThat(writable).hasSize(1);
        writable.getFirst().store().close();
      }
    }
  }

  @Test
  void oneOfManyProgramsHasTheFolder() throws Exception {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 5);
    int programs = Boolean.getBoolean("taizhang.long") ? 50 : 4;
    List<ChildProcess> started = new ArrayList<>();
    for (int i = 0; i < programs; i++) {
      started.add(ChildProcess.start(Opener.class, folder.path().toString()));
    }
    List<String> said = new ArrayList<>();
    for (ChildProcess program : started) {
      said.add(program.firstLine());
    }
    for (ChildProcess program : started) {
      program.kill();
    }
    assertThat(said).filteredOn("Writable"::equals).hasSize(1);
    assertThat(said).filteredOn(line -> line.startsWith("ReadOnly ")).hasSize(programs - 1);
    System.out.println("FIGURE programs started together on one folder: " + programs);
  }

  @Test
  void readsWhileTheHolderWrites() {
    TestFolder folder = new TestFolder(disk.resolve("l"));
    RandomEdits edits = new RandomEdits(3);
    try (LedgerStore store = folder.openStore()) {
      for (int i = 0; i < 60; i++) {
        Ledger before = store.ledger();
        Thread writer = Thread.ofPlatform().start(() -> store.submit(edits.next(before), null));
        Opening.ReadOnly read = assertInstanceOf(Opening.ReadOnly.class, folder.open());
        join(writer);
        assertThat(read.ledger()).isIn(before, store.ledger());
        assertThat(read.notices()).isEmpty();
      }
    }
  }

  static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens the folder it is given, says what came of it, and stays. */
  static final class Opener {
    public static void main(String[] arguments) throws InterruptedException {
      Opening opening = new TestFolder(Path.of(arguments[0])).open();
      System.out.println(
          switch (opening) {
            case Opening.Writable _ -> "Writable";
            case Opening.Damaged _ -> "Damaged";
            case Opening.Newer _ -> "Newer";
            case Opening.ReadOnly(Ledger ledger, Holder holder, _) ->
                "ReadOnly " + holder.user() + " " + holder.pid() + " " + StableHash.of(ledger);
          });
      Thread.sleep(60_000);
    }
  }

  private static Map<String, FileTime> files(Path folder) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        times.put(folder.relativize(path).toString(), Files.getLastModifiedTime(path));
      }
    }
    return times;
  }
}
