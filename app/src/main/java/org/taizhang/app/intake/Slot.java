package org.taizhang.app.intake;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;

/**
 * What of a reading can be typed over.
 *
 * @param item where the item begins; null for what belongs to the plan
 * @param year of a target; 0 for everything else
 */
record Slot(@Nullable Place item, Field field, int year) {
  /** Parts of a plan and of its items. */
  enum Field {
    TITLE,
    ISSUER,
    NUMBER,
    DATE,
    /** As the name of a {@link org.taizhang.model.Level}; blank for none. */
    LEVEL,
    YEARS,
    NAME,
    CONTENT,
    TARGET,
    LEAD,
    RESPONSIBLE,
    SUPPORTING,
    DUE
  }

  static Slot of(Field field) {
    return new Slot(null, field, 0);
  }

  static Slot of(Place item, Field field) {
    return new Slot(item, field, 0);
  }

  static Slot target(Place item, int year) {
    return new Slot(item, Field.TARGET, year);
  }
}
