package org.taizhang.app.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.taizhang.seeds.source.RawSheet;
import org.taizhang.seeds.source.WorkbookOpener;

/** Finds the rows of forms in a file, wherever they and their columns have gone. */
final class FormReader {
  private final FormWords words;
  private final ReturnedFile file;
  private final List<FormRow> rows = new ArrayList<>();
  private final List<FormProblem> problems = new ArrayList<>();

  private FormReader(ReturnedFile file, FormWords words) {
    this.file = file;
    this.words = words;
  }

  /** What a file holds. */
  record Found(String file, List<FormRow> rows, List<FormProblem> problems) {}

  static Found read(ReturnedFile file, FormWords words) {
    return new FormReader(file, words).read();
  }

  private Found read() {
    switch (WorkbookOpener.open(file.content())) {
      case WorkbookOpener.Opened.Refused(String reason) ->
          problem(FormProblem.Kind.UNREADABLE, "form.problem.unreadable", reason);
      case WorkbookOpener.Opened.Read(var sheets) -> {
        sheets.forEach(this::read);
        if (rows.isEmpty() && problems.isEmpty()) {
          problem(FormProblem.Kind.UNREADABLE, "form.problem.noform");
        }
      }
    }
    return new Found(file.name(), rows, problems);
  }

  private void read(RawSheet sheet) {
    boolean keyed =
        sheet.rows().values().stream()
            .flatMap(cells -> cells.values().stream())
            .anyMatch(cell -> cell.shown().strip().startsWith(RowKey.BEGINNING));
    int head = head(sheet);
    if (!keyed || head < 0) {
      return;
    }
    Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
    for (Map.Entry<Integer, RawSheet.Cell> cell : sheet.row(head).entrySet()) {
      FormColumn column = column(cell.getValue()).orElse(null);
      if (column != null && columns.put(column, cell.getKey()) != null) {
        problem(
            FormProblem.Kind.BROKEN,
            "form.problem.columns",
            sheet.where(head, cell.getKey()),
            words.of(column));
        return;
      }
    }
    sheet.rows().forEach((line, cells) -> row(sheet, line, head, columns));
  }

  /** The row with the most heads. */
  private int head(RawSheet sheet) {
    int found = -1;
    long most = 1;
    for (Map.Entry<Integer, SortedMap<Integer, RawSheet.Cell>> row : sheet.rows().entrySet()) {
      long heads =
          row.getValue().values().stream().filter(cell -> column(cell).isPresent()).count();
      if (heads > most) {
        most = heads;
        found = row.getKey();
      }
    }
    return found;
  }

  private Optional<FormColumn> column(RawSheet.Cell cell) {
    String text = cell.shown().replaceAll("\\s", "");
    return Arrays.stream(FormColumn.values())
        .filter(column -> words.of(column).equals(text))
        .findFirst();
  }

  private void row(RawSheet sheet, int line, int head, Map<FormColumn, Integer> columns) {
    List<String> keys =
        sheet.row(line).values().stream()
            .map(cell -> cell.shown().strip())
            .filter(text -> text.startsWith(RowKey.BEGINNING))
            .distinct()
            .toList();
    if (keys.isEmpty()) {
      if (line > head && isFilledIn(sheet, line, columns)) {
        problem(FormProblem.Kind.STRAY, "form.problem.stray", sheet.name(), line + 1);
      }
      return;
    }
    Optional<RowKey> key = keys.size() == 1 ? RowKey.of(keys.getFirst()) : Optional.empty();
    if (key.isPresent()) {
      rows.add(new FormRow(file.name(), key.get(), sheet, line, columns));
    } else {
      problem(FormProblem.Kind.STRAY, "form.problem.key", sheet.name(), line + 1);
    }
  }

  private static boolean isFilledIn(RawSheet sheet, int line, Map<FormColumn, Integer> columns) {
    return sheet.row(line).keySet().stream().anyMatch(columns::containsValue);
  }

  private void problem(FormProblem.Kind kind, String key, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(file.name()));
    all.addAll(List.of(arguments));
    problems.add(new FormProblem(kind, file.name(), words.text(key, all.toArray())));
  }
}
