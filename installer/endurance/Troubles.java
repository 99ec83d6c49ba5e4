import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What else happens to programs on the machines of offices. */
class Troubles {
  private static final int STARTS = 50;

  private final Program program;
  private final Template template;
  private final Path folder;
  private final boolean thorough;
  private final List<String> failures = new CopyOnWriteArrayList<>();

  /**
   * @param thorough takes the time for what takes long
   */
  Troubles(Program program, Template template, Path folder, boolean thorough) {
    this.program = program;
    this.template = template;
    this.folder = folder;
    this.thorough = thorough;
  }

  private interface Trouble {
    String come(Path folder) throws IOException, InterruptedException;
  }

  /** Two at a time, so that one that waits for the disk does not keep the others waiting. */
  void all() throws InterruptedException {
    Map<String, Trouble> troubles = new LinkedHashMap<>();
    troubles.put("disk full", this::diskFull);
    troubles.put("folder turned read-only", this::readOnly);
    troubles.put("folder renamed under the program", this::renamed);
    troubles.put("folder deleted under the program", this::deleted);
    troubles.put("a heap of 256 MB", this::smallHeap);
    troubles.put(STARTS + " starts at once", this::manyStarts);
    troubles.put("odd paths", this::oddPaths);
    troubles.put("a home that is read-only", this::readOnlyHome);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      troubles.forEach((name, trouble) -> threads.execute(() -> come(name, trouble)));
    }
    Proof.require(failures.isEmpty(), "not withstood: " + String.join(", ", failures));
  }

  private void come(String name, Trouble trouble) {
    long begun = System.nanoTime();
    String came;
    try {
      came = trouble.come(Files.createDirectories(folder.resolve(name)));
    } catch (Mount.Forbidden e) {
      came = "SKIPPED: only root may mount";
    } catch (IOException | RuntimeException | InterruptedException e) {
      failures.add(name);
      e.printStackTrace();
      came = "FAILED: " + e.getMessage();
    }
    long seconds = (System.nanoTime() - begun) / 1_000_000_000;
    System.out.printf("%-34s %s (%d s)%n", name, came, seconds);
  }

  /** Saved is what was said to be; the rest is refused in a sentence; with room it goes on. */
  private String diskFull(Path folder) throws IOException, InterruptedException {
    try (Mount disk = Mount.of(folder.resolve("盘"), "1m")) {
      Path store = disk.place().resolve("台账");
      Running running = program.start("--store", store.toString(), "apply", "-");
      EditScript script = new EditScript(Truth.NOTHING, 3);
      while (running.tell(script.next() + "\n")) {}
      Program.Ended ended = running.ended().spokeClearly();
      Proof.require(ended.exit() == 3, "exit " + ended.exit() + ": " + ended.err());
      Proof.require(ended.err().contains("没有保存"), ended.err());
      List<Acknowledged> said = running.acknowledged();
      Proof.require(said.size() > 100, "full after " + said.size());
      Truth.of(store).holds(said);
      disk.again("size=64m");
      program.opens(store);
      Truth.of(store).holds(said);
      return said.size() + " edits acknowledged and there";
    }
  }

  private String readOnly(Path folder) throws IOException, InterruptedException {
    try (Mount disk = Mount.of(folder.resolve("盘"), "64m")) {
      Path store = template.copyTo(disk.place().resolve("台账"));
      Truth before = Truth.of(store);
      disk.again("ro");
      String line = new EditScript(before.ledger(), 5).next() + "\n";
      Program.Ended refused = program.must(3, line, "--store", store.toString(), "apply", "-");
      Proof.require(refused.err().contains("只能读"), refused.err());
      program.must(0, "", "--store", store.toString(), "plans");
      program.must(0, "", "--store", store.toString(), "check");
      disk.again("rw");
      Proof.require(Truth.of(store).frames().equals(before.frames()), "something was written");
      program.opens(store);
      return "read, not written; then written again";
    }
  }

  private String renamed(Path folder) throws IOException, InterruptedException {
    Path store = template.copyTo(folder.resolve("台账"));
    Path elsewhere = folder.resolve("移走");
    List<Acknowledged> said = pulled(store, () -> Files.move(store, elsewhere));
    Truth.of(elsewhere).holds(said);
    program.opens(elsewhere);
    return said.size() + " edits acknowledged and there";
  }

  /** What was saved went with the folder; what came after must not be called saved. */
  private String deleted(Path folder) throws IOException, InterruptedException {
    Path store = template.copyTo(folder.resolve("台账"));
    List<Acknowledged> said = pulled(store, () -> vanish(store));
    return said.size() + " edits acknowledged before, none after";
  }

  /** Whatever the program makes in it meanwhile. */
  private static void vanish(Path store) throws IOException {
    while (Files.exists(store)) {
      try {
        Tree.delete(store);
      } catch (DirectoryNotEmptyException e) {
        // Something came into it since it was listed.
      }
    }
  }

  private interface Pull {
    void pull() throws IOException;
  }

  /** Edits go on while the folder goes. */
  private List<Acknowledged> pulled(Path store, Pull pull)
      throws IOException, InterruptedException {
    EditScript script = new EditScript(Truth.of(store).ledger(), 7);
    Running running = program.start("--store", store.toString(), "apply", "-");
    for (int i = 1; i <= 20; i++) {
      running.tell(script.next() + "\n");
      while (running.lines().size() < i && running.process().isAlive()) {
        Thread.sleep(1);
      }
    }
    List<Acknowledged> before = running.acknowledged();
    Proof.require(before.size() == 20, "only " + before.size() + " edits: " + running.lines());
    pull.pull();
    for (int i = 0; i < 20; i++) {
      running.tell(script.next() + "\n");
    }
    running.hangUp();
    Program.Ended ended = running.ended().spokeClearly();
    Proof.require(ended.exit() == 3, "exit " + ended.exit() + ": " + ended.err());
    Proof.require(running.acknowledged().equals(before), "called saved after the folder had gone");
    Proof.require(Files.notExists(store), "left where the folder was: " + Tree.names(store));
    return before;
  }

  private String smallHeap(Path folder) throws IOException, InterruptedException {
    Program small = program.with("JDK_JAVA_OPTIONS", "-Xmx256m");
    Path store = folder.resolve("台账");
    int edits = thorough ? 12_000 : 2_500;
    Running running = small.start("--store", store.toString(), "apply", "-");
    EditScript script = new EditScript(Truth.NOTHING, 11);
    for (int i = 0; i < edits && running.tell(script.next() + "\n"); i++) {}
    running.hangUp();
    Program.Ended ended = running.ended().spokeClearly();
    Proof.require(ended.exit() == 0, ended.err());
    Proof.require(running.acknowledged().size() == edits, "saved " + running.lines().size());
    small.must(0, "", "--store", store.toString(), "check");
    Path paper = folder.resolve("矩阵.pdf");
    small.must(0, "", "--store", store.toString(), "brief", "matrix", "--out", paper.toString());
    small.opens(store);
    return edits + " edits, checked and printed";
  }

  /** One has the folder; all others hear who has it. */
  private String manyStarts(Path folder) throws IOException, InterruptedException {
    Program small = program.with("JDK_JAVA_OPTIONS", "-Xmx96m");
    Path store = template.copyTo(folder.resolve("台账"));
    Truth before = Truth.of(store);
    List<Running> all = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      Running one = small.start("--store", store.toString(), "apply", "-");
      one.tell(new EditScript(before.ledger(), i).next() + "\n");
      all.add(one);
    }
    while (all.stream().filter(one -> one.process().isAlive()).count() > 1) {
      Thread.sleep(10);
    }
    // The one that still waits for more has it.
    List<Acknowledged> said = new ArrayList<>();
    int refused = 0;
    for (Running one : all) {
      one.hangUp();
      Program.Ended ended = one.ended().spokeClearly();
      said.addAll(one.acknowledged());
      if (ended.exit() == 3) {
        refused++;
        Proof.require(ended.err().contains("正由"), ended.err());
      }
    }
    Proof.require(said.size() == 1, said.size() + " wrote");
    Proof.require(refused == STARTS - 1, refused + " were refused");
    Truth after = Truth.of(store);
    after.follows(before);
    after.holds(said);
    Proof.require(after.edits() == before.edits() + 1, "more was written than was said");
    program.opens(store);
    return "1 wrote, " + refused + " were told who has it";
  }

  private String oddPaths(Path folder) throws IOException, InterruptedException {
    String longName = "很长的文件夹名称".repeat(9);
    List<String> names =
        List.of(
            "教育局 办公室/台 账",
            "a&b %PATH% #1?x=y",
            "it's \"ours\"",
            longName + "/" + longName + "/" + longName);
    for (String name : names) {
      Path store = folder.resolve(name);
      Files.createDirectories(store.getParent());
      program.must(
          0, new EditScript(Truth.NOTHING, 1).lines(3), "--store", store.toString(), "apply", "-");
      program.opens(store);
      program.must(
          0,
          "",
          "--store",
          store.toString(),
          "backup",
          store.resolveSibling("备份 " + store.getFileName().hashCode() + ".zip").toString());
    }
    Path semicolon = folder.resolve("甲;INIT=乙");
    Program.Ended refused = program.run("", "--store", semicolon.toString(), "plans");
    Proof.require(refused.spokeClearly().exit() == 3, "exit " + refused.exit());
    Proof.require(refused.err().contains(";"), refused.err());
    Proof.require(Files.notExists(semicolon), "made a folder it does not take");
    return names.size() + " worked, one with ; was refused in a sentence";
  }

  private String readOnlyHome(Path folder) throws IOException, InterruptedException {
    try (Mount home = Mount.of(folder.resolve("家"), "1m")) {
      home.again("ro");
      Program there = program.with("XDG_DATA_HOME", home.place().toString());
      String line = new EditScript(Truth.NOTHING, 1).next() + "\n";
      Program.Ended refused = there.run(line, "apply", "-").spokeClearly();
      Proof.require(refused.exit() == 3 && !refused.err().isBlank(), "exit " + refused.exit());
      Path store = folder.resolve("台账");
      there.must(
          0, new EditScript(Truth.NOTHING, 1).lines(3), "--store", store.toString(), "apply", "-");
      there.opens(store);
      return "own ledger refused in a sentence, another one works";
    }
  }
}
