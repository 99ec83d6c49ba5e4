package org.taizhang.app.session;

import java.util.Optional;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;

/**
 * What the table of projects is asked to narrow down to, when somebody goes there from a figure.
 *
 * @param department name of a department that has a role
 * @param role held by that department, or by any
 * @param state of a target in the selected year
 * @param unclear only projects without any department (未明确)
 */
public record Wanted(
    Optional<String> department,
    Optional<Role> role,
    Optional<TargetState> state,
    boolean unclear) {

  /** All projects. */
  public static Wanted everything() {
    return new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** Those of a department. */
  public static Wanted of(String department) {
    return new Wanted(Optional.of(department), Optional.empty(), Optional.empty(), false);
  }

  /** Those in which a department has this role. */
  public static Wanted of(String department, Role role) {
    return new Wanted(Optional.of(department), Optional.of(role), Optional.empty(), false);
  }

  /** Those with a target in this state. */
  public static Wanted of(TargetState state) {
    return new Wanted(Optional.empty(), Optional.empty(), Optional.of(state), false);
  }

  /** Those that name nobody. */
  public static Wanted withoutDepartments() {
    return new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), true);
  }
}
