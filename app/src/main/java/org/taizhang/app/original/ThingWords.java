package org.taizhang.app.original;

import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.WorkWords;
import org.taizhang.model.Department;
import org.taizhang.model.EntityId;
import org.taizhang.model.Evidence;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;

/** What the thing is called whose place is looked for. */
final class ThingWords {
  private final Messages messages;

  ThingWords(Messages messages) {
    this.messages = messages;
  }

  /** Such as 学前教育普及普惠 · 2023年目标; empty for what is gone. */
  String of(Ledger ledger, Request.ShowOriginal asked) {
    var unit = asked.unit();
    var thing = thing(ledger, asked.thing());
    return unit == null || ledger.find(unit) == null
        ? thing
        : thing + " · " + ledger.department(unit).name();
  }

  private String thing(Ledger ledger, EntityId id) {
    return switch (ledger.find(id)) {
      case Plan plan -> plan.title();
      case Section section -> section.name();
      case Project project -> project.name();
      case Department department -> department.name();
      case Target target ->
          ledger.project(target.project()).name()
              + " · "
              + new YearWords(messages).briefTarget(target.years());
      case PlannedQuantity quantity ->
          (quantity.project() == null ? "" : ledger.project(quantity.project()).name() + " · ")
              + quantity.text();
      case SourceDocument document -> document.fileName();
      case WorkEntry entry -> thing(ledger, entry.target());
      case Evidence evidence -> evidence.fileName();
      case ReportingPeriod period -> new WorkWords(messages).of(period);
      case LightPolicy _ -> messages.text("kind.policy");
      case null -> "";
    };
  }
}
