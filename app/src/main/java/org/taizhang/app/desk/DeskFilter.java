package org.taizhang.app.desk;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Wanted;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;
import org.taizhang.model.text.Folding;

/**
 * Which projects the table shows.
 *
 * @param text in the name or content of a project; blank for all
 * @param department name of a department that has a role
 * @param role held by that department, or by any
 * @param state of one of its targets, of those in the year looked at
 * @param unclear only projects without any department
 */
public record DeskFilter(
    String text,
    Optional<String> department,
    Optional<Role> role,
    Optional<TargetState> state,
    boolean unclear) {

  static DeskFilter none() {
    return of(Wanted.everything());
  }

  static DeskFilter of(Wanted wanted) {
    return new DeskFilter("", wanted.department(), wanted.role(), wanted.state(), wanted.unclear());
  }

  boolean isNone() {
    return equals(none());
  }

  boolean accepts(Ledger ledger, Project project, @Nullable Integer year) {
    return held(ledger, project) && reached(ledger, project, year) && speaksOf(project);
  }

  private boolean held(Ledger ledger, Project project) {
    if (!unclear && department.isEmpty() && role.isEmpty()) {
      return true;
    }
    var roles = ledger.roles(project.id());
    if (unclear) {
      return roles.isEmpty();
    }
    return roles.entrySet().stream()
        .anyMatch(
            entry -> named(ledger.department(entry.getKey()).name()) && held(entry.getValue()));
  }

  private boolean reached(Ledger ledger, Project project, @Nullable Integer year) {
    return state.isEmpty()
        || ledger.targets(project.id()).stream()
            .filter(target -> year == null || target.years().contains(year))
            .anyMatch(target -> target.state() == state.get());
  }

  private boolean named(String name) {
    return department.isEmpty() || department.get().equals(name);
  }

  private boolean held(Set<Role> roles) {
    return role.isEmpty() || roles.contains(role.get());
  }

  private boolean speaksOf(Project project) {
    var wanted = Folding.key(text);
    return wanted.isEmpty()
        || Folding.key(project.name()).contains(wanted)
        || Folding.key(project.content()).contains(wanted);
  }
}
