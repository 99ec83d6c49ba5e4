package org.taizhang.app.forms;

/** The three things done about forms, in the order in which a month brings them. */
enum Part {
  OUT,
  BACK,
  MISSING
}
