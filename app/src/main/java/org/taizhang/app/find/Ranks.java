package org.taizhang.app.find;

import java.util.HashMap;
import java.util.Map;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.Target;

/** In which order things of one kind are shown: the latest plans and reports first, as issued. */
final class Ranks {
  private static final int PLACES = 1 << 14;
  private static final int PARTS = 1 << 12;

  private final Ledger ledger;
  private final Map<PlanId, Long> plans = new HashMap<>();
  private final Map<ProjectId, Long> projects = new HashMap<>();

  Ranks(Ledger ledger) {
    this.ledger = ledger;
    var all = ledger.plans();
    for (int i = 0; i < all.size(); i++) {
      plans.put(all.get(i).id(), (long) (all.size() - i) * PLACES);
    }
  }

  long of(Entity thing) {
    return switch (thing) {
      case Plan plan -> of(plan.id());
      case Section section -> of(section.plan()) + section.order();
      case Project project -> of(project.id());
      case Department department -> of(department.plan()) + department.order();
      case Target target -> of(target.project()) + part(target.years().first());
      case PlannedQuantity planned ->
          planned.project() == null
              ? of(planned.plan()) * PARTS + part(planned.order())
              : of(planned.project()) + part(planned.order());
      case Step step -> of(ledger.target(step.target()).project()) + part(step.order());
      case ProgressReport report -> -report.asOf().toEpochDay();
      case Evidence evidence -> -evidence.received().toEpochDay();
      case SourceDocument _,
          StateMove _,
          Adjustment _,
          EvidenceLink _,
          HandLight _,
          LightPolicy _,
          ReportingPeriod _ ->
          0;
    };
  }

  private long of(PlanId plan) {
    return plans.getOrDefault(plan, 0L);
  }

  private long of(ProjectId id) {
    return projects.computeIfAbsent(
        id,
        key -> {
          var project = ledger.project(key);
          return (of(project.plan()) + Math.min(project.number(), PLACES - 1)) * PARTS;
        });
  }

  private static int part(int part) {
    return Math.min(part, PARTS - 1);
  }
}
