package org.taizhang.app.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.source.RawSheet;

/** Reads what is typed into a cell of a form, or in its place. */
public final class CellValues {
  private static final int MOST_DIGITS = 30;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FormWords words;

  public CellValues(FormWords words) {
    this.words = words;
  }

  /** What came of reading a cell. */
  public sealed interface Value {
    /** Null for an empty cell. */
    record Read(@Nullable Entry entry) implements Value {}

    /** No such value can be; half a sentence in Chinese says what it should be. */
    record Broken(String expected) implements Value {}
  }

  /** What somebody typed who looked at an answer. */
  public Value read(FormField field, String typed) {
    return read(field, new RawSheet.Cell(typed, ""));
  }

  Value read(FormField field, RawSheet.Cell cell) {
    if (cell.shown().isBlank()) {
      return new Value.Read(null);
    }
    return switch (field) {
      case TEXT, LAG, PROBLEMS, NEXT, COORDINATION, FILLED_BY ->
          new Value.Read(Entry.Words.of(cell.shown()));
      case PERCENT -> percent(cell);
      case REACHED -> amount(cell);
      case STATE ->
          words
              .claim(cell.shown())
              .<Value>map(claim -> new Value.Read(new Entry.Claimed(claim)))
              .orElseGet(() -> new Value.Broken(words.text("form.expected.state")));
    };
  }

  private Value percent(RawSheet.Cell cell) {
    String shown = Folding.folded(cell.shown().strip());
    BigDecimal value =
        shown.endsWith("%")
            ? number(shown.substring(0, shown.length() - 1), "").orElse(null)
            : number(shown, cell.number()).orElse(null);
    if (value == null
        || value.signum() < 0
        || value.compareTo(HUNDRED) > 0
        || value.stripTrailingZeros().scale() > 0) {
      return new Value.Broken(words.text("form.expected.percent"));
    }
    return new Value.Read(new Entry.Percent(value.intValueExact()));
  }

  private Value amount(RawSheet.Cell cell) {
    String shown = Folding.folded(cell.shown().strip());
    BigDecimal value =
        shown.endsWith("%")
            ? number(shown.substring(0, shown.length() - 1), "").orElse(null)
            : number(shown, cell.number()).orElse(null);
    return value == null || value.signum() < 0
        ? new Value.Broken(words.text("form.expected.reached"))
        : new Value.Read(new Entry.Amount(value));
  }

  /** The number behind the cell, however it is shown; else the one that is typed as text. */
  private static Optional<BigDecimal> number(String shown, String behind) {
    String text = behind.isEmpty() ? shown.strip().replace(",", "") : behind;
    if (!text.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?")) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text);
    return value.precision() > MOST_DIGITS ? Optional.empty() : Optional.of(value);
  }
}
