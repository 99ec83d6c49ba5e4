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
  /**
   * A form that is open, shown or not.
   *
   * @param project what the target belonged to when the form was opened
   * @param words what is being filled in, for the user to know it again
   * @param changed whether something in it would be lost
   */
  public record Form(ProjectId project, TargetId target, String words, BooleanSupplier changed) {}

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
    return open.stream().anyMatch(form -> form.project().equals(project));
  }

  public boolean holds(TargetId target) {
    return open.stream().anyMatch(form -> form.target().equals(target));
  }

  /** Those in which something was typed, in the order in which they were opened. */
  public List<Form> unsaved() {
    return open.stream().filter(form -> form.changed().getAsBoolean()).toList();
  }
}
