import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** Runs one phase over and over and kills it: at any moment, and more often while it writes. */
class Killer {
  private final Phase phase;
  private final Path folder;
  private final Tally tally;
  private final Random random;
  private long firstWrite;
  private long end;

  /**
   * @param folder for this killer alone
   */
  Killer(Phase phase, Path folder, Tally tally, long seed) {
    this.phase = phase;
    this.folder = folder;
    this.tally = tally;
    this.random = new Random(seed);
  }

  /** Once without a kill, to see how long it takes; that must leave everything right too. */
  void measure() throws IOException, InterruptedException {
    Phase.Case measured = phase.prepare(folder, random.nextLong());
    int before = Tree.look(measured.watched());
    long begun = System.nanoTime();
    Running running = measured.start();
    awaitChange(running, measured.watched(), before);
    firstWrite = System.nanoTime() - begun;
    running.hangUp();
    running.process().waitFor();
    end = System.nanoTime() - begun;
    measured.verify(running);
  }

  void kill() throws IOException, InterruptedException {
    long seed = random.nextLong();
    Phase.Case one = phase.prepare(folder, seed);
    int before = Tree.look(one.watched());
    Running running = one.start();
    try {
      await(running, one.watched(), before);
      boolean alive = running.process().isAlive();
      boolean killed = running.kill() && alive;
      boolean writing = Tree.look(one.watched()) != before;
      running.ended();
      tally.count(killed, writing, one.verify(running));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "%s, seed %d, in %s: said %s".formatted(phase.name(), seed, folder, last(running)), e);
    } finally {
      running.kill();
    }
  }

  private static String last(Running running) {
    var lines = running.lines();
    return lines.size() + " lines, at last " + (lines.isEmpty() ? "" : lines.getLast());
  }

  private void await(Running running, Path watched, int before) throws InterruptedException {
    long writing = Math.max(1, end - firstWrite);
    long begun = System.nanoTime();
    switch (random.nextInt(4)) {
      case 0 -> pause(random.nextLong(end));
      case 1 -> {
        int changes = 1 + random.nextInt(8);
        pauseUntilItMayWrite(begun);
        int look = before;
        for (int i = 0; i < changes && running.process().isAlive(); i++) {
          look = awaitChange(running, watched, look);
        }
      }
      default -> {
        pauseUntilItMayWrite(begun);
        awaitChange(running, watched, before);
        pause(random.nextLong(writing + writing / 8));
      }
    }
  }

  /** Looking costs the program the processor that it is to write with. */
  private void pauseUntilItMayWrite(long begun) throws InterruptedException {
    pause(Math.max(0, begun + firstWrite / 2 - System.nanoTime()));
  }

  private static void pause(long nanos) throws InterruptedException {
    Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
  }

  private static int awaitChange(Running running, Path watched, int before)
      throws InterruptedException {
    int look = before;
    while (look == before && running.process().isAlive()) {
      Thread.sleep(0, 500_000);
      look = Tree.look(watched);
    }
    return look;
  }
}
