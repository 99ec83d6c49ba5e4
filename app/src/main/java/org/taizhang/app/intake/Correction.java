package org.taizhang.app.intake;

import org.taizhang.model.Place;

/**
 * Something that the clerk changed in a reading. It names items by where they begin in the
 * document, so that it holds when the document is read again in another way.
 */
sealed interface Correction {
  /** A text in place of the one that was read. */
  record Typed(Slot slot, String text) implements Correction {}

  /** An item that is none. */
  record Removed(Place item) implements Correction {}

  /** An item that goes on with what the item before it begins. */
  record Joined(Place item) implements Correction {}

  /**
   * An item that is two.
   *
   * @param offset in the content at which the second begins, at least 1
   */
  record Parted(Place item, int offset) implements Correction {
    /** Where the second is taken to begin: no item that is read begins there. */
    Place second() {
      return new Place(item.line(), item.column() + offset);
    }
  }

  /** An item that stands in another group. */
  record Moved(Place item, String group) implements Correction {}
}
