package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.page.table.Table;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.session.Outstanding.Item;
import org.taizhang.app.session.Outstanding.OfPlan;
import org.taizhang.app.session.OutstandingWords;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Target;
import org.taizhang.model.pace.Light;
import org.taizhang.model.text.Folding;

/**
 * The briefing 部门未完成事项: all that a department has still to do, plan by plan, each department on
 * pages of its own. It always speaks of the departments of the day.
 */
public final class OutstandingBriefing implements Briefing, Tabular {
  private final TextMetrics metrics;
  private final BriefingWords words;
  private final OutstandingWords own;

  public OutstandingBriefing(TextMetrics metrics, BriefingWords words, OutstandingWords own) {
    this.metrics = metrics;
    this.words = words;
    this.own = own;
  }

  @Override
  public Document document(Ledger ledger, BriefingChoice choice) {
    return document(ledger, choice, found(ledger, choice));
  }

  /** Of one department alone, in all plans and years. */
  Document document(Ledger ledger, Outstanding one) {
    return document(ledger, choice(one), List.of(one));
  }

  /** The same as a worksheet. */
  TableSheets sheets(Ledger ledger, Outstanding one) {
    return sheets(ledger, choice(one), List.of(one));
  }

  private static BriefingChoice choice(Outstanding one) {
    return BriefingChoice.of(
        one.plans().stream().map(of -> of.plan().id()).toList(),
        new PaperOptions(BriefingKind.OUTSTANDING.sizes().getFirst(), one.day()));
  }

  private Document document(Ledger ledger, BriefingChoice choice, List<Outstanding> all) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var pages = new TablePages(new Sheet(choice.paper().size()), metrics, words, 0);
    var bookmarks = new ArrayList<Bookmark>();
    for (var one : all) {
      var chapters = one.plans().stream().map(plan -> chapter(ledger, plan)).toList();
      bookmarks.add(pages.add(facts(one, title(ledger, one, all), chosen), chapters));
    }
    if (bookmarks.isEmpty()) {
      pages.add(chosen.nothing(BriefingKind.OUTSTANDING), List.of());
    }
    return new Document(chosen.info(BriefingKind.OUTSTANDING), pages.pages(), bookmarks);
  }

  /** A sheet for every department, its plans below each other. */
  @Override
  public TableSheets sheets(Ledger ledger, BriefingChoice choice) {
    return sheets(ledger, choice, found(ledger, choice));
  }

  private TableSheets sheets(Ledger ledger, BriefingChoice choice, List<Outstanding> all) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var sheets =
        all.stream()
            .map(one ->
                TableSheet.of(
                    title(ledger, one, all),
                    facts(one, title(ledger, one, all), chosen),
                    "",
                    wholeTable(ledger, one)))
            .toList();
    return chosen.sheets(BriefingKind.OUTSTANDING, sheets);
  }

  private static List<Outstanding> found(Ledger ledger, BriefingChoice choice) {
    var search = Folding.key(choice.search());
    return Outstanding.all(
            ledger,
            choice.paper().asOf(),
            plan -> choice.plans().contains(plan.id()),
            target ->
                inYears(choice, target)
                    && Folding.key(ledger.project(target.project()).name()).contains(search))
        .stream()
        .filter(one ->
            choice.departments().isEmpty() || choice.departments().contains(one.unit().name()))
        .toList();
  }

  private static boolean inYears(BriefingChoice choice, Target target) {
    var years = choice.years();
    return years == null || target.years().meets(years);
  }

  /** Its name; with the issuer where another one has the same. */
  private String title(Ledger ledger, Outstanding one, List<Outstanding> all) {
    var name = own.name(ledger, one);
    boolean alone =
        all.stream().filter(other -> other.unit().name().equals(one.unit().name())).count() == 1;
    return alone ? name : words.format("department.of", name, one.unit().issuer());
  }

  private HeadFacts facts(Outstanding one, String title, ChosenPlans chosen) {
    var counts = new ArrayList<String>();
    counts.add(words.format("count.targets", one.count()));
    counts.add(own.lights(one.items()));
    var notice = one.count() == 0 ? words.format("outstanding.none") : "";
    return new HeadFacts(
        title,
        words.kind(BriefingKind.OUTSTANDING),
        List.of(words.asOf(chosen.choice().paper().asOf())),
        counts,
        notice,
        one.plans().stream().map(OfPlan::plan).anyMatch(Plan::demonstration));
  }

  private TableChapter chapter(Ledger ledger, OfPlan of) {
    var rows = of.items().stream().map(item -> new Table.Row(cells(ledger, item))).toList();
    return new TableChapter(
        of.plan().title(),
        words.format("count.targets", of.items().size()) + " · " + own.lights(of.items()),
        new Table(columns(), rows),
        rows.stream().map(row -> List.of(of.plan().title())).toList());
  }

  private Table wholeTable(Ledger ledger, Outstanding one) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.format("column.plan"), 5));
    columns.addAll(columns());
    var rows = new ArrayList<Table.Row>();
    for (var of : one.plans()) {
      for (var item : of.items()) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(of.plan().title()));
        cells.addAll(cells(ledger, item));
        rows.add(new Table.Row(cells));
      }
    }
    return new Table(columns, rows);
  }

  private List<Column> columns() {
    return List.of(
        new Column(words.matrix().number(), 2, Trait.NARROW, Trait.CENTRED, Trait.NAMING),
        new Column(words.format("column.project"), 6, Trait.NAMING),
        new Column(words.format("column.role"), 2, Trait.NARROW, Trait.CENTRED),
        new Column(words.format("column.target"), 9),
        new Column(words.format("column.due"), 5.5, Trait.NARROW, Trait.CENTRED),
        new Column(words.format("column.light"), 5),
        new Column(words.format("column.report"), 8),
        new Column(words.format("column.next"), 6));
  }

  private List<String> dues(Item item) {
    var day = words.date(item.due());
    return item.target().due() == null ? List.of(day, words.format("due.implied")) : List.of(day);
  }

  private List<Cell> cells(Ledger ledger, Item item) {
    boolean red = item.verdict().light() == Light.RED;
    return List.of(
        Cell.of(Ink.MUTED, Integer.toString(item.project().number())),
        Cell.of(item.project().name()),
        Cell.of(own.roles(item)),
        Cell.of(words.format("target.of", own.years(item), item.target().text()).lines().toList()),
        Cell.of(dues(item)),
        new Cell.Words(List.of(own.light(item), own.why(item)), red ? Ink.NOTICE : Ink.TEXT),
        Cell.of(own.report(item).lines().toList()),
        Cell.of(own.next(ledger, item).lines().toList()));
  }
}
