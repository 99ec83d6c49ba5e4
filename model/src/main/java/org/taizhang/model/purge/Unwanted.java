package org.taizhang.model.purge;

import org.taizhang.model.EntityId;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.PurgedContent;

/** What is to leave a ledger and its history. */
public sealed interface Unwanted {
  /** What sort of content that is. */
  PurgedContent content();

  /** A plan with all that stands in it, or ever did. */
  record WholePlan(PlanId plan) implements Unwanted {
    @Override
    public PurgedContent content() {
      return PurgedContent.PLAN;
    }
  }

  /**
   * The texts of a thing, now and before, and of the targets and quantities below it. What it is
   * numbered with, and who has which role in it, stays.
   */
  record TextsOf(EntityId thing) implements Unwanted {
    /**
     * @throws IllegalArgumentException for a plan, which leaves as a whole
     */
    public TextsOf {
      if (thing instanceof PlanId) {
        throw new IllegalArgumentException("a plan leaves as a whole");
      }
    }

    @Override
    public PurgedContent content() {
      return PurgedContent.TEXTS;
    }
  }

  /** The document of this hash, in whatever plan it is named. */
  record Document(String sha256) implements Unwanted {
    @Override
    public PurgedContent content() {
      return PurgedContent.DOCUMENT;
    }
  }

  /** Some words, at every place where they stand. */
  record Words(String words) implements Unwanted {
    /** Less than that stands everywhere. */
    public static final int FEWEST = 2;

    /**
     * @throws IllegalArgumentException when they are too few, padded with blanks, or contain what
     *     stands where something was purged
     */
    public Words {
      if (!areUsable(words)) {
        throw new IllegalArgumentException("too few, padded, or the mark of a purge");
      }
    }

    /** Whether these words can be purged. */
    public static boolean areUsable(String words) {
      return words.codePointCount(0, words.length()) >= FEWEST
          && words.strip().equals(words)
          && !words.contains(Eraser.MARK);
    }

    @Override
    public PurgedContent content() {
      return PurgedContent.WORDS;
    }
  }
}
