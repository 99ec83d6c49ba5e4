package org.taizhang.app.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.PlanId;
import org.taizhang.model.YearSpan;

/**
 * What of the ledger the matrix shows.
 *
 * @param years only projects with a target in one of them; null for all
 * @param departments only projects in which one of that name has a role; empty for all
 * @param search only projects whose name, or the name of a department with a role in them, has this
 *     in it; blank for all
 * @param columns which departments have a column
 * @param units whether the columns are departments with roles, or offices with steps
 */
public record MatrixSelection(
    List<PlanId> plans,
    @Nullable YearSpan years,
    List<String> departments,
    String search,
    Columns columns,
    Units units) {
  /** Which departments have a column. */
  public enum Columns {
    /** All that the plans name. */
    ALL,
    /** Those with a role in a project that is shown (仅有责任的部门). */
    ENGAGED
  }

  public MatrixSelection {
    plans = List.copyOf(plans);
    departments = List.copyOf(departments);
  }

  /** Of departments. */
  public MatrixSelection(
      List<PlanId> plans,
      @Nullable YearSpan years,
      List<String> departments,
      String search,
      Columns columns) {
    this(plans, years, departments, search, columns, Units.ISSUED);
  }

  /** The same with other units. */
  public MatrixSelection with(Units units) {
    return new MatrixSelection(plans, years, departments, search, columns, units);
  }

  /** Whether the columns are offices with steps. */
  boolean isOfSteps() {
    return units == Units.OFFICES;
  }

  /** Everything the plans hold. */
  public static MatrixSelection of(List<PlanId> plans) {
    return of(plans, null, "");
  }

  /** What concerns one year, or all where it is null, and has the text in it. */
  public static MatrixSelection of(List<PlanId> plans, @Nullable Integer year, String search) {
    var years = year == null ? null : YearSpan.of(year);
    return new MatrixSelection(plans, years, List.of(), search, Columns.ALL);
  }
}
