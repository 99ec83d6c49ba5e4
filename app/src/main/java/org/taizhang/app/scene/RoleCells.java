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
  private static final int LEAD = 1;
  private static final int RESPONSIBLE = 2;
  private static final int SUPPORTING = 4;
  private static final List<Set<Role>> SETS =
      IntStream.range(0, 8).mapToObj(RoleCells::roles).toList();

  private final byte[] masks;

  RoleCells(int columns) {
    masks = new byte[columns];
  }

  void put(int column, Set<Role> roles) {
    for (var role : roles) {
      masks[column] |= (byte) bit(role);
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
    int lead = 0;
    int responsible = 0;
    int supporting = 0;
    for (byte mask : masks) {
      lead += (mask & LEAD) != 0 ? 1 : 0;
      responsible += (mask & RESPONSIBLE) != 0 ? 1 : 0;
      supporting += (mask & SUPPORTING) != 0 ? 1 : 0;
    }
    return new RoleCount(lead, responsible, supporting);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoleCells cells && Arrays.equals(masks, cells.masks);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(masks);
  }

  private static int bit(Role role) {
    return switch (role) {
      case LEAD -> LEAD;
      case RESPONSIBLE -> RESPONSIBLE;
      case SUPPORTING -> SUPPORTING;
    };
  }

  private static Set<Role> roles(int mask) {
    var roles = EnumSet.noneOf(Role.class);
    for (var role : Role.values()) {
      if ((mask & bit(role)) != 0) {
        roles.add(role);
      }
    }
    return Roles.copyOf(roles);
  }
}
