package org.taizhang.app.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.taizhang.app.kit.WholeFile;
import org.taizhang.app.page.TableSheets;
import org.taizhang.app.type.TextMetrics;

/** Writes tables into .xlsx files, a worksheet each: the words of the printed ones. */
public final class Workbooks {
  private final TextMetrics metrics;

  public Workbooks(TextMetrics metrics) {
    this.metrics = metrics;
  }

  /**
   * Writes a file that is either the old one or the complete new one.
   *
   * @throws UncheckedIOException when the file cannot be written; it is then as it was before
   */
  public void write(TableSheets sheets, Path file) {
    WholeFile.write(file, out -> write(sheets, out));
  }

  /**
   * Writes the sheets; the stream stays open.
   *
   * @throws UncheckedIOException when the stream does
   */
  public void write(TableSheets sheets, OutputStream out) {
    try {
      // the library would write a version number of the form 1.0 and nothing else
      var book = new Workbook(out, sheets.creator(), "1.0");
      book.setGlobalDefaultFont(Looks.FONT, Looks.SIZE);
      book.properties().setTitle(sheets.title());
      for (var sheet : sheets.sheets()) {
        var page = book.newWorksheet(SheetNames.safe(sheet.name()));
        new SheetWriter(page, sheet, sheets.size(), metrics).write();
      }
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
