package org.taizhang.app.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Target;

/**
 * Why a step cannot be taken as it was typed.
 *
 * @param target what is broken down; null when it was taken out meanwhile
 */
public record StepFaults(Messages messages, @Nullable Target target, LocalDate today) {

  /**
   * The first fault in one sentence; empty when there is none.
   *
   * @param due null for no node date
   * @param done null while it is not finished
   */
  public String of(String office, String text, @Nullable LocalDate due, @Nullable LocalDate done) {
    if (office.isBlank()) {
      return messages.text("step.fault.office");
    }
    if (text.isBlank()) {
      return messages.text("step.fault.text");
    }
    if (due != null && target != null && !target.years().contains(due.getYear())) {
      return messages.text("step.fault.due", new YearWords(messages).of(target.years()));
    }
    return done != null && done.isAfter(today) ? messages.text("step.fault.done") : "";
  }
}
