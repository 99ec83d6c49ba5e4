package org.taizhang.app.scene;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.work.UnitsInTime;

/** Which units are shown with the projects. */
public enum Units {
  /** 印发时: the departments as the documents name them. */
  ISSUED,
  /** 现行: those that took over from them. */
  CURRENT,
  /** 科室、学校: the offices and schools to which targets are broken down, with their steps. */
  OFFICES;

  /** Whether plans have such units, those issued aside. */
  public boolean isIn(Ledger ledger, List<PlanId> plans) {
    return switch (this) {
      case ISSUED -> true;
      case CURRENT ->
          plans.stream()
              .flatMap(plan -> ledger.departments(plan).stream())
              .anyMatch(one -> !one.tenure().successors().isEmpty());
      case OFFICES ->
          plans.stream()
              .flatMap(plan -> ledger.projects(plan).stream())
              .flatMap(project -> ledger.targets(project.id()).stream())
              .anyMatch(target -> !ledger.steps(target.id()).isEmpty());
    };
  }

  /** The ledger with these departments in its projects, as of a day; those issued for offices. */
  public Ledger seen(Ledger ledger, LocalDate day) {
    return switch (this) {
      case ISSUED, OFFICES -> UnitsInTime.asIssued(ledger);
      case CURRENT -> UnitsInTime.on(ledger, day);
    };
  }
}
