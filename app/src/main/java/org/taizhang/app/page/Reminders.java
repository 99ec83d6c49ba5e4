package org.taizhang.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.page.table.Table;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.type.TextMetrics;

/** 催办单: what each department has not reported, each on pages of its own. */
public final class Reminders {
  private static final PaperSize PAPER = PaperSize.A4_LANDSCAPE;

  private final TextMetrics metrics;
  private final BriefingWords words = BriefingWords.in(Locale.SIMPLIFIED_CHINESE);

  public Reminders(TextMetrics metrics) {
    this.metrics = metrics;
  }

  /**
   * For print, a bookmark a department.
   *
   * @param asOf the day up to which was to be reported
   * @param reminders at least one
   */
  public Document document(LocalDate asOf, List<Reminder> reminders) {
    var pages = new TablePages(new Sheet(PAPER), metrics, words, 0);
    List<Bookmark> bookmarks = new ArrayList<>();
    for (var one : reminders) {
      bookmarks.add(pages.add(facts(asOf, one), List.of(TableChapter.of(table(one)))));
    }
    var info = new Document.Facts(title(asOf), "", words.creator(), asOf);
    return new Document(info, pages.pages(), bookmarks);
  }

  /** For a workbook, a sheet a department. */
  public TableSheets sheets(LocalDate asOf, List<Reminder> reminders) {
    var sheets =
        reminders.stream()
            .map(one -> TableSheet.of(one.department(), facts(asOf, one), "", table(one)))
            .toList();
    return new TableSheets(title(asOf), words.creator(), PAPER, sheets);
  }

  private String title(LocalDate asOf) {
    return words.format("reminder.title", words.date(asOf));
  }

  private HeadFacts facts(LocalDate asOf, Reminder one) {
    return new HeadFacts(
        one.department(),
        words.format("reminder"),
        List.of(words.asOf(asOf)),
        List.of(
            words.format("reminder.asked", one.asked()),
            words.format("reminder.missing", one.lines().size())),
        words.format("reminder.please", words.date(asOf)),
        one.demonstration());
  }

  private Table table(Reminder one) {
    var columns =
        List.of(
            new Column(words.format("reminder.plan"), 5),
            new Column(words.matrix().number(), 2, Trait.NARROW, Trait.CENTRED, Trait.NAMING),
            new Column(words.format("column.project"), 6, Trait.NAMING),
            new Column(words.format("reminder.years"), 2.5, Trait.NARROW, Trait.CENTRED),
            new Column(words.format("reminder.target"), 9),
            new Column(words.format("column.role"), 2, Trait.NARROW, Trait.CENTRED),
            new Column(words.format("column.due"), 5.5, Trait.NARROW, Trait.CENTRED),
            new Column(words.format("reminder.last"), 6));
    return new Table(columns, one.lines().stream().map(Reminders::row).toList());
  }

  private static Table.Row row(Reminder.Line line) {
    return new Table.Row(
        Cell.of(line.plan()),
        Cell.of(Ink.MUTED, Integer.toString(line.number())),
        Cell.of(line.project()),
        Cell.of(line.years()),
        Cell.of(line.target().lines().toList()),
        Cell.of(line.role()),
        Cell.of(line.due()),
        Cell.of(line.last()));
  }
}
