package org.taizhang.app.session;

import java.nio.file.Path;
import org.taizhang.model.Ledger;

/** Puts on paper what one department has still to do. */
public interface UnitPrints {

  /**
   * Writes pages.
   *
   * @throws java.io.UncheckedIOException when the file cannot be written
   */
  void pages(Ledger ledger, Outstanding of, Path file);

  /**
   * Writes a worksheet.
   *
   * @throws java.io.UncheckedIOException when the file cannot be written
   */
  void tables(Ledger ledger, Outstanding of, Path file);
}
