package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;

/**
 * The briefing 部门任务清单: all that one department leads, answers for or supports, plan by plan; or
 * that of every department in turn, each on pages of its own, behind a list of them.
 */
public final class DepartmentBriefing implements Briefing, Tabular {
  private final MatrixProjection projection;
  private final TextMetrics metrics;
  private final BriefingWords words;

  public DepartmentBriefing(MatrixProjection projection, TextMetrics metrics, BriefingWords words) {
    this.projection = projection;
    this.metrics = metrics;
    this.words = words;
  }

  @Override
  public Document document(Ledger ledger, BriefingChoice choice) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var sheets = sheets(chosen);
    int before = sheets.size() < 2 ? 0 : contents(chosen, sheets, List.of()).count();
    var pages = new TablePages(new Sheet(choice.paper().size()), metrics, words, before);
    var bookmarks = new ArrayList<Bookmark>();
    sheets.forEach(sheet -> bookmarks.add(pages.add(facts(sheet, chosen), sheet.chapters(words))));
    if (sheets.isEmpty()) {
      pages.add(nothing(chosen), List.of());
    }
    var all = new ArrayList<Page>();
    if (before > 0) {
      all.addAll(contents(chosen, sheets, bookmarks).pages());
      bookmarks.addFirst(new Bookmark(words.format("contents"), 0, 0, List.of()));
    }
    all.addAll(pages.pages());
    return new Document(chosen.info(BriefingKind.DEPARTMENT), all, bookmarks);
  }

  /** A sheet for every department; where several plans ask something of it, one for each. */
  @Override
  public TableSheets sheets(Ledger ledger, BriefingChoice choice) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var sheets = new ArrayList<TableSheet>();
    for (var sheet : sheets(chosen)) {
      for (var own : sheet.tasks()) {
        var facts = facts(new DepartmentSheet(sheet.unit(), List.of(own)), chosen);
        var table = sheet.table(own, words);
        var name = sheet.tasks().size() == 1 ? sheet.title(words) : sheet.title(own, words);
        sheets.add(
            TableSheet.of(name, facts, own.plan().title() + "　" + chosen.mark(own.plan()), table));
      }
    }
    return chosen.sheets(BriefingKind.DEPARTMENT, sheets);
  }

  /** A sheet for every department, in the order of the matrix's columns. */
  List<DepartmentSheet> sheets(ChosenPlans chosen) {
    var plans = chosen.plans();
    var tasks =
        plans.stream()
            .map(plan -> PlanTasks.of(projection, chosen.ledger(), plan, chosen.choice()))
            .toList();
    return Unit.of(projection, chosen.ledger(), plans, chosen.choice()).stream()
        .map(unit -> DepartmentSheet.of(unit, tasks))
        .toList();
  }

  private TablePages contents(
      ChosenPlans chosen, List<DepartmentSheet> sheets, List<Bookmark> places) {
    var pages = new TablePages(new Sheet(chosen.choice().paper().size()), metrics, words, 0);
    var numbers = places.stream().map(place -> Integer.toString(place.page() + 1)).toList();
    var table = new ContentsTable(sheets, words).table(numbers);
    pages.add(contentsFacts(chosen, sheets.size()), List.of(TableChapter.of(table)));
    return pages;
  }

  private HeadFacts facts(DepartmentSheet sheet, ChosenPlans chosen) {
    var counts = sheet.counts(words);
    counts.addAll(chosen.filtersBesideDepartments());
    return new HeadFacts(
        sheet.title(words),
        words.kind(BriefingKind.DEPARTMENT),
        List.of(words.asOf(chosen.choice().paper().asOf())),
        counts,
        "",
        sheet.demonstration());
  }

  private HeadFacts contentsFacts(ChosenPlans chosen, int departments) {
    var counts = new ArrayList<String>();
    counts.add(words.format("count.plans", chosen.plans().size()));
    counts.add(words.format("count.departments", departments));
    counts.addAll(chosen.filtersBesideDepartments());
    return new HeadFacts(
        words.kind(BriefingKind.DEPARTMENT),
        words.format("contents"),
        List.of(words.asOf(chosen.choice().paper().asOf())),
        counts,
        "",
        chosen.plans().stream().anyMatch(Plan::demonstration));
  }

  /** Plans that name nobody, or nothing chosen that anybody has a role in. */
  private HeadFacts nothing(ChosenPlans chosen) {
    var nothing = chosen.nothing(BriefingKind.DEPARTMENT);
    boolean named =
        chosen.plans().stream().anyMatch(plan -> !chosen.ledger().departments(plan.id()).isEmpty());
    return new HeadFacts(
        nothing.title(),
        nothing.kind(),
        nothing.subtitle(),
        nothing.counts(),
        named ? nothing.notice() : words.format("plan.unclear"),
        nothing.demonstration());
  }
}
