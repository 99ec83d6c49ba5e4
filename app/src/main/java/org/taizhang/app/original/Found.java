package org.taizhang.app.original;

import java.util.List;
import org.taizhang.seeds.source.Passage;

/**
 * Where a document has something of the ledger.
 *
 * @param passages that say it, the first one to be looked at first
 * @param surety that they do
 */
record Found(List<Passage> passages, Surety surety) {
  /** How much of it the document has, from least to most. */
  enum Surety {
    /** Nothing of it: the passages are none. */
    NOTHING,
    /** What it stands in, but not the thing itself. */
    AROUND,
    /** Something at its place that reads otherwise. */
    PLACE,
    /** The thing itself. */
    WORDS
  }

  static final Found NOTHING = new Found(List.of(), Surety.NOTHING);

  Found {
    passages = List.copyOf(passages);
  }

  /** The same, of which no more is known than that much. */
  Found atMost(Surety most) {
    return surety.compareTo(most) > 0 ? new Found(passages, most) : this;
  }
}
