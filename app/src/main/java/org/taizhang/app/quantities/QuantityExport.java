package org.taizhang.app.quantities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.WholeFile;
import org.taizhang.app.session.MeasureWords;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.app.xlsx.SheetRows;
import org.taizhang.model.quantity.Measure;

/** The lines of the page as a worksheet: a row for each, two columns for each year. */
public final class QuantityExport {
  private static final List<String> HEADS =
      List.of(
          "plan",
          "place",
          "subject",
          "unit",
          "total",
          "arithmetic",
          "verdict",
          "reached",
          "percent",
          "standing",
          "departments");

  private static final List<Integer> WIDTHS = List.of(14, 36, 30, 8, 16, 34, 14, 12, 10, 14, 30);
  private static final int YEAR_WIDTH = 14;

  private final Messages messages;
  private final MeasureWords words;

  public QuantityExport(Messages messages) {
    this.messages = messages;
    this.words = new MeasureWords(messages);
  }

  /**
   * Writes a file that is either the old one or the complete new one.
   *
   * @throws UncheckedIOException when the file cannot be written; it is then as it was before
   */
  public void write(List<QuantityRow> rows, Path file) {
    SortedSet<Integer> years = new TreeSet<>();
    rows.forEach(row -> row.measure().years().forEach(one -> years.add(one.year())));
    var widths = new ArrayList<>(WIDTHS);
    years.forEach(year -> widths.addAll(List.of(YEAR_WIDTH, YEAR_WIDTH)));
    WholeFile.write(
        file,
        out -> {
          try (var sheet =
              new SheetRows(
                  messages.text("room.QUANTITIES"), messages.text("app.name"), widths, out)) {
            sheet.row(heads(years));
            for (var row : rows) {
              sheet.row(cells(row, years));
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private List<String> heads(SortedSet<Integer> years) {
    var heads = new ArrayList<>(HEADS.stream().map(this::head).toList());
    for (int year : years) {
      heads.add(messages.text("measure.head.year", year));
      heads.add(messages.text("measure.head.year.reached", year));
    }
    return heads;
  }

  private String head(String head) {
    return messages.text("measure.head." + head);
  }

  private List<String> cells(QuantityRow row, SortedSet<Integer> years) {
    var measure = row.measure();
    var reach = row.reach();
    var unit = words.unit(measure);
    var cells =
        new ArrayList<>(
            List.of(
                row.code(),
                row.place(),
                words.subject(measure),
                unit,
                words.total(measure),
                words.arithmetic(measure),
                words.verdict(measure.check()),
                QuantityWords.number(reach.reached()),
                reach.percent() == null ? "" : reach.percent() + "%",
                words.standing(reach, unit),
                String.join("、", row.departments())));
    for (int year : years) {
      var promise = of(measure, year).toList();
      cells.add(promise.stream().map(words::promised).findFirst().orElse(""));
      cells.add(
          promise.stream().map(one -> QuantityWords.number(one.reached())).findFirst().orElse(""));
    }
    return cells;
  }

  private static Stream<Measure.Year> of(Measure measure, int year) {
    return measure.years().stream().filter(one -> one.year() == year);
  }
}
