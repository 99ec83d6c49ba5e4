package org.taizhang.model.edit;

import org.taizhang.model.EntityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.work.IssuedNumber;

/** Why an edit was refused. */
public sealed interface Refusal {

  /** The edit speaks of something the ledger does not hold. */
  record Missing(EntityId id) implements Refusal {}

  record AlreadyThere(EntityId id) implements Refusal {}

  /**
   * What the edit wants to replace has another value by now; {@code what} is a field's key or
   * "roles".
   */
  record Stale(EntityId id, String what) implements Refusal {}

  /** Something still stands below or points to what is to be removed. */
  record StillUsed(EntityId id, EntityId by) implements Refusal {}

  /** The value breaks a rule of its field. */
  record Invalid(EntityId id, String field) implements Refusal {}

  /** Two plans would have one code. */
  record CodeTaken(String code, EntityId by) implements Refusal {}

  /** A number was given to something else before; it stays spent. */
  record NumberSpent(IssuedNumber number, EntityId by) implements Refusal {}

  /** A target does not go from that state to this one, or not without what is needed. */
  record NoSuchMove(TargetId target, TargetState from, TargetState to) implements Refusal {}

  /** The department has reported of this target as of that day already. */
  record ReportedAlready(TargetId target, ReportId by) implements Refusal {}

  /** A reference leads to a thing of another plan. */
  record OtherPlan(EntityId id, EntityId reference) implements Refusal {}
}
