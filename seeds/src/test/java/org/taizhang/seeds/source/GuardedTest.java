package org.taizhang.seeds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GuardedTest {
  private static final Duration LONG = Duration.ofSeconds(50);

  private static String refused(Callable<?> reading, Duration limit) {
    try {
      return "read " + Guarded.call(reading, limit, "坏了");
    } catch (Refusal refusal) {
      return refusal.reason();
    }
  }

  private static Object deep(int depth) {
    return depth < 0 ? depth : deep(depth + 1) + "x";
  }

  @Test
  void turnsWhateverIsThrownIntoOneSentence() {
    assertThat(refused(() -> 7, LONG)).isEqualTo("read 7");
    assertThat(refused(() -> Integer.parseInt("七"), LONG)).isEqualTo("坏了");
    assertThat(refused(() -> deep(0), LONG)).isEqualTo("内容一层套一层，套得太深");
    assertThat(
            refused(
                () -> {
                  throw new AssertionError("a library's own");
                },
                LONG))
        .isEqualTo(Guarded.FAULT);
  }

  @Test
  void aReadingWithinAnotherHasItsOwnSentence() {
    assertThat(refused(() -> refused(() -> Integer.parseInt("七"), LONG), LONG))
        .isEqualTo("read 坏了");
    assertThat(refused(() -> refused(() -> deep(0), LONG), LONG)).isEqualTo("read 内容一层套一层，套得太深");
    assertThat(
            refused(
                () ->
                    Guarded.call(
                        () -> {
                          throw new Refusal("标有密级");
                        },
                        LONG,
                        "坏了"),
                LONG))
        .isEqualTo("标有密级");
  }

  @Test
  void whatTakesTooLongIsStopped() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    String reason =
        refused(
            () -> {
              try {
                never.await();
                return "waited";
              } catch (InterruptedException interrupted) {
                stopped.countDown();
                throw interrupted;
              }
            },
            Duration.ofMillis(20));
    assertThat(reason).startsWith("读了 0 秒");
    stopped.await();
  }

  @Test
  void whoeverIsInterruptedCancels() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    String[] said = new String[1];
    Thread caller =
        new Thread(() ->
            said[0] =
                refused(
                    () -> {
                      begun.countDown();
                      never.await();
                      return "waited";
                    },
                    LONG));
    caller.start();
    begun.await();
    caller.interrupt();
    caller.join();
    assertThat(said[0]).isEqualTo("读取已取消");
    assertThat(refused(() -> Thread.currentThread().isInterrupted(), LONG)).isEqualTo("read false");
  }
}
