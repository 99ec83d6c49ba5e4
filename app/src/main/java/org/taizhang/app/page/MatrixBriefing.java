package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.app.scene.Units;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;

/**
 * The briefing 责任矩阵: every selected plan with its own departments, one plan after another, on
 * landscape sheets. What the selection shows is what is printed; no row is lost or added.
 */
public final class MatrixBriefing implements Briefing, Tabular {
  private final MatrixProjection projection;
  private final TextMetrics metrics;
  private final BriefingWords words;

  public MatrixBriefing(MatrixProjection projection, TextMetrics metrics, BriefingWords words) {
    this.projection = projection;
    this.metrics = metrics;
    this.words = words;
  }

  @Override
  public Document document(Ledger ledger, BriefingChoice choice) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var sheet = new Sheet(choice.paper().size());
    boolean steps = choice.units() == Units.OFFICES;
    var key = steps ? Key.none() : new Legend(metrics, words.matrix());
    var pages = new PlanPages(sheet, metrics, words, key);
    for (var plan : chosen.plans()) {
      var table = projection.table(ledger, choice.within(plan.id()));
      var fit = new MatrixFit(table, words.matrix(), metrics, sheet.size());
      pages.add(
          facts(plan, table, chosen),
          (first, others) -> fit.fit(sheet.width(), first, others).laid(words));
    }
    return pages.document(BriefingKind.MATRIX, chosen.info(BriefingKind.MATRIX));
  }

  @Override
  public TableSheets sheets(Ledger ledger, BriefingChoice choice) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var sheets = new ArrayList<TableSheet>();
    for (var plan : chosen.plans()) {
      var matrix = projection.table(ledger, choice.within(plan.id()));
      var tasks = PlanTasks.of(projection, ledger, plan, choice);
      var signs = matrix.isOfSteps() ? "" : MatrixSheet.key(words);
      var key = signs + "　" + chosen.mark(plan);
      var table = new MatrixSheet(tasks, matrix, words).table();
      sheets.add(TableSheet.of(plan.code(), facts(plan, matrix, chosen), key, table));
    }
    return chosen.sheets(BriefingKind.MATRIX, sheets);
  }

  private HeadFacts facts(Plan plan, MatrixTable table, ChosenPlans chosen) {
    return new HeadFacts(
        plan.title(),
        words.kind(BriefingKind.MATRIX),
        chosen.subtitle(plan),
        counts(plan, table, chosen),
        notice(table, chosen.ledger().departments(plan.id()).isEmpty()),
        plan.demonstration());
  }

  private List<String> counts(Plan plan, MatrixTable table, ChosenPlans chosen) {
    var counts = new ArrayList<String>();
    counts.add(words.years(plan.years()));
    counts.add(words.format("count.projects", table.projects().size()));
    if (table.isOfSteps()) {
      counts.add(words.format("count.offices", table.columns().size()));
      counts.add(words.format("count.steps", table.steps(), table.stepsDone()));
    } else if (!table.columns().isEmpty()) {
      counts.add(words.format("count.departments", table.columns().size()));
      var sum = table.count();
      table.roles().forEach(role -> counts.add(words.matrix().role(role) + sum.of(role)));
    }
    counts.addAll(chosen.filters());
    return counts;
  }

  private String notice(MatrixTable table, boolean namesNobody) {
    if (table.projects().isEmpty()) {
      return words.format("nothing");
    }
    if (namesNobody) {
      return words.format("plan.open");
    }
    long unclear = table.projects().stream().filter(row -> row.unclear()).count();
    return unclear == 0 ? "" : words.format("count.unclear", unclear);
  }
}
