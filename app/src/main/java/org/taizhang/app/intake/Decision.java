package org.taizhang.app.intake;

import org.taizhang.model.PlanId;

/** What becomes of a document that was read. */
sealed interface Decision {
  /** It becomes a plan of its own. */
  record NewPlan(String code) implements Decision {}

  /** What it says otherwise than a plan of the ledger is taken over into that plan. */
  record NewVersion(PlanId of) implements Decision {}

  /** It stays out this time. */
  record StaysOut() implements Decision {}
}
