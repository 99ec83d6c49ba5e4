package org.taizhang.app.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a form, in the order in which it goes out. */
enum FormColumn {
  PLAN(11),
  NUMBER(5),
  PROJECT(13),
  TARGET(28),
  YEAR(8),
  ROLE(6),
  DUE(11),
  FORMER_TEXT(16),
  FORMER_PERCENT(6),
  TEXT(24, FormField.TEXT),
  PERCENT(8, FormField.PERCENT),
  QUANTITY(13),
  REACHED(9, FormField.REACHED),
  STATE(11, FormField.STATE),
  LAG(12, FormField.LAG),
  PROBLEMS(12, FormField.PROBLEMS),
  NEXT(12, FormField.NEXT),
  COORDINATION(12, FormField.COORDINATION),
  FILLED_BY(8, FormField.FILLED_BY),
  /** Hidden. */
  KEY(10);

  private final int width;
  private final @Nullable FormField field;

  FormColumn(int width) {
    this(width, null);
  }

  FormColumn(int width, @Nullable FormField field) {
    this.width = width;
    this.field = field;
  }

  /** In characters of half width. */
  int width() {
    return width;
  }

  /** What is filled in here; nothing where the column is given. */
  Optional<FormField> field() {
    return Optional.ofNullable(field);
  }
}
