package org.taizhang.app;

import java.nio.file.Path;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.press.Press;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.session.UnitPrints;
import org.taizhang.app.xlsx.Workbooks;
import org.taizhang.model.Ledger;

/** Puts on paper what one department has still to do. */
record PressedUnits(Briefings briefings, Press press, Workbooks workbooks) implements UnitPrints {
  @Override
  public void pages(Ledger ledger, Outstanding of, Path file) {
    press.print(briefings.of(ledger, of), file);
  }

  @Override
  public void tables(Ledger ledger, Outstanding of, Path file) {
    workbooks.write(briefings.sheets(ledger, of), file);
  }
}
