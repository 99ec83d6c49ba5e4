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
 * @param basis number or title of the document that ended it; empty where none is known
 */
public record Tenure(
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<DepartmentId> successors,
    String basis) {
  public static final Tenure ALWAYS = new Tenure(null, null, List.of(), "");

  public Tenure {
    successors = List.copyOf(successors);
  }

  /** Whether it stands on that day. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && !isOver(day);
  }

  /** Whether its last day is before that day. */
  public boolean isOver(LocalDate day) {
    return until != null && day.isAfter(until);
  }
}
