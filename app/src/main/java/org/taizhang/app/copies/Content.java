package org.taizhang.app.copies;

import org.taizhang.app.backup.Glance;

/** How far what is chosen has been looked into. */
sealed interface Content {
  /** Nothing is chosen. */
  record Nothing() implements Content {}

  record Reading() implements Content {}

  /** The user did not want to wait. */
  record Stopped() implements Content {}

  record Read(Glance glance) implements Content {}
}
