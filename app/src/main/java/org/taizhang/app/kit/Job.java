package org.taizhang.app.kit;

import java.util.concurrent.Future;
import javafx.beans.property.DoubleProperty;

/**
 * Work under way away from the window.
 *
 * @param what named for the person who waits, such as 正在读取方案
 * @param share how much of it is done, from 0 to 1; negative while nobody knows
 */
public record Job(String what, Future<?> future, DoubleProperty share) {
  /** Interrupts the work; neither its result nor its failure is reported any more. */
  public void cancel() {
    future.cancel(true);
  }
}
