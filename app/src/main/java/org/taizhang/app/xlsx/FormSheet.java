package org.taizhang.app.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of one sheet: some cells are given and locked, others are to be filled in.
 *
 * @param name of the sheet
 * @param title above the table, in large letters
 * @param notes how it is filled in, a line each, below the title
 * @param named how many columns say what a row is about: they stay while the others move
 * @param rows as many cells each as there are columns
 */
public record FormSheet(
    String name,
    String title,
    List<String> notes,
    List<Column> columns,
    int named,
    List<List<Cell>> rows) {
  public FormSheet {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param width in characters of half width
   */
  public record Column(String head, int width, Use use) {}

  /** What the cells of a column are for. */
  public sealed interface Use {
    /** Given, and read in lines of its own. */
    record Given() implements Use {}

    /** Given, and so short that it stands in the middle. */
    record GivenBriefly() implements Use {}

    /** Words to be filled in. */
    record Words() implements Use {}

    /**
     * A whole number to be filled in, both ends included.
     *
     * @param complaint what is said to who types anything else
     */
    record Whole(int least, int most, String complaint) implements Use {}

    /**
     * A number to be filled in, at least 0.
     *
     * @param complaint what is said to who types anything else
     */
    record Amount(String complaint) implements Use {}

    /**
     * One of these words.
     *
     * @param complaint what is said to who types anything else
     */
    record Choice(List<String> words, String complaint) implements Use {}

    /** For the program alone. */
    record Hidden() implements Use {}
  }

  /**
   * A cell.
   *
   * @param number shown in place of the text; null where the cell holds words
   * @param open to be filled in
   */
  public record Cell(String text, @Nullable BigDecimal number, boolean open) {
    public static Cell given(String text) {
      return new Cell(text, null, false);
    }

    public static Cell open(String text) {
      return new Cell(text, null, true);
    }

    public static Cell open(@Nullable BigDecimal number) {
      return new Cell("", number, true);
    }
  }
}
