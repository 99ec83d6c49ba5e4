package org.taizhang.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.app.trail.MadeHistory;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Submission;
import org.taizhang.seeds.demo.Demonstration;

/**
 * What the history of a large ledger costs: {@code make FOLDER EDITS} makes one, {@code show
 * FOLDER} opens it in the window, without a screen, and says how long the history took and how much
 * of the heap is in use. To be run with {@code -Xmx256m}.
 */
final class HistoryBenchmark {
  private HistoryBenchmark() {}

  public static void main(String[] arguments) {
    var folder = Path.of(arguments[1]);
    if (arguments[0].equals("make")) {
      make(folder, Integer.parseInt(arguments[2]));
    } else {
      show(folder);
    }
  }

  private static LedgerStore open(Path folder) {
    var opening = LedgerFolder.open(folder, new Author("测试"), InstantSource.system());
    return ((Opening.Writable) opening).store();
  }

  private static void make(Path folder, int edits) {
    List<UUID> saved = new ArrayList<>();
    try (var store = open(folder)) {
      for (var step : MadeHistory.of(1, Demonstration.edit(), edits)) {
        saved.add(save(store, step, step.reverses() < 0 ? null : saved.get(step.reverses())));
      }
    }
    System.out.println(saved.size() + " edits");
  }

  private static UUID save(LedgerStore store, MadeHistory.Step step, @Nullable UUID reverses) {
    var saved = (Submission.Saved) store.submit(step.edit(), reverses);
    return saved.envelope().editId();
  }

  private static void show(Path folder) {
    Platform.startup(() -> {});
    var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
    var studio =
        new Studio(
            new Surroundings(
                folder, folder.resolve("x"), InstantSource.system(), UUID::randomUUID, threads));
    var shell =
        Background.inWindow(() -> studio.shell(studio.workspace(new Source.Own(open(folder)))));
    say("open", 0);
    int bytes =
        Background.inWindow(() -> {
          long start = System.nanoTime();
          shell.show(Room.HISTORY);
          say("history read", start);
          var png = Snapshots.png(shell.root(), 1366, 768, 1);
          var list = (ListView<?>) shell.root().lookup("#history-rows");
          System.out.println(list.getItems().size() + " rows");
          say("first picture", start);
          return png.length;
        });
    System.out.println(bytes + " bytes of picture");
    Platform.exit();
    System.exit(0);
  }

  private static void say(String what, long start) {
    System.gc();
    var runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    var took = start == 0 ? "" : Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms, ";
    System.out.println(what + ": " + took + used + " MB in use of " + (runtime.maxMemory() >> 20));
  }
}
