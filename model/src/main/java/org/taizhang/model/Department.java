package org.taizhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A unit that a plan makes responsible. Units belong to the plan that names them: the 教育局 of two
 * documents may be two bureaus, so they are never merged silently.
 *
 * @param order rank by first appearance in the plan, from 0
 * @param level of government it belongs to; null where nobody said
 * @param members of a group; nothing for a single unit
 */
public record Department(
    DepartmentId id,
    PlanId plan,
    int order,
    String name,
    @Nullable String shortName,
    DepartmentKind kind,
    @Nullable Level level,
    Aliases aliases,
    Members members)
    implements Entity {
  /** A department of which only the name and the kind are known. */
  public static Department named(
      DepartmentId id, PlanId plan, int order, String name, DepartmentKind kind) {
    return new Department(id, plan, order, name, null, kind, null, Aliases.NONE, Members.NONE);
  }

  public Department withName(String name) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members);
  }

  public Department withShortName(@Nullable String shortName) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members);
  }

  public Department withOrder(int order) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members);
  }

  public Department withKind(DepartmentKind kind) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members);
  }

  public Department withLevel(@Nullable Level level) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members);
  }

  public Department withAliases(Aliases aliases) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members);
  }

  public Department withMembers(Members members) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members);
  }
}
