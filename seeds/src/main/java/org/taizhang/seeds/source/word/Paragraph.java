package org.taizhang.seeds.source.word;

import org.jspecify.annotations.Nullable;

/** A paragraph while it is read. */
final class Paragraph {
  final StringBuilder text = new StringBuilder();
  @Nullable String style;

  /** From 1; 0 where the paragraph itself says nothing. */
  int outline;

  /** Number of its list; -1 where the paragraph itself says nothing. */
  int numbering = -1;

  /** Level in the list from 0; -1 where the paragraph itself says nothing. */
  int level = -1;

  /** Style of its mark; null for none. */
  @Nullable String markStyle;

  /** Whether its mark is hidden; null where the paragraph itself says nothing. */
  @Nullable Boolean markHidden;

  /** Whether its mark was deleted, so that it goes on in the next paragraph. */
  boolean goesOn;
}
