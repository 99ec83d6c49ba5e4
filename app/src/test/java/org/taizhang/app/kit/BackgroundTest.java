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

  private void doAll() {
    List.copyOf(work).forEach(Runnable::run);
  }
}
