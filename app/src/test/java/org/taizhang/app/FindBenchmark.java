package org.taizhang.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.taizhang.app.find.FindIndex;
import org.taizhang.app.find.FoundWords;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.Target;

/**
 * What a keystroke costs beside {@link String#contains} over the texts of the same ledger, turn by
 * turn in one run. {@code FindBenchmark PROJECTS}; of 1,000 projects there are 10,000 targets and
 * 40,000 reports. To be run with {@code -Xmx256m}.
 */
final class FindBenchmark {
  private static final int ROUNDS = 60;
  private static final int SHOWN = 6;

  /** Words that stand everywhere, somewhere and nowhere, a name in pinyin, a number, two words. */
  private static final List<String> TYPED =
      List.of("校", "智慧", "幼儿园", "正在办理前期手续", "量子计算", "czj", "300", "財政局", "验收 心理辅导");

  private FindBenchmark() {}

  public static void main(String[] arguments) {
    var ledger = LargeLedger.of(Integer.parseInt(arguments[0]));
    say("the ledger", System.nanoTime());
    long start = System.nanoTime();
    var index = FindIndex.of(ledger);
    say("index made", start);
    start = System.nanoTime();
    var project = ledger.projects(ledger.plans().getFirst().id()).getFirst();
    var edited = ledger.with(project.withName("改了名字的工程"));
    index = index.renewed(edited);
    say("index renewed", start);
    var texts = texts(edited);
    var words = new FoundWords(Messages.chinese());
    for (var typed : TYPED) {
      long[] ours = new long[ROUNDS];
      long[] bare = new long[ROUNDS];
      int seen = 0;
      for (int round = 0; round < ROUNDS; round++) {
        long from = System.nanoTime();
        var found = index.find(typed, SHOWN, Set.of());
        for (var group : found.groups()) {
          group.hits().forEach(hit -> words.of(hit, found.asked(), edited));
        }
        ours[round] = System.nanoTime() - from;
        from = System.nanoTime();
        for (var text : texts) {
          seen += text.contains(typed) ? 1 : 0;
        }
        bare[round] = System.nanoTime() - from;
      }
      System.out.printf(
          Locale.ROOT,
          "%s: list %.2f / %.2f ms, contains %.2f / %.2f ms, ratio %.2f / %.2f (%d)%n",
          typed,
          at(ours, 50),
          at(ours, 95),
          at(bare, 50),
          at(bare, 95),
          at(ours, 50) / at(bare, 50),
          at(ours, 95) / at(bare, 95),
          seen / ROUNDS);
    }
  }

  /** Milliseconds of a percentile, the first third being left out as warming up. */
  private static double at(long[] nanos, int percent) {
    long[] warm = Arrays.stream(nanos).skip(ROUNDS / 3).sorted().toArray();
    return warm[warm.length * percent / 100] / 1e6;
  }

  private static List<String> texts(Ledger ledger) {
    List<String> texts = new ArrayList<>();
    for (var thing : ledger.unordered()) {
      switch (thing) {
        case Project one -> texts.addAll(List.of(one.name(), one.content()));
        case Target one -> texts.add(one.text());
        case ProgressReport one -> {
          var said = one.account();
          texts.addAll(List.of(said.text(), said.lag(), said.next()));
        }
        default -> {}
      }
    }
    return texts;
  }

  private static void say(String what, long start) {
    long took = (System.nanoTime() - start) / 1_000_000;
    System.gc();
    var runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%s: %d ms, %d MB in use of %d%n",
        what,
        took,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }
}
