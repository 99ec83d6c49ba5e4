package org.taizhang.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Closes the window when the system ends the program: at log-out, at shut-down, by Ctrl+C. What is
 * being typed is handed on and saved, and the ledger is let go, as if the user had closed it.
 */
final class OrderlyEnd {
  /** A system in a hurry ends us before, and nothing acknowledged is lost by that. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  /**
   * From now on, until {@link #done}.
   *
   * @param close asks the window to close, without waiting for it
   */
  OrderlyEnd(Runnable close) {
    hook =
        Thread.ofPlatform()
            .name("orderly end")
            .unstarted(() -> {
              close.run();
              await();
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Nothing is open any more; the system need not wait. */
  void done() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // it is running: it was the system that closed the window
    }
  }

  private void await() {
    try {
      boolean _ = done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
