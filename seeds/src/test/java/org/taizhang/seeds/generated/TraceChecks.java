package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Place;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.Trace;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.Where;

/** Whether traces point to where the words really stand. */
final class TraceChecks {
  private TraceChecks() {}

  static List<String> of(MadeDocument document, MadeFormat format, ReadResult.Reading reading) {
    List<String> found = new ArrayList<>();
    for (Trace trace : reading.traces()) {
      String misplaced = misplaced(trace.passage(), reading);
      if (misplaced != null) {
        found.add("trace of " + trace.part() + " " + trace.item() + ": " + misplaced);
      }
    }
    for (int no = 1; no <= document.expected().items().size(); no++) {
      Expected.Item made = document.expected().items().get(no - 1);
      List<Where> names = names(reading, no);
      if (names.isEmpty()) {
        found.add("no trace of the name of " + no);
        continue;
      }
      Expected.At at = made.at();
      if (at != null && format.drawsCells()) {
        compare(document, format, at, names, found);
      }
    }
    return found;
  }

  /** Where the name stands: in the text and in the table, when it stands in both. */
  private static List<Where> names(ReadResult.Reading reading, int item) {
    return reading.traces().stream()
        .filter(trace -> trace.part() == Trace.Part.NAME && trace.item() != null)
        .filter(trace -> trace.item() == item)
        .map(trace -> reading.document().where(trace.passage().start()))
        .toList();
  }

  /** A row of a workbook is counted with the lines above the table. */
  private static void compare(
      MadeDocument document,
      MadeFormat format,
      Expected.At at,
      List<Where> names,
      List<String> found) {
    int above =
        format.countsRowsAbove() ? document.above(document.grids().get(at.grid())).size() : 0;
    boolean there =
        names.stream()
            .anyMatch(where ->
                where instanceof Where.TableCell cell
                    && cell.table() == at.grid() + 1
                    && cell.row() == at.row() + above + 1
                    && cell.column() == at.column() + 1);
    if (!there) {
      found.add("name written at " + at + " | read " + names);
    }
  }

  /** The name of a sheet stands on no line of it. */
  private static boolean namesSheet(Passage passage, ReadResult.Reading reading) {
    return reading.document().where(passage.start()) instanceof Where.TableCell cell
        && passage.text().equals(cell.sheet());
  }

  private static String misplaced(Passage passage, ReadResult.Reading reading) {
    if (namesSheet(passage, reading)) {
      return null;
    }
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.text().charAt(i);
      Place place = passage.at(i);
      String line = reading.document().lines().get(place.line() - 1).text();
      boolean there = place.column() < line.length() && line.charAt(place.column()) == c;
      if (!there && !Character.isWhitespace(c)) {
        return "“" + passage.text() + "” at " + i + " is not " + place;
      }
    }
    return null;
  }
}
