package org.taizhang.app.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is filled in for one field of a form; an empty cell is no entry. */
public sealed interface Entry {
  /** Nothing longer fits into a cell. */
  int LONGEST_TEXT = 32_767;

  /**
   * Words.
   *
   * @param text not blank
   */
  record Words(String text) implements Entry {
    private static final Pattern UNWRITABLE =
        Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    /** The words as a cell can hold them; null for blank ones. */
    static @Nullable Words of(String text) {
      String lines = text.replace("\r\n", "\n").replace('\r', '\n');
      String plain = UNWRITABLE.matcher(lines).replaceAll("").strip();
      String cut = plain.substring(0, Math.min(LONGEST_TEXT, plain.length())).strip();
      return cut.isEmpty() ? null : new Words(cut);
    }
  }

  /** 0 to 100. */
  record Percent(int value) implements Entry {}

  /** How much of a quantity there is; at least 0. */
  record Amount(BigDecimal value) implements Entry {
    public Amount {
      BigDecimal stripped = value.stripTrailingZeros();
      value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  record Claimed(Claim claim) implements Entry {}
}
