package org.taizhang.seeds.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.HeadedPattern;
import org.taizhang.model.text.Width;

/**
 * Units named one after another. Comma, enumeration comma and semicolon part units alike, never
 * inside brackets: 各镇（开发区、街道） is one unit. 各辖市、区人民政府 is one unit too, and so is 各在常高校和职业院校;
 * 市教育局和市财政局 are two.
 *
 * @param units verbatim, each once, in order
 * @param openEnded whether the list ended in 等 (and others)
 */
public record UnitList(List<String> units, boolean openEnded) {
  private static final int LONGEST = 60;
  private static final CharSet SEPARATORS = CharSet.of("、,;\n\t|/");
  private static final CharSet COMPOUND_HEADS = CharSet.of("各相有全");
  private static final Pattern HEAD_OF_COMPOUND =
      Pattern.compile("(?:各|相关|有关|全市各|全省各)(?:辖市|市|县|设区市|地级市|盟市|市州|县市|辖区|旗|区)(?:\\(.*\\))?");
  private static final Pattern TAIL_OF_COMPOUND =
      Pattern.compile("(?:辖)?(?:区|市|县|旗|自治县)(?!局|委|级|直|属).*");

  /** 各县（市、区）党委、政府: of the same places. */
  private static final Pattern PARTY_BODY =
      Pattern.compile("(?:各|相关|有关)(?:[^、(]|\\([^)]*\\))*(?:党委|党工委|党组)(?:\\(.*\\))?");

  private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?(?:政府|管委会|办事处)(?:\\(.*\\))?");
  private static final Pattern HEAD_OF_TOWNS =
      Pattern.compile("(?:各|相关|有关)(?:镇|乡|乡镇|街道|开发区|园区|板块)(?:人民政府|政府)?(?:\\(.*\\))?");
  private static final Pattern TAIL_OF_TOWNS =
      Pattern.compile("(?:镇|乡|街道|开发区|园区|板块|村|社区)(?:人民政府|政府|办事处|管委会|党委|党工委|办|委)?");

  /** What is the name of no unit by itself, but goes on a set: 各中小学、幼儿园. */
  private static final String SORTS =
      "(?:中小学校?|小学|初中|中学|高中|学校|幼儿园|中职学校|职业学校|特殊教育学校|高校|高等学校|院校|高职院校|职业院校|科研院所"
          + "|科研机构|科室|处室|股室|(?:直属|事业|直属事业)单位|直属学校|二级学院|年级组|年级部|教研组|备课组|用人单位)";

  private static final Pattern HEAD_OF_SORTS =
      Pattern.compile("(?:各|相关|有关)(?:级|类)*" + SORTS + "(?:\\(.*\\))?");
  private static final Pattern TAIL_OF_SORTS = Pattern.compile(SORTS + "(?:\\(.*\\))?");
  private static final HeadedPattern AND_OTHERS =
      new HeadedPattern(
          "等", "等(?:有关|相关|其他|各|市级|区级|省级|\\d+个?|[一二三四五六七八九十]+个?)*(?:单位|部门|处室|科室|部门单位|部门和单位)?$");
  private static final Pattern BUREAU = Pattern.compile(".*(?:局|委|办|处|科|室|厅|中心|政府|支队|大队|工会|妇联)");
  private static final HeadedPattern FILLER =
      HeadedPattern.ofWords("(?:按(?:照)?(?:各自)?职责(?:分工)?|按职责|分别|共同|由)+");

  public UnitList {
    units = List.copyOf(units);
  }

  public static UnitList of(String text) {
    List<String> pieces = pieces(Width.trimmed(text));
    LinkedHashSet<String> units = new LinkedHashSet<>();
    boolean openEnded = false;
    for (String piece : pieces) {
      String folded = Folding.folded(piece);
      var others = AND_OTHERS.first(folded);
      int end = others == null || others.start() == 0 ? piece.length() : others.start();
      openEnded |= end < piece.length();
      String unit = cleaned(piece.substring(0, end));
      if (!unit.isEmpty()) {
        units.addAll(halves(unit));
      }
    }
    return new UnitList(List.copyOf(units), openEnded);
  }

  private static List<String> pieces(String text) {
    String folded = Folding.folded(text);
    List<String> pieces = new ArrayList<>();
    StringBuilder compound = new StringBuilder();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '、' : folded.charAt(i);
      depth += c == '(' || c == '[' ? 1 : 0;
      depth = Math.max(0, depth - (c == ')' || c == ']' ? 1 : 0));
      boolean parts = i == text.length() || (depth == 0 && parts(folded, start, i));
      if (parts) {
        compound.append(text, start, i);
        start = i + 1;
        boolean goesOn = c == '、' && start < text.length();
        if (!goesOn || !isCompound(compound.toString(), next(folded, start))) {
          pieces.add(compound.toString());
          compound.setLength(0);
        } else {
          compound.append(text.charAt(i));
        }
      }
    }
    return pieces;
  }

  private static boolean parts(String folded, int start, int i) {
    char c = folded.charAt(i);
    return SEPARATORS.has(c)
        || (c == ' '
            && i - start <= LONGEST
            && UnitNames.isUnit(folded.substring(start, i))
            && UnitNames.isUnit(next(folded, i + 1).strip()));
  }

  private static String next(String folded, int start) {
    int end = start;
    while (end < folded.length() && end - start <= LONGEST && !SEPARATORS.has(folded.charAt(end))) {
      end++;
    }
    return folded.substring(start, end);
  }

  private static boolean isCompound(String before, String after) {
    String folded = Folding.folded(before).strip();
    int last = folded.lastIndexOf('、') + 1;
    boolean among = last > 0;
    if (folded.isEmpty() || !COMPOUND_HEADS.has(folded.charAt(0))) {
      return false;
    }
    String head = folded.substring(0, among ? folded.indexOf('、') : folded.length());
    String next = after.strip();
    if (PARTY_BODY.matcher(folded).matches() && GOVERNMENT.matcher(next).matches()) {
      return true;
    }
    if (HEAD_OF_TOWNS.matcher(head).matches() && TAIL_OF_TOWNS.matcher(next).matches()) {
      return true;
    }
    if (HEAD_OF_SORTS.matcher(head).matches() && TAIL_OF_SORTS.matcher(next).matches()) {
      return true;
    }
    boolean bareSoFar =
        !among
            || (folded.length() - last <= 2
                && TAIL_OF_COMPOUND.matcher(folded.substring(last)).matches());
    return bareSoFar
        && HEAD_OF_COMPOUND.matcher(head).matches()
        && TAIL_OF_COMPOUND.matcher(next).matches();
  }

  /** Two units joined by 和; a 和 inside a name (住房和城乡建设局) leaves no unit before it. */
  private static List<String> halves(String unit) {
    String folded = Folding.folded(unit);
    for (String and : List.of("以及", "和", "与", "及")) {
      int at = folded.indexOf(and);
      if (at > 1 && at + and.length() < unit.length() && folded.indexOf('(') < 0) {
        String left = unit.substring(0, at);
        String right = unit.substring(at + and.length());
        if (isBureau(left) && isBureau(right)) {
          return List.of(left, right);
        }
      }
    }
    return List.of(unit);
  }

  private static boolean isBureau(String text) {
    String folded = Folding.folded(text);
    return UnitNames.isUnit(text)
        && !UnitNames.isGroup(text)
        && folded.length() >= 3
        && BUREAU.matcher(folded).matches();
  }

  private static String cleaned(String piece) {
    String text = Width.trimmed(piece);
    while (!text.isEmpty() && "。.:：;；,，、".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = Width.trimmed(text.substring(0, text.length() - 1));
    }
    String folded = Folding.folded(text);
    int from = 0;
    int to = folded.length();
    for (MatchResult filler : FILLER.all(folded)) {
      if (filler.start() == 0) {
        from = filler.end();
      }
      to = filler.end() == folded.length() && filler.start() >= from ? filler.start() : to;
    }
    return Width.trimmed(text.substring(Math.min(from, to), to));
  }
}
