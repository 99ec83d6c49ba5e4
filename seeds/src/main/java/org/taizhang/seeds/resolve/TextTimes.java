package org.taizhang.seeds.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Schedule;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;

/**
 * Last days that stand in the text of an item or of a year's target and nowhere else:
 * 2022年秋学期开学前完成…. They hold for the whole only where the text names a single one, and names it in
 * its last sentence; a date without a year must be of a plan or a column for one year. In a plan
 * for several years an earlier one may be a step on the way, unless the text is that sentence
 * alone.
 */
public final class TextTimes {
  private static final Pattern HAS_YEAR = Pattern.compile("20\\d{2}");

  /** What the words mean in a plan that says them again and again. */
  private final Map<String, Time> times = new HashMap<>();

  private final int year;
  private final int last;

  private record Time(@Nullable LocalDate due, @Nullable Schedule schedule) {}

  private TextTimes(int year, int last) {
    this.year = year;
    this.last = last;
  }

  /** The draft with such days wherever it had none. */
  public static Draft in(Draft draft) {
    int year = draft.years().size() == 1 ? draft.years().getFirst() : 0;
    int last = draft.years().isEmpty() ? 0 : draft.years().getLast();
    TextTimes times = new TextTimes(year, last);
    return draft.withItems(draft.items().stream().map(times::in).toList());
  }

  private DraftItem in(DraftItem item) {
    DraftItem dated = item.withTargets(item.yearTargets().stream().map(TextTimes::in).toList());
    String words = item.due() == null && item.schedule() == null ? words(item.content()) : null;
    if (words == null) {
      return dated;
    }
    Time time = times.computeIfAbsent(words, this::time);
    boolean step = HAS_YEAR.matcher(words).find() && !isWhole(time.due, item.content());
    boolean unknown = year == 0 && (time.due == null || step);
    return unknown ? dated : dated.withTime(time.due, time.schedule);
  }

  private Time time(String words) {
    return new Time(Deadlines.of(words, year), Schedules.of(words));
  }

  private boolean isWhole(@Nullable LocalDate day, String text) {
    int stop = text.indexOf('。');
    return (day != null && day.getYear() == last) || stop < 0 || stop == text.length() - 1;
  }

  private static DraftTarget in(DraftTarget target) {
    String words = target.due() == null && target.schedule() == null ? words(target.text()) : null;
    if (words == null) {
      return target;
    }
    LocalDate due = Deadlines.of(words, target.year());
    Schedule schedule = Schedules.of(words);
    return due != null && due.getYear() != target.year()
        ? target
        : new DraftTarget(target.year(), target.text(), due, schedule, target.at());
  }

  private static @Nullable String words(String text) {
    String only = TimeWords.only(text);
    int at = only == null ? -1 : text.indexOf(only);
    if (at < 0) {
      return null;
    }
    int stop = text.indexOf('。', at);
    return stop < 0 || text.substring(stop + 1).isBlank() ? only : null;
  }
}
