package org.taizhang.app.kit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.model.text.Folding;

/** Numbers as somebody types them. */
public final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,18}(?:\\.\\d{1,6})?|\\d{1,3}(?:,\\d{3})+)\\s*([万亿]?)");

  private Numbers() {}

  /** 40, 40%, from 0 to 100; empty for what is no whole percentage. */
  public static Optional<Integer> percent(String text) {
    var digits = Folding.folded(text).strip().replaceFirst("\\s*%$", "");
    return digits.matches("\\d{1,3}")
        ? Optional.of(Integer.valueOf(digits)).filter(value -> value <= 100)
        : Optional.empty();
  }

  /** 10, 1,200, 7.6, 1.5万; empty for what is no number. */
  public static Optional<BigDecimal> typed(String text) {
    var match = NUMBER.matcher(Folding.folded(text).strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    long factor =
        switch (match.group(2)) {
          case "万" -> 10_000L;
          case "亿" -> 100_000_000L;
          default -> 1L;
        };
    return Optional.of(
        new BigDecimal(match.group(1).replace(",", "")).multiply(BigDecimal.valueOf(factor)));
  }
}
