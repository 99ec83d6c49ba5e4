package org.taizhang.app.kit;

import java.util.concurrent.Future;

/**
 * Work under way away from the window.
 *
 * @param what named for the person who waits, such as 正在读取方案
 */
public record Job(String what, Future<?> future) {
  /** Interrupts the work; neither its result nor its failure is reported any more. */
  public void cancel() {
    future.cancel(true);
  }
}
