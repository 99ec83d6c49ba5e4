package org.taizhang.model;

import java.util.Set;

/** The roles of one department in one project; a department may hold several at once. */
public record Assignment(ProjectId project, DepartmentId department, Set<Role> roles) {
  public Assignment {
    roles = Roles.copyOf(roles);
  }
}
