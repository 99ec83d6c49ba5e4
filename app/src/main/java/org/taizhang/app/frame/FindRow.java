package org.taizhang.app.frame;

import org.taizhang.app.find.FoundKind;
import org.taizhang.app.find.Marked;
import org.taizhang.model.Entity;

/** One row of what was found. */
sealed interface FindRow {
  /** Whether it can be chosen. */
  default boolean opens() {
    return !(this instanceof Head);
  }

  /** Above the finds of one kind. */
  record Head(String name) implements FindRow {}

  /** Something of the ledger. */
  record Thing(Entity thing, Marked title, String where) implements FindRow {}

  /** Something that the window can do. */
  record Doing(Deed deed, Marked name) implements FindRow {}

  /** That there are more of a kind than are shown. */
  record More(FoundKind kind, int total) implements FindRow {}
}
