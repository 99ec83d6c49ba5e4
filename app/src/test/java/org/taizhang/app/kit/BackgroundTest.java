package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final List<Runnable> work = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final Background background = new Background(work::add, Runnable::run);

  @Test
  void whatIsDoneIsReportedOnce() {
    background.run("算", () -> 1 + 1, sum -> heard.add("=" + sum), e -> heard.add("!"));
    assertThat(background.running()).hasSize(1);
    doAll();
    assertThat(heard).containsExactly("=2");
    assertThat(background.running()).isEmpty();
  }

  @Test
  void aFailureIsReportedAsItWasThrown() {
    background.<Integer>run(
        "错",
        () -> {
          throw new IllegalArgumentException("错了");
        },
        sum -> heard.add("="),
        e -> heard.add(e.getClass().getSimpleName() + e.getMessage()));
    doAll();
    assertThat(heard).containsExactly("IllegalArgumentException错了");
  }

  @Test
  void whatWasCancelledIsNotReported() {
    background.run("算", () -> 1, sum -> heard.add("="), e -> heard.add("!")).cancel();
    doAll();
    assertThat(heard).isEmpty();
    assertThat(background.running()).isEmpty();
  }

  @Test
  void ofSeveralOnlyTheLatestCounts() {
    var latest = new Latest(background);
    for (int i = 0; i < 3; i++) {
      int number = i;
      latest.run("算", () -> number, sum -> heard.add("=" + sum), e -> heard.add("!"));
    }
    doAll();
    assertThat(heard).containsExactly("=2");
  }

  @Test
  void whatIsDoneButOvertakenIsNotReported() {
    List<Runnable> window = new ArrayList<>();
    var latest = new Latest(new Background(Runnable::run, window::add));
    latest.run("算", () -> 1, sum -> heard.add("=" + sum), e -> heard.add("!"));
    latest.run("算", () -> 2, sum -> heard.add("=" + sum), e -> heard.add("!"));
    window.forEach(Runnable::run);
    assertThat(heard).containsExactly("=2");
  }

  @Test
  void whoeverAsksGetsTheSame() {
    List<Runnable> making = new ArrayList<>();
    var once = new Once<Object>((made, failed) -> making.add(() -> made.accept(new Object())));
    List<Object> got = new ArrayList<>();
    once.ask(got::add);
    once.ask(got::add);
    assertThat(making).hasSize(1);
    making.getFirst().run();
    once.ask(got::add);
    assertThat(making).hasSize(1);
    assertThat(got).hasSize(3).containsOnly(got.getFirst());
  }

  @Test
  void whatCouldNotBeMadeCanBeAskedForAgain() {
    List<Integer> got = new ArrayList<>();
    List<Boolean> ways = new ArrayList<>(List.of(false, true));
    var once =
        new Once<Integer>((made, failed) -> {
          if (ways.removeFirst()) {
            made.accept(7);
          } else {
            failed.run();
          }
        });
    once.ask(got::add);
    assertThat(got).isEmpty();
    once.ask(got::add);
    assertThat(got).containsExactly(7);
  }

  private void doAll() {
    List.copyOf(work).forEach(Runnable::run);
  }
}
