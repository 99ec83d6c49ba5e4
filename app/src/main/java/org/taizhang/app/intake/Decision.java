package org.taizhang.app.intake;

/** What becomes of a document that was read. */
sealed interface Decision {
  /** It becomes a plan of its own. */
  record NewPlan(String code) implements Decision {}

  /** It stays out this time. */
  record StaysOut() implements Decision {}
}
