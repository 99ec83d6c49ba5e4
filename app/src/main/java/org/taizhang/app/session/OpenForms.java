package org.taizhang.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.taizhang.model.ProjectId;
import org.taizhang.model.TargetId;

/**
 * The forms that are open in the window, so that nothing is taken away with what was typed into it.
 * To be used in the window's thread.
 */
public final class OpenForms {
  /** Where a form is filled in. */
  public sealed interface Where {}

  /**
   * On the card of a target.
   *
   * @param project what the target belonged to when the form was opened
   */
  public record AtTarget(ProjectId project, TargetId target) implements Where {}

  /**
   * In a room of its own.
   *
   * @param show goes there
   */
  public record Elsewhere(Runnable show) implements Where {}

  /**
   * A form that is open, shown or not.
   *
   * @param words what is being filled in, for the user to know it again
   * @param changed whether something in it would be lost
   */
  public record Form(Where where, String words, BooleanSupplier changed) {}

  private final List<Form> open = new ArrayList<>();

  public void opened(Form form) {
    open.add(form);
  }

  /** It was saved or given up; nothing happens when it is not open. */
  public void closed(Form form) {
    open.remove(form);
  }

  /** Whether a form is open at a target of the project. */
  public boolean holds(ProjectId project) {
    return open.stream()
        .anyMatch(
            form -> form.where() instanceof AtTarget(ProjectId at, var _) && at.equals(project));
  }

  public boolean holds(TargetId target) {
    return open.stream().anyMatch(form -> isAt(form, target));
  }

  /** Whether something was typed into a form at a target and not saved. */
  public boolean isUnsaved(TargetId target) {
    return unsaved().stream().anyMatch(form -> isAt(form, target));
  }

  private static boolean isAt(Form form, TargetId target) {
    return form.where() instanceof AtTarget(var _, TargetId at) && at.equals(target);
  }

  /** Those in which something was typed, in the order in which they were opened. */
  public List<Form> unsaved() {
    return open.stream().filter(form -> form.changed().getAsBoolean()).toList();
  }
}
