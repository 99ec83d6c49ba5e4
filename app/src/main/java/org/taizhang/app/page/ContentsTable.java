package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.page.table.Table;
import org.taizhang.model.Role;

/** The list of departments that stands before their sheets. */
record ContentsTable(List<DepartmentSheet> sheets, BriefingWords words) {
  /**
   * @param pages where the sheets begin; as long as none are known, other figures of their width
   */
  Table table(List<String> pages) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.matrix().number(), 3, Trait.NARROW, Trait.CENTRED));
    columns.add(new Column(words.format("column.department"), 12));
    columns.add(new Column(words.format("column.plans"), 4, Trait.CENTRED));
    for (var role : roles()) {
      columns.add(new Column(words.matrix().role(role), 4, Trait.CENTRED));
    }
    columns.add(new Column(words.format("column.page"), 4, Trait.CENTRED));
    var rows = new ArrayList<Table.Row>();
    for (int i = 0; i < sheets.size(); i++) {
      rows.add(row(i, i < pages.size() ? pages.get(i) : "888"));
    }
    return new Table(columns, rows);
  }

  private Table.Row row(int index, String page) {
    var sheet = sheets.get(index);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(Integer.toString(index + 1)));
    cells.add(Cell.of(sheet.title(words)));
    cells.add(Cell.of(Integer.toString(sheet.tasks().size())));
    for (var role : roles()) {
      long count = sheet.count(role);
      cells.add(Cell.of(count == 0 ? "" : Long.toString(count)));
    }
    cells.add(Cell.of(page));
    return new Table.Row(cells);
  }

  private List<Role> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> sheets.stream().anyMatch(sheet -> sheet.count(role) > 0))
        .toList();
  }
}
