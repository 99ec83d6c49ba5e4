import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code Endurance FOLDER WORK LEDGERS KILLS [SEED]}: drives the packaged program in FOLDER as a
 * shell would and kills it, KILLS times in all, at random moments of everything that writes; after
 * each kill a reading of its own judges what is on the disk, and the program must go on from there.
 * Then come the troubles that machines have. LEDGERS holds ledgers of former formats. Exits 1 when
 * anything acknowledged is lost, or anything is half done.
 *
 * <p>Needs the program's jars on the class path: what an edit means is the model's to say.
 */
class Endurance {
  private final Path work;
  private final long seed;
  private volatile boolean failed;

  Endurance(Path work, long seed) {
    this.work = work;
    this.seed = seed;
  }

  public static void main(String[] args) throws Exception {
    if (!System.getProperty("os.name").equals("Linux")) {
      System.out.println("SKIPPED: kills process groups, as only Linux has them");
      return;
    }
    Path work = Tree.emptied(Path.of(args[1]).toAbsolutePath().normalize().resolve("endurance"));
    long seed = args.length > 4 ? Long.parseLong(args[4]) : 2026;
    int kills = Integer.parseInt(args[3]);
    boolean thorough = kills >= 1000;
    Program program =
        new Program(Path.of(args[0]).toAbsolutePath().normalize(), work.resolve("home"), thorough);
    Template template = Template.make(program, work.resolve("template"));
    Endurance endurance = new Endurance(work, seed);
    List<Share> shares =
        List.of(
            new Share(new Edits(program), 30),
            new Share(new Imports(program, template), 15),
            new Share(new Backups(program, template), 15),
            new Share(new Restores(program, template), 15),
            new Share(new Freezes(program, template), 10),
            new Share(new Exports(program, template), 5),
            new Share(new Migrations(program, Path.of(args[2]).toAbsolutePath()), 15));
    System.out.println("seed " + seed);
    System.out.println(Tally.head());
    int sum = 0;
    for (Share share : kills == 0 ? List.<Share>of() : shares) {
      sum += endurance.run(share.phase(), Math.ceilDiv(kills * share.percent(), 100));
    }
    System.out.println(sum + " kills, nothing acknowledged lost, nothing half done");
    new Troubles(program, template, work.resolve("troubles"), thorough).all();
    Tree.delete(work);
  }

  /** A phase, and how many of a hundred kills are for it. */
  private record Share(Phase phase, int percent) {}

  /** As many at once as the machine has processors, each in a folder of its own. */
  private int run(Phase phase, int kills)
      throws IOException, InterruptedException, ExecutionException {
    Tally tally = new Tally(phase.name());
    int workers = Math.max(1, Math.min(kills, Runtime.getRuntime().availableProcessors()));
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Callable<Void>> killers = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        Path folder = work.resolve(phase.name() + i);
        Files.createDirectories(folder);
        Killer killer = new Killer(phase, folder, tally, seed + i);
        killers.add(() -> {
          try {
            killer.measure();
            while (tally.kills() < kills && !failed) {
              killer.kill();
            }
            return null;
          } finally {
            failed |= tally.kills() < kills;
          }
        });
      }
      List<Future<Void>> running = killers.stream().map(threads::submit).toList();
      try {
        for (Future<Void> one : running) {
          one.get();
        }
      } finally {
        threads.shutdownNow();
      }
    }
    System.out.println(tally.line());
    return tally.kills();
  }
}
