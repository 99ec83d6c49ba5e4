package org.taizhang.model.edit;

/** What sort of content was purged. */
public enum PurgedContent {
  /** A plan with all that stood in it. */
  PLAN,
  /** The texts of one thing, which itself stays. */
  TEXTS,
  /** The file of a document that a plan was read from. */
  DOCUMENT,
  /** Some words, wherever they stood. */
  WORDS
}
