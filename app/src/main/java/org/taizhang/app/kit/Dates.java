package org.taizhang.app.kit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Dates as Chinese offices write them: 2024年3月5日. */
public final class Dates {
  private static final Pattern TYPED =
      Pattern.compile("(\\d{4})\\D+(\\d{1,2})\\D+(\\d{1,2})\\D*|(\\d{4})(\\d{2})(\\d{2})");

  private Dates() {}

  public static String day(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Day and minute, 2024年3月5日 14:05. */
  public static String minute(Instant instant, ZoneId zone) {
    var time = instant.atZone(zone);
    return "%s %02d:%02d".formatted(day(time.toLocalDate()), time.getHour(), time.getMinute());
  }

  /** A date somebody typed: 2024年3月5日, 2024-3-5, 2024.3.5, 2024/3/5 or 20240305. */
  public static Optional<LocalDate> typed(String text) {
    var match = TYPED.matcher(text.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    int base = match.group(1) == null ? 4 : 1;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(match.group(base)),
              Integer.parseInt(match.group(base + 1)),
              Integer.parseInt(match.group(base + 2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * For date pickers: an empty text is no date, and a text that is no date leaves the date as it
   * is.
   *
   * @param now the date as it is
   */
  public static StringConverter<LocalDate> converter(Supplier<@Nullable LocalDate> now) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable LocalDate day) {
        return day == null ? "" : day(day);
      }

      @Override
      public @Nullable LocalDate fromString(@Nullable String text) {
        return text == null || text.isBlank() ? null : typed(text).orElseGet(now);
      }
    };
  }
}
