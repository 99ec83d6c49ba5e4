package org.taizhang.app.scene;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;

/** The roles of one project in every column, a byte each: a large matrix is mostly empty. */
public final class RoleCells {
  private static final List<Set<Role>> SETS =
      IntStream.range(0, 1 << Role.values().length).mapToObj(RoleCells::roles).toList();

  private final byte[] masks;

  RoleCells(int columns) {
    masks = new byte[columns];
  }

  void put(int column, Set<Role> roles) {
    for (var role : roles) {
      masks[column] |= (byte) (1 << role.ordinal());
    }
  }

  /** The roles in a column, lead first; empty where the project has none there. */
  public Set<Role> in(int column) {
    return SETS.get(masks[column]);
  }

  public int columns() {
    return masks.length;
  }

  RoleCount count() {
    int[] counts = new int[Role.values().length];
    for (int column = 0; column < masks.length; column++) {
      for (var role : in(column)) {
        counts[role.ordinal()]++;
      }
    }
    return new RoleCount(
        counts[Role.LEAD.ordinal()],
        counts[Role.RESPONSIBLE.ordinal()],
        counts[Role.SUPPORTING.ordinal()]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoleCells cells && Arrays.equals(masks, cells.masks);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(masks);
  }

  private static Set<Role> roles(int mask) {
    var roles = EnumSet.noneOf(Role.class);
    for (var role : Role.values()) {
      if ((mask & 1 << role.ordinal()) != 0) {
        roles.add(role);
      }
    }
    return Roles.copyOf(roles);
  }
}
