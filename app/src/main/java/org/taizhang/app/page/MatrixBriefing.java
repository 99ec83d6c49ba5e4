package org.taizhang.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;

/**
 * The briefing 责任矩阵: every selected plan with its own departments, one plan after another, on
 * landscape sheets. What the selection shows is what is printed; no row is lost or added.
 */
public final class MatrixBriefing {
  private final MatrixProjection projection;
  private final TextMetrics metrics;
  private final BriefingWords words;

  public MatrixBriefing(MatrixProjection projection, TextMetrics metrics, BriefingWords words) {
    this.projection = projection;
    this.metrics = metrics;
    this.words = words;
  }

  public Document document(Ledger ledger, MatrixSelection selection, PaperOptions options) {
    var plans =
        selection.plans().stream()
            .distinct()
            .map(ledger::find)
            .filter(Plan.class::isInstance)
            .map(Plan.class::cast)
            .toList();
    var sheet = new Sheet(options.size());
    var pages = new PlanPages(sheet, metrics, words);
    for (var plan : plans) {
      var alone = new MatrixSelection(List.of(plan.id()), selection.year(), selection.search());
      var table = projection.table(ledger, alone);
      pages.add(table, facts(plan, table, selection, options.asOf()));
    }
    var title = String.join("、", plans.stream().map(Plan::title).toList());
    var author =
        String.join(
            "、", plans.stream().map(Plan::issuer).filter(Objects::nonNull).distinct().toList());
    var info = new Document.Facts(title + words.kind(), author, words.creator(), options.asOf());
    return pages.document(info);
  }

  private HeadFacts facts(Plan plan, MatrixTable table, MatrixSelection selection, LocalDate asOf) {
    var subtitle = new ArrayList<String>();
    if (plan.issuer() != null) {
      subtitle.add(plan.issuer());
    }
    if (plan.documentNumber() != null) {
      subtitle.add(plan.documentNumber());
    }
    subtitle.add(words.asOf(asOf));
    return new HeadFacts(
        plan.title(),
        subtitle,
        counts(plan, table, selection),
        notice(table),
        plan.demonstration());
  }

  private List<String> counts(Plan plan, MatrixTable table, MatrixSelection selection) {
    var counts = new ArrayList<String>();
    counts.add(words.years(plan.years()));
    counts.add(words.format("count.projects", table.projects().size()));
    if (!table.columns().isEmpty()) {
      counts.add(words.format("count.departments", table.columns().size()));
      var sum = table.count();
      table.roles().forEach(role -> counts.add(words.matrix().role(role) + sum.of(role)));
    }
    var filters = new ArrayList<String>();
    var year = selection.year();
    if (year != null) {
      filters.add(words.format("years.one", Integer.toString(year)));
    }
    if (!selection.search().isBlank()) {
      filters.add("“" + selection.search().strip() + "”");
    }
    if (!filters.isEmpty()) {
      counts.add(words.filteredBy(String.join("、", filters)));
    }
    return counts;
  }

  private String notice(MatrixTable table) {
    if (table.projects().isEmpty()) {
      return words.format("nothing");
    }
    if (table.columns().isEmpty()) {
      return words.format("plan.open");
    }
    long unclear = table.projects().stream().filter(row -> row.unclear()).count();
    return unclear == 0 ? "" : words.format("count.unclear", unclear);
  }
}
