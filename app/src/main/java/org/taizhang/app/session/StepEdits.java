package org.taizhang.app.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Changes;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.WorkFields;

/** Edits of the steps of a target. */
public final class StepEdits {
  private StepEdits() {}

  /** What stands in the fields of a step. */
  public record Typed(Step step, String office) {}

  /**
   * Puts a step into the ledger, new at the end or as it is now, and its office with it where that
   * is new.
   *
   * @return without parts where nothing changes
   */
  public static Edit.Together put(Ledger ledger, Typed typed, Supplier<UUID> ids) {
    List<Edit> edits = new ArrayList<>();
    var target = ledger.target(typed.step().target());
    var offices = new Offices(ledger, ledger.project(target.project()).plan());
    Department office = offices.called(typed.office(), ids);
    if (ledger.find(office.id()) == null) {
      edits.add(new Edit.Add(office));
    }
    var wanted = typed.step().withOffice(office.id());
    if (ledger.find(wanted.id()) instanceof Step old) {
      edits.addAll(Changes.of(old, WorkFields.STEP_OFFICE, wanted.office()));
      edits.addAll(Changes.of(old, WorkFields.STEP_TEXT, wanted.text()));
      edits.addAll(Changes.of(old, WorkFields.STEP_PERSON, wanted.person()));
      edits.addAll(Changes.of(old, WorkFields.STEP_TELEPHONE, wanted.telephone()));
      edits.addAll(Changes.of(old, WorkFields.STEP_DUE, wanted.due()));
      edits.addAll(Changes.of(old, WorkFields.STEP_DONE, wanted.done()));
    } else {
      int last = ledger.steps(target.id()).stream().mapToInt(Step::order).max().orElse(-1);
      edits.add(new Edit.Add(wanted.withOrder(last + 1)));
    }
    return new Edit.Together(Occasion.CORRECTION, edits);
  }

  /** Changes places with the one before or behind; without parts at either end. */
  public static Edit.Together shift(Ledger ledger, TargetId target, StepId id, int by) {
    List<Step> steps = new ArrayList<>(ledger.steps(target));
    int from = steps.stream().map(Step::id).toList().indexOf(id);
    int to = from + by;
    List<Edit> edits = new ArrayList<>();
    if (from >= 0 && to >= 0 && to < steps.size()) {
      Collections.swap(steps, from, to);
      for (int i = 0; i < steps.size(); i++) {
        edits.addAll(Changes.of(steps.get(i), WorkFields.STEP_ORDER, i));
      }
    }
    return new Edit.Together(Occasion.CORRECTION, edits);
  }
}
