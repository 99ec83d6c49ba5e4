package org.taizhang.app.exchange;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;

/**
 * What a department has returned as of a day and what it still owes.
 *
 * @param reported the targets it has reported of
 * @param missing the others
 */
public record Owed(FormUnit unit, List<FormLine> reported, List<FormLine> missing) {
  public Owed {
    reported = List.copyOf(reported);
    missing = List.copyOf(missing);
  }

  /** How many targets it is asked about. */
  public int asked() {
    return reported.size() + missing.size();
  }

  /** All departments that are asked, those that owe everything too. */
  public static List<Owed> of(Ledger ledger, FormWish wish) {
    return FormUnits.of(ledger, wish).stream().map(unit -> of(ledger, wish, unit)).toList();
  }

  private static Owed of(Ledger ledger, FormWish wish, FormUnit unit) {
    List<FormLine> reported = new ArrayList<>();
    List<FormLine> missing = new ArrayList<>();
    for (FormLine line : unit.lines()) {
      (isReported(ledger, wish, line) ? reported : missing).add(line);
    }
    return new Owed(unit, reported, missing);
  }

  /** A group has reported when one of its members has. */
  private static boolean isReported(Ledger ledger, FormWish wish, FormLine line) {
    Department unit = ledger.department(line.department());
    return ledger.reports(line.target().id()).stream()
        .filter(report -> report.asOf().equals(wish.asOf()))
        .anyMatch(report ->
            unit.id().equals(report.department())
                || (report.department() != null
                    && unit.members().departments().contains(report.department())));
  }
}
