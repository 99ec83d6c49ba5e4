package org.taizhang.seeds.resolve;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Recurrence;
import org.taizhang.model.Schedule;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Width;

/** What is said about time where nothing else is said: 2023年12月底前, 春节前, 每季度, 长期坚持. */
public final class Schedules {
  private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\t]\\s*");
  private static final Pattern STOPS = Pattern.compile("[。，；,;]+$");
  private static final Pattern NOTHING = Pattern.compile("[-—–/／\\\\无]+");
  private static final CharSet HEADS = CharSet.of("每逐按长持常经贯始一不全半");
  private static final Map<Recurrence, Pattern> WORDS = new EnumMap<>(Recurrence.class);

  static {
    put(Recurrence.MONTHLY, "(?:每个?|逐|按)月|一月一");
    put(Recurrence.QUARTERLY, "(?:每个?|逐|按)季度?|一季度?一");
    put(Recurrence.HALF_YEARLY, "每半年|半年一");
    put(Recurrence.TERMLY, "(?:每个?|按)学期|一学期一");
    put(Recurrence.YEARLY, "(?:每个?|逐|按)(?:学年|年度?)|一年一");
    put(Recurrence.CONTINUOUS, "长期|持续|常态|经常|贯穿|始终|一以贯之|不间断|常抓不懈|全年(?:推进|实施|开展|坚持)|全过程");
  }

  private Schedules() {}

  /** The words with how often they come again; null when there are none. */
  public static @Nullable Schedule of(String words) {
    String text = BREAKS.matcher(Width.trimmed(words)).replaceAll("");
    String kept = STOPS.matcher(text).replaceFirst("").strip();
    return kept.isEmpty() || NOTHING.matcher(kept).matches()
        ? null
        : new Schedule(kept, recurrence(kept));
  }

  /** How often the words say that something comes again; null for a single day. */
  static @Nullable Recurrence recurrence(String words) {
    String folded = Folding.folded(words);
    if (!HEADS.hasAny(folded)) {
      return null;
    }
    for (Map.Entry<Recurrence, Pattern> word : WORDS.entrySet()) {
      if (word.getValue().matcher(folded).find()) {
        return word.getKey();
      }
    }
    return null;
  }

  private static void put(Recurrence recurrence, String words) {
    WORDS.put(recurrence, Pattern.compile(words));
  }
}
