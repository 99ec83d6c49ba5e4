package org.taizhang.model.pace;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 序时进度: how much of a target should be reached on a day when it goes on evenly.
 *
 * <pre>expected = parts of the span that are over ÷ parts of the span</pre>
 *
 * A part is a calendar month, a school term or a day. It is over with its last day, the last part
 * with the last day of the span: a year as of 30 September is at 9 ÷ 12 = 75%. So the expected
 * percent is 0 before the span, 100 from its last day on, and never falls. Both counts are whole
 * numbers; only their quotient is rounded, as {@link Percent} does.
 */
public sealed interface Pace {

  /** Into how many parts the span falls, at least 1. */
  long parts(DaySpan span);

  /**
   * How many parts are over with the day, fewer than there are.
   *
   * @param day in the span and before its last day
   */
  long over(DaySpan span, LocalDate day);

  /** What should be reached at the end of the day. */
  default Percent expected(DaySpan span, LocalDate day) {
    if (day.isBefore(span.first())) {
      return Percent.NONE;
    }
    return day.isBefore(span.last()) ? Percent.share(over(span, day), parts(span)) : Percent.ALL;
  }

  /** Every calendar month that the span touches is a part. */
  record Months() implements Pace {
    @Override
    public long parts(DaySpan span) {
      return from(span, span.last()) + 1;
    }

    @Override
    public long over(DaySpan span, LocalDate day) {
      return from(span, day.plusDays(1));
    }

    private static long from(DaySpan span, LocalDate day) {
      return ChronoUnit.MONTHS.between(YearMonth.from(span.first()), YearMonth.from(day));
    }
  }

  /** Every day is a part. */
  record Days() implements Pace {
    @Override
    public long parts(DaySpan span) {
      return span.days();
    }

    @Override
    public long over(DaySpan span, LocalDate day) {
      return new DaySpan(span.first(), day).days();
    }
  }

  /**
   * Every school term (学期) is a part of which at least half lies in the span: a calendar year has
   * two, and its January belongs to the year before. A span without one is a single part. A term
   * lasts until the next one starts.
   *
   * @param spring first day of 春季学期
   * @param autumn first day of 秋季学期, later in the year
   */
  record Terms(MonthDay spring, MonthDay autumn) implements Pace {
    /** 1 February and 1 September. */
    public static final Terms USUAL = new Terms(MonthDay.of(2, 1), MonthDay.of(9, 1));

    @Override
    public long parts(DaySpan span) {
      return Math.max(1, counted(span).count());
    }

    @Override
    public long over(DaySpan span, LocalDate day) {
      long ended = counted(span).filter(term -> !term.last().isAfter(day)).count();
      return Math.min(ended, parts(span) - 1);
    }

    private Stream<DaySpan> counted(DaySpan span) {
      return around(span).filter(term -> 2 * term.common(span) >= term.days());
    }

    private Stream<DaySpan> around(DaySpan span) {
      List<LocalDate> starts =
          IntStream.rangeClosed(span.first().getYear() - 1, span.last().getYear() + 1)
              .boxed()
              .flatMap(year -> Stream.of(spring.atYear(year), autumn.atYear(year)))
              .sorted()
              .distinct()
              .toList();
      return IntStream.range(1, starts.size())
          .mapToObj(next -> new DaySpan(starts.get(next - 1), starts.get(next).minusDays(1)));
    }
  }
}
