package org.taizhang.seeds.resolve;

import java.util.regex.Pattern;
import org.taizhang.model.text.Folding;

/** What names of units look like. */
public final class UnitNames {
  private static final int LONGEST = 40;
  private static final String COLLECTIVE = "(?:各|相关|有关|其他|其它|全体|所有|全区|全市|全县|全校)";
  private static final Pattern UNIT =
      Pattern.compile(
          ".*(?:局|委|办|部|处|科|股|室|厅|院|校|会|中心|政府|镇|乡|街道|区|县|市|旗|大队|支队|总队|公司|集团|小学|中学|高中|初中|园"
              + "|大学|站|馆|所|团|联|社|组|单位|部门|地|银行|公署|法院|检察院|机构|企业|班子|党委|支部|年级|班|署|台|队|厂|基地"
              + "|工委|妇联|残联|科协|文联|侨联|工商联|总工会|法学会|红十字会)(?:\\(.*\\))?");
  private static final Pattern GROUP =
      Pattern.compile(COLLECTIVE + ".*|.*(?:各|(?<![高中初])等).*(?:单位|部门|学校|地)|.*\\(.*[、,].*\\)");
  private static final Pattern MANY = Pattern.compile(COLLECTIVE + ".+");
  private static final Pattern SENTENCE = Pattern.compile(".*[。!?;:].*|.*(?:应当|必须|要求|不得).*");

  private UnitNames() {}

  /** Whether the text can be the name of one unit or of a collective of units. */
  public static boolean isUnit(String text) {
    String folded = Folding.folded(text).strip();
    return !folded.isEmpty()
        && folded.length() <= LONGEST
        && !SENTENCE.matcher(folded).matches()
        && (UNIT.matcher(folded).matches() || MANY.matcher(folded).matches());
  }

  /** Whether the name stands for several units: 各镇（开发区、街道）, 相关在常高校, 各辖市、区人民政府. */
  public static boolean isGroup(String name) {
    return GROUP.matcher(Folding.folded(name).strip()).matches();
  }
}
