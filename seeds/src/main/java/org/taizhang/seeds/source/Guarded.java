package org.taizhang.seeds.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a reader where it can do no harm: on a thread of its own, with a deep stack for deep files
 * and a time limit, so that neither a loop nor a recursion inside a library reaches the program.
 */
public final class Guarded {
  private static final long STACK = 16L << 20;

  private Guarded() {}

  /**
   * What the reading returns.
   *
   * @param broken half a sentence for what no limit explains
   * @throws Refusal in its stead when it threw one, took too long, or the calling thread was
   *     interrupted, which cancels it
   */
  public static <T> T call(Callable<T> reading, Duration limit, String broken) {
    FutureTask<T> task = new FutureTask<>(reading);
    Thread thread = new Thread(null, task, "document reader", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Refusal refusal
          ? refusal
          : new Refusal(failed.getCause() instanceof OutOfMemoryError ? "内容过多，内存不够" : broken);
    } catch (TimeoutException slow) {
      thread.interrupt();
      throw new Refusal("读了 " + limit.toSeconds() + " 秒还没有读完，内容异常复杂");
    } catch (InterruptedException cancelled) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new Refusal("读取已取消");
    }
  }
}
