package org.taizhang.app.departments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.UnitWords;
import org.taizhang.app.session.Words;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Handover;
import org.taizhang.model.edit.Reorganisation;

/**
 * What a reorganisation would come to.
 *
 * @param fault why it cannot be done yet; empty where it can
 */
record ReorganiseOutlook(String fault, List<Line> lines) {
  ReorganiseOutlook {
    lines = List.copyOf(lines);
  }

  /**
   * A plan, or one of its projects.
   *
   * @param moved the project that is taken over; null for a plan and for what stays
   */
  record Line(String text, boolean isPlan, @Nullable ProjectId moved) {}

  /** The sentences of it. */
  record Lines(Words words, Ledger ledger) {

    List<Line> of(Reorganisation order) {
      List<Line> lines = new ArrayList<>();
      order
          .handovers(ledger)
          .forEach((plan, handovers) -> {
            if (!handovers.isEmpty()) {
              lines.add(
                  new Line(
                      new UnitWords(words.messages()).of(ledger.plan(plan), handovers),
                      true,
                      null));
              boolean several = handovers.stream().map(Handover::department).distinct().count() > 1;
              handovers.forEach(one -> lines.add(line(one, several)));
            }
          });
      return lines;
    }

    /** Whose project it is, where several departments are merged, and in which roles. */
    private String who(Handover one, boolean several) {
      var roles = words.of(one.roles());
      return several ? ledger.department(one.department()).name() + " " + roles : roles;
    }

    private Line line(Handover one, boolean several) {
      var key =
          !one.isMoved()
              ? "reorganise.stays"
              : one.open().isEmpty()
                  ? "reorganise.moves.none"
                  : one.closed().isEmpty() ? "reorganise.moves" : "reorganise.moves.kept";
      int targets = one.isMoved() ? one.open().size() : one.closed().size();
      var text =
          words
              .messages()
              .text(
                  key,
                  one.project().number(),
                  one.project().name(),
                  who(one, several),
                  targets,
                  one.closed().size());
      return new Line(text, false, one.isMoved() ? one.project().id() : null);
    }
  }
}
