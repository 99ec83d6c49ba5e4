package org.taizhang.model.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;

/**
 * How long a department is what it is called.
 *
 * @param from its first day; null when always
 * @param until its last day; null while it stands
 * @param successors to whom its open targets went: one when it was renamed or merged, more when it
 *     was split
 */
public record Tenure(
    @Nullable LocalDate from, @Nullable LocalDate until, List<DepartmentId> successors) {
  public static final Tenure ALWAYS = new Tenure(null, null, List.of());

  public Tenure {
    successors = List.copyOf(successors);
  }

  /** Whether it stands on that day. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
