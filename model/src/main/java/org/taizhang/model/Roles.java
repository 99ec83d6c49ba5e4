package org.taizhang.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of roles that cannot change and iterate lead first. */
public final class Roles {
  private Roles() {}

  public static Set<Role> of(Role... roles) {
    return copyOf(Set.of(roles));
  }

  public static Set<Role> copyOf(Collection<Role> roles) {
    Set<Role> sorted = EnumSet.noneOf(Role.class);
    sorted.addAll(roles);
    return Collections.unmodifiableSet(sorted);
  }
}
