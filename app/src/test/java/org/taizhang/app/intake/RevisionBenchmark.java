package org.taizhang.app.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.source.Clipping;

/**
 * How long the third step takes for a plan of many items as a new version: in the background the
 * comparison and what would come of the ticks, in the window's thread a tick.
 */
final class RevisionBenchmark {
  private RevisionBenchmark() {}

  public static void main(String[] args) {
    for (int items : List.of(200, 1000, 2000)) {
      var ledger = new TakingLedger();
      ledger.importAs("dh", text(items, 0));
      for (int round = 0; round < 3; round++) {
        measure(items, ledger);
      }
    }
  }

  private static void run(Deque<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  private static void measure(int items, TakingLedger ledger) {
    Deque<Runnable> waiting = new ArrayDeque<>();
    var model =
        new IntakeViewModel(
            Messages.chinese(),
            new Background(waiting::add, Runnable::run),
            UUID::randomUUID,
            ledger);
    long start = System.nanoTime();
    model.paste(new Clipping(null, null, text(items, 1)));
    run(waiting);
    long read = System.nanoTime();
    model.go(Step.TAKE);
    run(waiting);
    long compared = System.nanoTime();
    var revision = model.revision(model.files().getFirst());
    var line = revision.lines().getFirst();
    long ticking = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      revision.take(List.of(line), i % 2 == 1);
    }
    long ticked = System.nanoTime();
    run(waiting);
    long foreseen = System.nanoTime();
    System.out.printf(
        "%d items, %d lines: read %d ms, compared %d ms, tick %d ms, looked into in %d ms%n",
        items,
        revision.lines().size(),
        (read - start) / 1_000_000,
        (compared - read) / 1_000_000,
        (ticked - ticking) / 10_000_000,
        (foreseen - ticked) / 1_000_000);
  }

  private static String text(int items, int version) {
    var text =
        new StringBuilder(
            "东湖区教育三年行动计划（2022—2024年）\n序号\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门\n");
    for (int i = 1; i <= items; i++) {
      int changed = i % 3 == 0 ? version : 0;
      text.append(
          "%d\t第%d号建设项目\t新建校舍%d所，改造操场%d片\t新建%d所\t改造%d片\t培训%d人\t教育局\t财政局、住建局\n"
              .formatted(i, i, i % 7 + 2 + changed, i % 5 + 1, i % 7 + 1, i % 5 + 1 + changed, 9));
    }
    return text.toString();
  }
}
