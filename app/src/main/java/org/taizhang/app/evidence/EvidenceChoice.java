package org.taizhang.app.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.PlanId;
import org.taizhang.model.TargetState;
import org.taizhang.model.text.Folding;

/**
 * Which lines are shown.
 *
 * @param department name of one that has a role in the project
 * @param text in a file's name or note, a box, a project or target; blank for all
 */
record EvidenceChoice(
    Optional<PlanId> plan, Optional<String> department, Optional<TargetState> state, String text) {

  static EvidenceChoice none() {
    return new EvidenceChoice(Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  boolean isNone() {
    return equals(none());
  }

  boolean accepts(EvidenceRow row) {
    return row.said().contains(Folding.key(text.strip())) && accepts(row.place());
  }

  /** A file that supports nothing belongs to no plan, department or state. */
  private boolean accepts(@Nullable Place place) {
    if (place == null) {
      return plan.isEmpty() && department.isEmpty() && state.isEmpty();
    }
    return plan.map(place.plan().id()::equals).orElse(true)
        && department.map(place.departments()::contains).orElse(true)
        && state.map(place.target().state()::equals).orElse(true);
  }

  EvidenceChoice withPlan(Optional<PlanId> wanted) {
    return new EvidenceChoice(wanted, department, state, text);
  }

  EvidenceChoice withDepartment(Optional<String> wanted) {
    return new EvidenceChoice(plan, wanted, state, text);
  }

  EvidenceChoice withState(Optional<TargetState> wanted) {
    return new EvidenceChoice(plan, department, wanted, text);
  }

  EvidenceChoice withText(String wanted) {
    return new EvidenceChoice(plan, department, state, wanted);
  }
}
