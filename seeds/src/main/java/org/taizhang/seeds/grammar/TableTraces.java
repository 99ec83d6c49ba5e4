package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.Trace;
import org.taizhang.seeds.Trace.Part;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;

/** Which cell of a row became which part of its item; blank cells too. */
final class TableTraces {
  private TableTraces() {}

  /**
   * The traces of a row.
   *
   * @param group as the document names it; null where it names none
   * @param no position of the item
   */
  static List<Trace> of(
      List<TableColumn> columns,
      TableRow row,
      TableNaming naming,
      @Nullable Passage group,
      int no) {
    List<Trace> traces = new ArrayList<>();
    if (group != null) {
      traces.add(new Trace(no, Part.GROUP, null, group));
    }
    if (!naming.number().isEmpty()) {
      traces.add(new Trace(no, Part.NUMBER, null, naming.number()));
    }
    traces.add(new Trace(no, Part.NAME, null, naming.name()));
    for (int i = 0; i < columns.size(); i++) {
      Passage cell = row.cell(i);
      Part part = part(columns.get(i).kind());
      if (part != null) {
        boolean target = part == Part.TARGET;
        traces.add(new Trace(no, part, target ? columns.get(i).year() : null, cell));
      } else if (columns.get(i).kind() == Kind.CONTENT && naming.content().isEmpty()) {
        traces.add(new Trace(no, Part.CONTENT, null, cell));
      }
    }
    if (!naming.content().isEmpty()) {
      traces.add(new Trace(no, Part.CONTENT, null, naming.content()));
    }
    return traces;
  }

  private static @Nullable Part part(Kind kind) {
    return switch (kind) {
      case YEAR -> Part.TARGET;
      case LEAD -> Part.LEAD;
      case RESPONSIBLE -> Part.RESPONSIBLE;
      case SUPPORTING -> Part.SUPPORTING;
      case DUE -> Part.DUE;
      case NUMBER, GROUP, NAME, CONTENT, FIGURES, IGNORED, UNKNOWN, YEARS, ROLES -> null;
    };
  }
}
