package org.taizhang.app.find;

import java.util.Comparator;
import org.taizhang.model.Entity;

/**
 * One find.
 *
 * @param order lower ones are shown first among those that fit equally well
 * @param times how many departments of that name there are; 1 for anything else
 */
public record Hit(Entity thing, Fit fit, long order, int times) {
  static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing(Hit::fit).thenComparingLong(Hit::order);
}
