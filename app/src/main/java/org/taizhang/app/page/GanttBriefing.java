package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.gantt.Arrangement;
import org.taizhang.app.scene.gantt.GanttProjection;
import org.taizhang.app.scene.gantt.GanttTable;
import org.taizhang.app.scene.gantt.MarkedDay;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;

/**
 * The briefing 年度甘特: the targets of the chosen plans over one axis of years, on landscape sheets.
 * Every target has its bar and all of its text.
 */
public final class GanttBriefing implements Briefing {
  private final GanttProjection projection;
  private final TextMetrics metrics;
  private final BriefingWords words;

  public GanttBriefing(MatrixProjection projects, TextMetrics metrics, BriefingWords words) {
    this.projection = new GanttProjection(projects);
    this.metrics = metrics;
    this.words = words;
  }

  @Override
  public Document document(Ledger ledger, BriefingChoice choice) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var sheet = new Sheet(choice.paper().size());
    var pages = new PlanPages(sheet, metrics, words, new StateKey(metrics, words.gantt()));
    var selection = choice.selection();
    var together = projection.table(ledger, selection, Arrangement.TOGETHER);
    var apart = projection.table(ledger, selection, Arrangement.APART);
    if (!together.plans().isEmpty()) {
      var day = new MarkedDay(choice.paper().asOf(), words.gantt().asOf());
      var fit = new GanttFit(words.gantt(), metrics, sheet, day);
      pages.add(
          facts(together, chosen), (first, others) -> fit.fitted(together, apart, first, others));
    }
    return pages.document(BriefingKind.GANTT, chosen.info(BriefingKind.GANTT));
  }

  private HeadFacts facts(GanttTable table, ChosenPlans chosen) {
    var plans = table.plans();
    var title = plans.getFirst().title();
    return new HeadFacts(
        plans.size() == 1 ? title : words.format("plans.several", title, plans.size()),
        words.kind(BriefingKind.GANTT),
        plans.size() == 1 ? chosen.subtitle(plans.getFirst()) : issuers(plans, chosen),
        counts(table, chosen),
        table.projects() == 0 ? words.format("nothing") : "",
        plans.stream().anyMatch(Plan::demonstration));
  }

  private List<String> issuers(List<Plan> plans, ChosenPlans chosen) {
    var subtitle = new ArrayList<String>();
    plans.stream().map(Plan::issuer).filter(Objects::nonNull).distinct().forEach(subtitle::add);
    subtitle.add(words.asOf(chosen.choice().paper().asOf()));
    return subtitle;
  }

  private List<String> counts(GanttTable table, ChosenPlans chosen) {
    var counts = new ArrayList<String>();
    counts.add(words.format("count.projects", table.projects()));
    counts.add(words.format("count.targets", table.targets().size()));
    counts.addAll(chosen.filters());
    return counts;
  }
}
