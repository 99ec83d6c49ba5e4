package org.taizhang.app.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.app.kit.Formulas;

/**
 * A workbook of one sheet that is written row by row, so that it need not fit into memory. Its
 * first row is the head, which stays in sight. Every cell is text.
 */
public final class SheetRows implements Closeable {
  private static final int LONGEST_TEXT = 32_767;

  /** So many rows are kept before they are written. */
  private static final int KEPT = 200;

  private final Workbook book;
  private final Worksheet page;
  private int line;

  /**
   * @param name of the sheet
   * @param widths of the columns, in half Chinese characters
   * @param out stays open
   */
  public SheetRows(String name, String creator, List<Integer> widths, OutputStream out) {
    // the library would write a version number of the form 1.0 and nothing else
    book = new Workbook(out, creator, "1.0");
    book.setGlobalDefaultFont(Looks.FONT, Looks.SIZE);
    page = book.newWorksheet(SheetNames.safe(name));
    for (int column = 0; column < widths.size(); column++) {
      page.width(column, widths.get(column));
    }
    page.freezePane(0, 1);
  }

  /**
   * Writes the next row.
   *
   * @throws IOException when the stream refuses it
   */
  public void row(List<String> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      cell(column, cells.get(column));
    }
    line++;
    if (line % KEPT == 0) {
      page.flush();
    }
  }

  private void cell(int column, String words) {
    var style = page.style(line, column);
    if (line == 0) {
      Looks.head(style);
    } else {
      Looks.cell(style);
    }
    if (!words.isEmpty()) {
      page.inlineString(line, column, words.substring(0, Math.min(LONGEST_TEXT, words.length())));
      if (Formulas.isLikely(words)) {
        style.format("@");
      }
    }
    style.set();
  }

  @Override
  public void close() throws IOException {
    page.finish();
    book.finish();
  }
}
