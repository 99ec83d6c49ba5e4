package org.taizhang.app.page.table;

import java.util.Set;

/**
 * A column.
 *
 * @param over head over this one and its neighbours with the same; empty for none
 * @param least fewest characters that a line of it must hold
 */
public record Column(String head, String over, double least, Set<Trait> traits) {
  /** What is particular about a column. */
  public enum Trait {
    /** Its text stands in the middle: numbers, dates, single words. */
    CENTRED,
    /** It never needs more than its widest line: the rest is for the others. */
    NARROW,
    /** Says what a row is about: repeated where the row goes on on another page. */
    NAMING,
    /** Set in heavy type on a ground of its own: the actions. */
    GROUPING
  }

  public Column {
    traits = Set.copyOf(traits);
  }

  public Column(String head, double least, Trait... traits) {
    this(head, "", least, Set.of(traits));
  }

  /** The same under a common head. */
  public Column under(String common) {
    return new Column(head, common, least, traits);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
