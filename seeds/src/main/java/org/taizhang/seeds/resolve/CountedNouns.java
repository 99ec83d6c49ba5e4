package org.taizhang.seeds.resolve;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nouns by the measure words that count them. 学校46所年检 counts 学校 although 年检 stands behind the
 * number; 46所学校年检 counts 学校 too.
 */
final class CountedNouns {
  private static final String BUILDINGS = "校|园|院|馆|所|站|点|小学|初中|高中|中学|大学|中心|机构|食堂";
  private static final String PERSONS = "师|生|长|员|者|家|人才|干部|儿童|骨干|带头人|负责人|劳模";
  private static final String SUMS = "资金|经费|投资|补助|补贴|津贴|[助奖]学金|基金|债券|预算|费";
  private static final Map<String, Pattern> ENDS =
      Map.ofEntries(
          ends("所", BUILDINGS),
          ends("家", BUILDINGS + "|企业|单位|公司|基地"),
          ends("名", PERSONS),
          ends("位", PERSONS),
          ends("人", PERSONS),
          ends("人次", PERSONS),
          ends("间", "室|舍|房"),
          ends("栋", "楼|舍|房"),
          ends("台", "设备|机|电脑|空调|器"),
          ends("套", "设备|系统|设施|平台|房|桌椅"),
          ends("辆", "车"),
          ends("门", "课程|课"),
          ends("册", "书|读本|教材|绘本"),
          ends("个", "学位|座位|工作室|基地|项目|岗位|车位|站点|社团|班"),
          ends("项", "课题|项目|制度|任务|成果"),
          ends("亩", "地|面积"),
          ends("平方米", "地|面积|校舍"),
          ends("元", SUMS),
          ends("万元", SUMS));

  /** What cannot begin a noun: behind a number it says what becomes of what was counted. */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "(?:用[于作来]|投入使用|参加|参与|接受|纳入|进行|开展|完成|通过|达到|实现|赴|供(?![应给暖电水餐热])|由|全部|全面|均(?!衡)|已|并(?!轨)|入选|获|取得|评为|给"
              + "|安装|充实|支持|开工|竣工|投用|挂牌|向).*");

  /** What may be a noun of its own, and says what becomes of a noun before it. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?:全部|全面)?(?:年检|年审|验收|审批|换证|备案|登记|体检|轮训|轮岗|挂牌|开园|开学|招生|整改|达标|投用|开工|竣工|换届|清零|销号)+");

  private CountedNouns() {}

  private static Map.Entry<String, Pattern> ends(String unit, String nouns) {
    return Map.entry(unit, Pattern.compile(".*(?:" + nouns + ")"));
  }

  /** Whether the folded words end in something that is counted by the unit. */
  static boolean agree(String words, String unit) {
    Pattern pattern = ENDS.get(unit);
    return pattern != null && pattern.matcher(words).matches();
  }

  /** Whether the folded words say what becomes of something, and name nothing themselves. */
  static boolean arePredicate(String words) {
    return PREDICATE.matcher(words).matches();
  }

  /** How many of the folded words behind a number name what it counts; all without a predicate. */
  static int length(String words, String unit) {
    Matcher done = DONE.matcher(words);
    for (int i = 1; i < words.length(); i++) {
      boolean ends = arePredicate(words.substring(i)) || done.region(i, words.length()).matches();
      if (ends && agree(words.substring(0, i), unit)) {
        return i;
      }
    }
    return words.length();
  }
}
