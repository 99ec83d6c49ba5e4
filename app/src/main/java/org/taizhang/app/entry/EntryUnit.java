package org.taizhang.app.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.exchange.FormUnits;
import org.taizhang.app.exchange.FormWish;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;

/**
 * Whose reports are filled in together.
 *
 * @param name of a department, over all plans; or the word for all of them or for the office
 * @param lines what is asked of it, in the order of the plans
 */
record EntryUnit(String name, List<EntryLine> lines) {
  EntryUnit {
    lines = List.copyOf(lines);
  }

  /**
   * All departments that are asked as of a day, behind them the office where it is, and before them
   * everybody together where there is more than one.
   */
  static List<EntryUnit> of(Ledger ledger, LocalDate day, Messages messages) {
    List<EntryUnit> units = new ArrayList<>();
    for (var unit : FormUnits.of(ledger, FormWish.all(day))) {
      var lines = unit.lines().stream().map(line -> EntryLine.of(line, unit.called())).toList();
      units.add(new EntryUnit(unit.called(), lines));
    }
    var unclear = EntryLine.unclear(ledger, day, messages.text("report.own"));
    if (!unclear.isEmpty()) {
      units.add(new EntryUnit(messages.text("entry.unclear"), unclear));
    }
    if (units.size() > 1) {
      var all = units.stream().flatMap(unit -> unit.lines().stream()).toList();
      units.addFirst(new EntryUnit(messages.text("entry.all"), all));
    }
    return List.copyOf(units);
  }
}
