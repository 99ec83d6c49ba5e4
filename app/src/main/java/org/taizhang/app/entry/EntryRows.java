package org.taizhang.app.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.work.ReportDefaults;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.TargetId;

/** The rows that were made so far: those on show, and others as long as they are not saved. */
final class EntryRows {
  private final WorkTools tools;
  private final Map<Key, EntryRow> made = new LinkedHashMap<>();
  private Set<EntryRow> listed = Set.of();

  /** What makes a row the same. */
  private record Key(TargetId target, @Nullable DepartmentId department, LocalDate day) {
    static Key of(EntryLine line, LocalDate day) {
      return new Key(line.target().id(), line.department(), day);
    }
  }

  /** What is on show together. */
  record Sheet(EntryUnit unit, LocalDate day) {
    boolean isSame(@Nullable Sheet other) {
      return other != null && unit.name().equals(other.unit.name()) && day.equals(other.day);
    }
  }

  EntryRows(WorkTools tools) {
    this.tools = tools;
  }

  /**
   * The rows of a sheet as the ledger holds them by now, with what was typed into them.
   *
   * @param before the rows of the same sheet in the order to be kept; without any, those that are
   *     not reported come first
   */
  List<EntryRow> of(Sheet sheet, List<EntryRow> before) {
    made.values().removeIf(row -> !row.isChanged() && !listed.contains(row));
    var now =
        new ArrayList<>(sheet.unit().lines().stream().map(line -> row(line, sheet.day())).toList());
    if (before.isEmpty()) {
      now.sort(Comparator.comparing(row -> row.standingProperty().get() != null));
    } else {
      Map<Key, Integer> places = new HashMap<>();
      before.forEach(row -> places.put(Key.of(row.line(), row.day()), places.size()));
      now.sort(
          Comparator.comparing(
              row -> places.getOrDefault(Key.of(row.line(), row.day()), Integer.MAX_VALUE)));
    }
    listed = Set.copyOf(now);
    return List.copyOf(now);
  }

  /** Rows of targets that were taken out wait for an undo to bring these back. */
  List<EntryRow> unsaved() {
    var ledger = tools.workspace().ledger();
    return made.values().stream()
        .filter(row -> row.isChanged() && ledger.find(row.line().target().id()) != null)
        .toList();
  }

  /** Shows a row what the ledger holds by now. */
  void renew(EntryRow row, EntryLine line) {
    var defaults = new ReportDefaults(tools, line.target().id());
    var standing = defaults.standing(row.day(), line.department());
    row.take(line, standing, defaults.last(row.day(), line.department(), standing));
  }

  private EntryRow row(EntryLine line, LocalDate day) {
    var key = Key.of(line, day);
    var quantities = tools.workspace().ledger().quantities(line.target().id());
    var known = made.get(key);
    boolean same = known != null && (known.isChanged() || known.quantities().equals(quantities));
    var row =
        same
            ? Objects.requireNonNull(known)
            : new EntryRow(line, day, quantities, tools.words().messages());
    made.put(key, row);
    renew(row, line);
    return row;
  }
}
