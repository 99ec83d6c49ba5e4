package org.taizhang.seeds.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a reader where it can do no harm: on a thread of its own, with a deep stack for deep files
 * and a time limit, so that neither a loop nor a recursion inside a library reaches the program.
 */
public final class Guarded {
  /** The file is sound, so it is the program that is not. */
  public static final String FAULT = "程序在读这份文件时出了错，请换一种格式另存后再试";

  private static final long STACK = 16L << 20;

  /** Kept for a while, since a thread with such a stack takes as long to begin as a short plan. */
  private static final ExecutorService READERS = Executors.newCachedThreadPool(Reader::new);

  private Guarded() {}

  private static final class Reader extends Thread {
    Reader(Runnable work) {
      super(null, work, "document reader", STACK);
      setDaemon(true);
    }
  }

  /**
   * What the reading returns. A reading within another is on its thread already, and under its
   * limit.
   *
   * @param broken half a sentence for what no limit explains
   * @throws Refusal in its stead when it threw one, took too long, or the calling thread was
   *     interrupted, which cancels it
   */
  public static <T> T call(Callable<T> reading, Duration limit, String broken) {
    if (Thread.currentThread() instanceof Reader) {
      return within(reading, broken);
    }
    Future<T> task = READERS.submit(reading);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw refusal(failed.getCause(), broken);
    } catch (TimeoutException slow) {
      task.cancel(true);
      throw new Refusal("读了 " + limit.toSeconds() + " 秒还没有读完，内容异常复杂");
    } catch (InterruptedException cancelled) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new Refusal("读取已取消");
    }
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, it must not get any further
  private static <T> T within(Callable<T> reading, String broken) {
    try {
      return reading.call();
    } catch (Exception | Error failed) {
      throw refusal(failed, broken);
    }
  }

  private static Refusal refusal(@Nullable Throwable cause, String broken) {
    return switch (cause) {
      case Refusal refusal -> refusal;
      case OutOfMemoryError _ -> new Refusal("内容过多，内存不够");
      case StackOverflowError _ -> new Refusal("内容一层套一层，套得太深");
      case Error _ -> new Refusal(FAULT);
      case null, default -> new Refusal(broken);
    };
  }
}
