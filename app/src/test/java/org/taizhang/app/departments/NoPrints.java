package org.taizhang.app.departments;

import java.nio.file.Path;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.session.UnitPrints;
import org.taizhang.model.Ledger;

/** Where nothing is printed. */
final class NoPrints implements UnitPrints {
  @Override
  public void pages(Ledger ledger, Outstanding of, Path file) {
    throw new AssertionError("printed to " + file);
  }

  @Override
  public void tables(Ledger ledger, Outstanding of, Path file) {
    throw new AssertionError("printed to " + file);
  }
}
