import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.CheckReport;
import org.taizhang.persistence.EditText;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Submission;

/** The packaged program, started by its launcher as a shell would. */
class Program {
  private static final int LONGEST_SECONDS = 300;

  private final Path launcher;
  private final Path home;
  private final boolean thorough;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * @param thorough never spares a start
   */
  Program(Path folder, Path home, boolean thorough) {
    this.launcher = folder.resolve("bin/taizhang");
    this.home = home;
    this.thorough = thorough;
  }

  Program with(String variable, String value) {
    Program other = new Program(launcher.getParent().getParent(), home, thorough);
    other.environment.putAll(environment);
    other.environment.put(variable, value);
    return other;
  }

  /** What a call ended with. */
  record Ended(int exit, String out, String err) {
    /** One clear sentence at most and no trace of a failure nobody foresaw. */
    Ended spokeClearly() {
      Proof.require(
          !err.contains("\tat ") && !err.contains("Exception"), "no clear sentence: " + err);
      return this;
    }
  }

  /** Starts it in a process group of its own. */
  Running start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("setsid", launcher.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    // Without the machine's own settings; what is looked at must not hang on them.
    builder
        .environment()
        .keySet()
        .removeIf(name -> !name.equals("PATH") && !name.equals("JAVA_HOME"));
    builder.environment().put("HOME", home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return new Running(builder.start());
  }

  /** Runs it to its end. */
  Ended run(String input, String... arguments) throws IOException, InterruptedException {
    Running running = start(arguments);
    running.tell(input);
    running.hangUp();
    if (!running.process().waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      running.kill();
      throw new IllegalStateException(String.join(" ", arguments) + " did not end");
    }
    return running.ended();
  }

  /** As {@link #run}, where only such an exit code is right. */
  Ended must(int exit, String input, String... arguments) throws IOException, InterruptedException {
    Ended ended = run(input, arguments).spokeClearly();
    Proof.require(
        ended.exit() == exit,
        "exit %d, not %d, of %s:%n%s%s"
            .formatted(ended.exit(), exit, String.join(" ", arguments), ended.out(), ended.err()));
    return ended;
  }

  /** The folder opens, takes an edit, closes, and is sound. */
  void opens(Path store) throws IOException, InterruptedException {
    opens(store, true);
  }

  /** As the other; whether by the program itself is drawn from the seed. */
  void opens(Path store, long seed) throws IOException, InterruptedException {
    opens(store, takesItsTime(seed));
  }

  private void opens(Path store, boolean byItself) throws IOException, InterruptedException {
    Truth before = Truth.of(store);
    String line = new EditScript(before.ledger(), before.edits()).next();
    if (byItself) {
      Ended applied = must(0, line + "\n", "--store", store.toString(), "apply", "-");
      Proof.require(applied.out().startsWith("已保存 " + (before.edits() + 1) + " "), applied.out());
    } else {
      applyHere(store, line);
    }
    CheckReport report = LedgerFolder.check(store);
    Proof.require(report.isSound() && report.damages().isEmpty(), "not sound: " + report);
    Truth after = Truth.of(store);
    after.follows(before);
    Proof.require(
        after.edits() == before.edits() + 1 && after.frames().leftOver() == 0,
        "the journal is not what was saved");
    Proof.require(
        LedgerFolder.view(store).ledger().equals(after.ledger()),
        "the program reads another ledger");
    after.snapshots();
    Rows.agree(after);
    // The same look by the program itself takes a start more.
    if (before.edits() % 5 == 0) {
      sound(store);
    }
  }

  /** Whether no start is spared. */
  boolean isThorough() {
    return thorough;
  }

  /**
   * Whether a case does by the program itself what its parts can do in this process: a start takes
   * two seconds of a processor, and in the short form there are few.
   *
   * @param seed of the case
   */
  boolean takesItsTime(long seed) {
    return thorough || new Random(seed).nextInt(3) == 0;
  }

  private static void applyHere(Path store, String line) {
    Opening opening = LedgerFolder.open(store, new Author("耐久"), InstantSource.system());
    if (!(opening instanceof Opening.Writable(LedgerStore writable, _))) {
      throw new IllegalStateException("does not open: " + opening);
    }
    try (writable) {
      Edit edit = ((EditText.Good) EditText.read(line)).edit();
      Proof.require(
          writable.submit(edit, null) instanceof Submission.Saved, "does not take " + line);
    }
  }

  void sound(Path store) throws IOException, InterruptedException {
    Ended check = must(0, "", "--store", store.toString(), "check");
    Proof.require(check.out().contains("校验通过"), check.out());
  }
}
