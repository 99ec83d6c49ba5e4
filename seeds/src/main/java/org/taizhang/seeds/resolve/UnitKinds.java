package org.taizhang.seeds.resolve;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Level;
import org.taizhang.model.text.Folding;

/** What sort of unit a name speaks of, and of which level: a guess, for somebody to look at. */
public final class UnitKinds {
  /** A kind, and what names of that kind look like; the first rule that fits decides. */
  private record Rule(DepartmentKind kind, Pattern names) {
    static Rule of(DepartmentKind kind, String names) {
      return new Rule(kind, Pattern.compile(names));
    }
  }

  private static final Rule[] RULES = {
    Rule.of(DepartmentKind.GROUP, ".*[省市区县旗局校直属](?:各|有关|相关).+"),
    Rule.of(
        DepartmentKind.MASS_ORGANISATION,
        "共青团.*|(?:.*[省市区县校])?团(?:[省市区县]?委|工委)|.*(?:妇联|妇女联合会|工会|关工委|残联|残疾人联合会|科协|文联|侨联|社科联"
            + "|学联|工商联|联合会|红十字会|法学会|协会|学会|慈善会|联盟|少先队|少工委)"),
    Rule.of(
        DepartmentKind.PARTY,
        ".*(?:宣传部|组织部|统战部|政法委|网信办|编办|编委办|纪委|纪委监委|监委|党委|党组|党工委|教育工委|机关工委|巡察办|改革办"
            + "|文明办|老干部局)|中共.*|(?:.*[^社])?[省市区县]委(?!员).*"),
    Rule.of(DepartmentKind.INSTITUTION, ".*家长学校.*"),
    Rule.of(DepartmentKind.ZONE, ".*(?:开发区|高新区|经开区|经济区|保税区|园区|度假区|示范区|科教城|管委会|管理委员会)"),
    Rule.of(DepartmentKind.TOWN, ".+(?:镇|乡|街道)(?:(?:人民)?政府|党委|党工委|办|办事处)?"),
    // an office inside a bureau, a school or a town is none of the government's
    Rule.of(
        DepartmentKind.UNIT,
        "办公室|(?:局|校|党|行政|综合|基建|招生|总务|后勤|财务|人事|教务|政教|德育|督导|宣传|项目)办(?:公室)?|.*(?:镇|乡|街道)(?:教育|综合|文教|党政|宣教).*办(?:公室)?"),
    Rule.of(DepartmentKind.SCHOOL, ".*(?:小学|初中|中学|高中|幼儿园|技校|职校|中专|老年大学|社区学院|教育集团|(?<!专科)学校)"),
    Rule.of(DepartmentKind.ENTERPRISE, ".*(?:公司|集团|企业|银行|厂)"),
    Rule.of(DepartmentKind.COLLEGE, ".*(?:大学|学院|高校|院校|高等专科学校|研究生院)"),
    Rule.of(DepartmentKind.INSTITUTION, ".*(?:中心|(?<!法)(?<!检察)院|研究所|馆|站|台|少年宫|报社|基地|党校)"),
    Rule.of(DepartmentKind.TERRITORY, ".{1,4}[市区县旗]"),
    Rule.of(DepartmentKind.GOVERNMENT, ".*(?:局|委|委员会|办|办公室|厅|部|部门|政府|大队|支队|总队|法院|检察院|督导室|署)"),
  };
  private static final Pattern BRACKET = Pattern.compile("(?<=.)\\([^()]*\\)$");
  private static final Pattern PROVINCE = Pattern.compile("(?:.{2,3})?省(?!前|武|常).+");
  private static final Pattern CITY = Pattern.compile("(?:.{2,3})?市(?!场|监|政).+|团市委|.*[团中]..?市委");
  private static final Pattern DISTRICT =
      Pattern.compile("(?:.{2,3}市)?(?:.{1,3}?)?(?<!社)(?<!园)(?<!发)(?<!校)[区县](?!域).+|团[区县]委");

  private UnitKinds() {}

  /** The kind that a name speaks of; {@link DepartmentKind#UNIT} where it does not tell. */
  public static DepartmentKind of(String name) {
    String folded = Folding.folded(name).strip();
    if (UnitNames.isGroup(folded)) {
      return DepartmentKind.GROUP;
    }
    String bare = BRACKET.matcher(folded).replaceFirst("");
    for (Rule rule : RULES) {
      if (rule.names().matcher(bare).matches()) {
        return rule.kind();
      }
    }
    return DepartmentKind.UNIT;
  }

  /**
   * The level that a name speaks of; where it does not tell, offices and towns are of the level of
   * their plan, and of others nothing is said.
   *
   * @param plan the level of the plan that names it; null where that is not known either
   */
  public static @Nullable Level level(String name, @Nullable Level plan) {
    DepartmentKind kind = of(name);
    String folded = Folding.folded(name).strip();
    if (kind == DepartmentKind.GROUP) {
      return plan;
    }
    if (DISTRICT.matcher(folded).matches()) {
      return Level.DISTRICT;
    }
    if (CITY.matcher(folded).matches()) {
      return Level.CITY;
    }
    if (PROVINCE.matcher(folded).matches()) {
      return Level.PROVINCE;
    }
    return switch (kind) {
      case PARTY, GOVERNMENT, MASS_ORGANISATION, TOWN, ZONE, INSTITUTION, OFFICE, GROUP -> plan;
      case UNIT, TERRITORY, COLLEGE, SCHOOL, ENTERPRISE -> null;
    };
  }
}
