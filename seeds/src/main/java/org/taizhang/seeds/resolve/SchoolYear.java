package org.taizhang.seeds.resolve;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Schedule;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;

/**
 * School years: 2024学年 and 2024—2025学年 both run from 1 September 2024 to 31 August 2025. The first
 * term lies in the first of the two years but for its last weeks, the second in the second.
 */
public final class SchoolYear {
  private static final Pattern NAMED = Pattern.compile(".*\\d{2}学年.*");
  private static final Pattern FIRST_TERM = Pattern.compile(".*学年度?(?:第[一1]|上|秋季)学期.*");
  private static final Pattern SECOND_TERM = Pattern.compile(".*学年度?(?:第[二2]|下|春季)学期.*");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}|[今明当本]年");

  private SchoolYear() {}

  /** Whether the folded title is of a school year that begins in the year it names. */
  static boolean isNamed(String folded) {
    return NAMED.matcher(folded).matches();
  }

  /** Of the two years of a school year the one that its term lies in, if the title names one. */
  static List<Integer> halved(List<Integer> years, String folded) {
    if (years.size() != 2) {
      return years;
    }
    if (FIRST_TERM.matcher(folded).matches()) {
      return years.subList(0, 1);
    }
    return SECOND_TERM.matcher(folded).matches() ? years.subList(1, 2) : years;
  }

  /**
   * A draft of a whole school year with its dates in the right one of its two years: 10月底前 comes
   * before 3月底前.
   */
  public static Draft in(Draft draft) {
    boolean whole = isNamed(Folding.folded(draft.title())) && draft.years().size() == 2;
    return whole ? draft.withItems(draft.items().stream().map(SchoolYear::in).toList()) : draft;
  }

  private static DraftItem in(DraftItem item) {
    LocalDate due = item.due();
    Schedule schedule = item.schedule();
    boolean early = due != null && due.getMonthValue() >= Month.SEPTEMBER.getValue();
    return due != null && early && schedule != null && !namesYear(schedule.words())
        ? item.withTime(due.minusYears(1), schedule)
        : item;
  }

  private static boolean namesYear(@Nullable String words) {
    return words != null && YEAR.matcher(Folding.folded(words)).find();
  }
}
