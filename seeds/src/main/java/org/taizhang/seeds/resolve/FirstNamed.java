package org.taizhang.seeds.resolve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.HeadedPattern;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/**
 * 列第一位的为牵头单位，下同: a remark that makes the first unit of a list its lead.
 *
 * @param line where it stands, from 1
 * @param fromThereOn whether it speaks of its own list and those below only
 */
public record FirstNamed(int line, boolean fromThereOn) {
  private static final String FIRST = "(?:(?:排|列)(?:名)?(?:在|于)?(?:第一位?|首位|第1位?|最前面?|前面)|第一个|首个|首位)";

  /** Stands in every remark, and in few other texts. */
  private static final HeadedPattern HINT = HeadedPattern.ofWords(FIRST);

  private static final int LONGEST_HINT = 8;

  private static final Pattern REMARK =
      Pattern.compile(
          "[,;。]?\\s*(?:注:)?\\s*"
              + FIRST
              + "(?:的)?(?:单位|部门|科室|处室)?(?:的)?(?:均|即|都)?(?:为|是|系|作为)(?:本项(?:工作|任务)的?)?(?:总)?牵头(?:单位|部门|科室|处室)?"
              + "(?:[,;]?\\s*(?:其(?:他|它|余)(?:的)?(?:单位|部门)?(?:为|是)[^,;。]{2,8}))?(?:[,;]?\\s*(?:下同|以下同|以下均同))?[。;]?");

  /**
   * The remark of the text or else of its notes, which speak of all of it wherever they stand; null
   * without one.
   */
  public static @Nullable FirstNamed in(SourceText source, SourceText notes) {
    FirstNamed noted = notes.lines().isEmpty() ? null : in(notes);
    FirstNamed first = in(source);
    boolean own = first != null && (noted == null || first.line < noted.line);
    return own || noted == null ? first : new FirstNamed(noted.line, false);
  }

  /** The remark of the text; null without one. */
  public static @Nullable FirstNamed in(SourceText source) {
    List<Passage> lines = source.written();
    for (int i = 0; i < lines.size(); i++) {
      Passage next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      if (!leads(lines.get(i)) && (next == null || !leads(next))) {
        continue;
      }
      if (!mayHold(lines.get(i), next)) {
        continue;
      }
      Passage line = next == null ? lines.get(i) : joined(lines.get(i), next);
      Matcher remark = REMARK.matcher(line.folded());
      if (remark.find()) {
        return new FirstNamed(line.at(remark.start()).line(), remark.group().contains("下同"));
      }
    }
    return null;
  }

  /** Whether one of the lines, or what stands on both sides of the break, looks like a remark. */
  private static boolean mayHold(Passage line, @Nullable Passage next) {
    return HINT.first(line.folded()) != null
        || (next != null
            && (HINT.first(next.folded()) != null
                || HINT.first(end(line.folded()) + beginning(next.folded())) != null));
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_HINT));
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_HINT));
  }

  private static boolean leads(Passage line) {
    return line.text().indexOf('牵') >= 0 || line.text().indexOf('牽') >= 0;
  }

  /** A wrapped line goes on in the next. */
  private static Passage joined(Passage before, Passage line) {
    return Passage.join(List.of(before.trimmed(), line.trimmed()), "");
  }

  /**
   * Whether it holds for an item.
   *
   * @param next line that the next item begins on
   */
  public boolean holds(int next) {
    return !fromThereOn || next > line;
  }

  /** Units without the remark. */
  public static String without(String units) {
    return without(units, Folding.folded(units));
  }

  /**
   * @param folded the units, folded
   */
  static String without(String units, String folded) {
    if (HINT.first(folded) == null) {
      return units;
    }
    Matcher remark = REMARK.matcher(folded);
    return remark.find()
        ? units.substring(0, remark.start()) + units.substring(remark.end())
        : units;
  }
}
