package org.taizhang.app.scene;

import java.util.Set;
import org.taizhang.model.Role;

/** How often each role occurs in a row, a column or a table. */
public record RoleCount(int lead, int responsible, int supporting) {
  public static final RoleCount NONE = new RoleCount(0, 0, 0);

  /** One of each of these roles. */
  static RoleCount of(Set<Role> roles) {
    return new RoleCount(
        roles.contains(Role.LEAD) ? 1 : 0,
        roles.contains(Role.RESPONSIBLE) ? 1 : 0,
        roles.contains(Role.SUPPORTING) ? 1 : 0);
  }

  public int of(Role role) {
    return switch (role) {
      case LEAD -> lead;
      case RESPONSIBLE -> responsible;
      case SUPPORTING -> supporting;
    };
  }

  public int total() {
    return lead + responsible + supporting;
  }

  public RoleCount plus(RoleCount other) {
    return new RoleCount(
        lead + other.lead, responsible + other.responsible, supporting + other.supporting);
  }
}
