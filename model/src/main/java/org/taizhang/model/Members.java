package org.taizhang.model;

import java.util.List;
import java.util.stream.Stream;

/** The departments that a group stands for, each once, in the order in which they were given. */
public record Members(List<DepartmentId> departments) {
  public static final Members NONE = new Members(List.of());

  public Members {
    departments = departments.stream().distinct().toList();
  }

  public static Members of(DepartmentId... departments) {
    return new Members(List.of(departments));
  }

  public Members and(DepartmentId department) {
    return new Members(Stream.concat(departments.stream(), Stream.of(department)).toList());
  }

  public Members without(DepartmentId department) {
    return new Members(departments.stream().filter(other -> !other.equals(department)).toList());
  }
}
