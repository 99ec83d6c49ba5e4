package org.taizhang.app.departments;

import java.util.List;
import java.util.Map;
import org.taizhang.model.Department;
import org.taizhang.model.Plan;
import org.taizhang.model.Role;

/**
 * A line of the directory.
 *
 * @param counts in how many projects it has each role
 * @param members names of the departments that a group stands for
 */
public record DirectoryRow(
    Department department, Plan plan, Map<Role, Integer> counts, List<String> members) {
  public DirectoryRow {
    counts = Map.copyOf(counts);
    members = List.copyOf(members);
  }

  int count(Role role) {
    return counts.getOrDefault(role, 0);
  }
}
