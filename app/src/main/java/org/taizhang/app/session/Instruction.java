package org.taizhang.app.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;

/**
 * 交办事项: what a leader instructed, or a meeting decided, that stands in no issued plan.
 *
 * @param number as it is referred to: 〔2024〕5号; may be empty
 * @param day on which it was instructed
 * @param who instructed; may be empty where a meeting did
 * @param meeting at which; may be empty where somebody did outside of one
 * @param text what is to be done
 * @param due null where no day was named
 * @param units names of those who are to do it, by role
 */
public record Instruction(
    String number,
    LocalDate day,
    String who,
    String meeting,
    String text,
    @Nullable LocalDate due,
    Map<Role, List<String>> units) {
  private static final int LONGEST = 40;
  private static final Pattern END = Pattern.compile("[。；;！\\n]");

  public Instruction {
    number = number.strip();
    who = who.strip();
    meeting = meeting.strip();
    text = text.strip();
    units = Map.copyOf(units);
  }

  /** Why it cannot be entered. */
  public enum Fault {
    /** Nothing is said to be done. */
    TEXT,
    /** Neither a person nor a meeting is named. */
    SOURCE,
    /** Nobody is named to do it. */
    UNITS,
    /** It would be due before it was instructed. */
    DUE
  }

  /** The first thing that is lacking; nothing where it is whole. */
  public Optional<Fault> fault() {
    if (text.isEmpty()) {
      return Optional.of(Fault.TEXT);
    }
    if (who.isEmpty() && meeting.isEmpty()) {
      return Optional.of(Fault.SOURCE);
    }
    if (units.values().stream().allMatch(List::isEmpty)) {
      return Optional.of(Fault.UNITS);
    }
    return due != null && due.isBefore(day) ? Optional.of(Fault.DUE) : Optional.empty();
  }

  /** A name for it: its first sentence, cut where a clause ends when that is long. */
  public String name() {
    var first = END.split(text, 2)[0].strip();
    int length = first.codePointCount(0, first.length());
    if (length <= LONGEST) {
      return first.isEmpty() ? text : first;
    }
    var start = first.substring(0, first.offsetByCodePoints(0, LONGEST));
    int clause = Math.max(start.lastIndexOf('，'), start.lastIndexOf('、'));
    return clause > 0 ? start.substring(0, clause) : start;
  }
}
