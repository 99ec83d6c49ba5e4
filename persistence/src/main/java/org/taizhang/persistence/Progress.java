package org.taizhang.persistence;

import java.util.concurrent.CancellationException;

/**
 * Hears how far a long piece of work has come. The work is given up by interrupting its thread: it
 * then throws {@link CancellationException} and everything is as before.
 */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (done, total) -> {};

  /**
   * @param done bytes so far
   * @param total bytes altogether
   */
  void at(long done, long total);

  /**
   * For one of several parts of the work, counted from 0, which say how far they are by themselves.
   */
  default Progress part(int number, int parts) {
    return (done, total) -> at(number * total + done, parts * total);
  }

  /** As {@link #at}, unless the thread was interrupted. */
  default void orCancelled(long done, long total) {
    if (Thread.interrupted()) {
      throw new CancellationException();
    }
    at(done, total);
  }
}
