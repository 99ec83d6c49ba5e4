package org.taizhang.app.original;

import org.taizhang.model.SourceDocument;
import org.taizhang.seeds.source.Document;

/** What the window of the original shows. */
sealed interface OriginalState {
  /** A document is being opened. */
  record Opening() implements OriginalState {}

  /** A document and the place in it. */
  record Shown(SourceDocument source, Document document, Found found) implements OriginalState {}

  /** There is nothing to be shown, and why, in one sentence. */
  record Said(String sentence) implements OriginalState {}
}
