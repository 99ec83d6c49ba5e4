package org.taizhang.seeds.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.model.quantity.Bound;

/**
 * Numbers in a row that share one word of bound: 分别不低于95%、90%, 分别控制在45人、50人以内. Only where the text
 * says 分别, 均 or 各 before them.
 */
final class NumberRows {
  private static final Pattern BETWEEN = Pattern.compile("\\s*[、和及与]\\s*");
  private static final Pattern ONE_CLAUSE = Pattern.compile("[^,。;:、和及与\\n]*");
  private static final Pattern EACH = Pattern.compile("[^,。;:\\n]*(?:分别|均|各)[^,。;:\\n]*");

  private NumberRows() {}

  /** The numbers without numerals that only qualify what follows or sum up what stands before. */
  static List<FoundNumber> promised(List<FoundNumber> numbers, String text) {
    List<FoundNumber> kept = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      FoundNumber number = numbers.get(i);
      boolean numeral = text.charAt(number.digits()) > '9';
      // 两个平台使用率100%
      boolean qualifies =
          numeral
              && number.bound() == Bound.EXACT
              && i + 1 < numbers.size()
              && number.end() <= numbers.get(i + 1).start()
              && ONE_CLAUSE
                  .matcher(text.substring(number.end(), numbers.get(i + 1).start()))
                  .matches();
      if (!qualifies && !(numeral && countsWhatIsNamed(number, text))) {
        kept.add(number);
      }
    }
    return kept;
  }

  /** 管理、资源两个平台: says how many were named, and promises nothing new. */
  private static boolean countsWhatIsNamed(FoundNumber number, String text) {
    long named = clause(text, number.start()).chars().filter(c -> c == '、').count() + 1;
    BigDecimal value = number.min();
    return number.unit().equals("个")
        && named > 1
        && value != null
        && value.compareTo(BigDecimal.valueOf(named)) == 0;
  }

  /** The numbers, in order, with the bounds that they share. */
  static List<FoundNumber> bound(List<FoundNumber> numbers, String text) {
    for (int i = 1; i < numbers.size(); i++) {
      FoundNumber before = numbers.get(i - 1);
      FoundNumber number = numbers.get(i);
      if (number.bound() == Bound.EXACT && isRow(before, number, text) && leads(before, text)) {
        numbers.set(i, number.boundAs(before.bound()));
      }
    }
    for (int i = numbers.size() - 2; i >= 0; i--) {
      FoundNumber number = numbers.get(i);
      FoundNumber after = numbers.get(i + 1);
      if (number.bound() == Bound.EXACT && isRow(number, after, text) && !leads(after, text)) {
        numbers.set(i, number.boundAs(after.bound()));
      }
    }
    return numbers;
  }

  /** Whether the word of bound stands before the number; one after it looks backwards. */
  private static boolean leads(FoundNumber number, String text) {
    return number.start() < number.digits()
        && !text.substring(number.start(), number.digits()).isBlank();
  }

  private static boolean isRow(FoundNumber first, FoundNumber second, String text) {
    return first.end() <= second.start()
        && first.unit().equals(second.unit())
        && BETWEEN.matcher(text.substring(first.end(), second.start())).matches()
        && EACH.matcher(clause(text, first.start())).matches();
  }

  private static String clause(String text, int end) {
    int start = end;
    while (start > 0 && ",。;:\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }
}
