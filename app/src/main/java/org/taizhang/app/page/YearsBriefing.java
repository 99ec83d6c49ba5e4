package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;

/**
 * The briefing 分年推进表: every chosen plan as the table in which such plans are issued, a column a
 * year.
 */
public final class YearsBriefing implements Briefing, Tabular {
  private final MatrixProjection projection;
  private final TextMetrics metrics;
  private final BriefingWords words;

  public YearsBriefing(MatrixProjection projection, TextMetrics metrics, BriefingWords words) {
    this.projection = projection;
    this.metrics = metrics;
    this.words = words;
  }

  @Override
  public Document document(Ledger ledger, BriefingChoice choice) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var pages = new TablePages(new Sheet(choice.paper().size()), metrics, words, 0);
    var bookmarks = new ArrayList<Bookmark>();
    for (var plan : chosen.plans()) {
      var tasks = PlanTasks.of(projection, ledger, plan, choice);
      bookmarks.add(pages.add(chosen.facts(tasks, BriefingKind.YEARS), chapters(tasks)));
    }
    if (bookmarks.isEmpty()) {
      pages.add(chosen.nothing(BriefingKind.YEARS), List.of());
    }
    return new Document(chosen.info(BriefingKind.YEARS), pages.pages(), bookmarks);
  }

  private List<TableChapter> chapters(PlanTasks tasks) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    var groups = tasks.projects().stream().map(tasks::groups).toList();
    return List.of(new TableChapter("", "", new YearsTable(tasks, words).table(), groups));
  }

  @Override
  public TableSheets sheets(Ledger ledger, BriefingChoice choice) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var sheets = new ArrayList<TableSheet>();
    for (var plan : chosen.plans()) {
      var tasks = PlanTasks.of(projection, ledger, plan, choice);
      var facts = chosen.facts(tasks, BriefingKind.YEARS);
      var table = new YearsTable(tasks, words).table();
      sheets.add(TableSheet.of(plan.code(), facts, chosen.mark(plan), table));
    }
    return chosen.sheets(BriefingKind.YEARS, sheets);
  }
}
