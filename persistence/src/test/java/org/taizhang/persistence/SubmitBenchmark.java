package org.taizhang.persistence;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.taizhang.model.edit.Edit;

/**
 * What saving an edit costs beside a bare write and force of the same bytes, turn by turn on the
 * same disk; and opening after it. {@code SubmitBenchmark FOLDER EDITS}, where FOLDER does not
 * exist yet.
 */
final class SubmitBenchmark {
  private SubmitBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path work = Files.createDirectories(Path.of(arguments[0]));
    int count = Integer.parseInt(arguments[1]);
    TestFolder folder = new TestFolder(work.resolve("ledger"));
    long[] submits = new long[count];
    long[] forces = new long[count];
    RandomEdits edits = new RandomEdits(1);
    try (LedgerStore store = folder.openStore();
        FileChannel bare = FileChannel.open(work.resolve("bare"), CREATE, WRITE)) {
      for (int i = 0; i < count; i++) {
        Edit edit = edits.next(store.ledger());
        long before = Files.size(folder.journal());
        long start = System.nanoTime();
        store.submit(edit, null);
        submits[i] = System.nanoTime() - start;
        forces[i] = bare(bare, new byte[(int) (Files.size(folder.journal()) - before)]);
      }
    }
    report("submit", submits);
    report("write and force", forces);
    System.out.printf(
        Locale.ROOT, "ratio of medians %.2f%n", (double) middle(submits) / middle(forces));
    long start = System.nanoTime();
    LedgerStore store = folder.openStore();
    System.out.printf(Locale.ROOT, "open %.1f ms%n", (System.nanoTime() - start) / 1e6);
    start = System.nanoTime();
    store.queries().findProjects("教育");
    System.out.printf(
        Locale.ROOT, "first answer %.1f ms after that%n", (System.nanoTime() - start) / 1e6);
    store.close();
  }

  private static long bare(FileChannel channel, byte[] bytes) throws IOException {
    long start = System.nanoTime();
    channel.write(ByteBuffer.wrap(bytes));
    channel.force(true);
    return System.nanoTime() - start;
  }

  private static long middle(long[] nanos) {
    return Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElse(0);
  }

  private static void report(String what, long[] nanos) {
    long[] sorted = Arrays.stream(nanos).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: median %.2f ms, p95 %.2f ms%n",
        what,
        middle(nanos) / 1e6,
        sorted[sorted.length * 95 / 100] / 1e6);
  }
}
