package org.taizhang.model.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.TargetState;

/** Why a target has its light. */
public sealed interface LightReason {

  /** Held against the calendar: on pace, ahead or behind. */
  record PaceGap(Percent expected, Percent reached) implements LightReason {
    /** In percentage points, below zero for what is ahead. */
    public BigDecimal points() {
      return expected.minus(reached);
    }
  }

  /** Nothing is measured, and neither state nor due date speaks against it. */
  record ByState(TargetState state, LocalDate due) implements LightReason {}

  /**
   * The due date is past.
   *
   * @param days at least 1
   */
  record Overdue(LocalDate due, long days) implements LightReason {}

  /**
   * The due date is close.
   *
   * @param days 0 on the due date
   */
  record NearDue(LocalDate due, long days) implements LightReason {}

  /**
   * It should have begun long ago.
   *
   * @param since first day of its span
   * @param months whole ones without a start
   */
  record LateStart(LocalDate since, long months) implements LightReason {}

  /**
   * There is no report for the period.
   *
   * @param last day of the newest report before it; null for none
   */
  record Unreported(@Nullable LocalDate last) implements LightReason {}

  /**
   * It was red and is no longer.
   *
   * @param red as of when it was red last
   * @param now why it would be green
   */
  record MadeGood(LocalDate red, LightReason now) implements LightReason {}

  /** It is not to be begun before the day. */
  record NotYetBegun(LocalDate first) implements LightReason {}

  /** Claimed complete, evidence under review (待核). */
  record UnderReview() implements LightReason {}

  /** Completed or closed, as the state says. */
  record Done(TargetState state) implements LightReason {}

  record Stopped() implements LightReason {}

  /**
   * Somebody set the light by hand.
   *
   * @param reason in the words of whoever did
   * @param ruled the verdict by the rules
   */
  record Overridden(String reason, Verdict ruled) implements LightReason {}
}
