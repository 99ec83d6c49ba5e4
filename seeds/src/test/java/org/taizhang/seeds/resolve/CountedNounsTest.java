package org.taizhang.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.TypedQuantities;

/** What a figure counts where a rate, or what becomes of the counted, stands around it. */
class CountedNounsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "按每生每年 800 元标准拨付公用经费。 | 公用经费 800元/生每年",
        "小学公用经费标准每生每年 800 元。 | 小学公用经费标准 800元/生每年",
        "公用经费补助标准为每生每年800元。 | 公用经费补助标准 800元/生每年",
        "发放国家助学金每生每年2300元。 | 国家助学金 2300元/生每年",
        "每生每年补助1000元。 | 补助 1000元/生每年",
        "按照每生每年不低于900元的标准落实公用经费。 | 公用经费 900以上元/生每年",
        "落实生均公用经费，每生每年850元。 | 生均公用经费 850元/生每年",
        "营养餐补助每生每天5元。 | 营养餐补助 5元/生每天",
        "班主任津贴每人每月600元。 | 班主任津贴 600元/人每月",
        "每校每年安排10万元用于校园安全。 | 校园安全 100000元/校每年",
        "每校每学期2次应急演练。 | 应急演练 2次/校每学期",
        "教师培训每人每年不少于72学时。 | 教师培训 72以上学时/人每年",
        "完成民办学校46所年检。 | 民办学校 46所",
        "完成学校46所年检。 | 学校 46所",
        "学校46所年检。 | 学校 46所",
        "新建学校3所投入使用。 | 新建学校 3所",
        "培训教师200名参加考核。 | 培训教师 200名",
        "安排资金500万元用于校舍维修。 | 资金 5000000元",
        "教室120间安装护眼灯。 | 教室 120间",
        "民办培训机构35家完成审批换证。 | 民办培训机构 35家",
        "校车60辆全部年检。 | 校车 60辆",
        "完成46所学校年检。 | 学校 46所",
        "对46所民办学校开展年检。 | 民办学校 46所",
        "选派教师30名赴外地跟岗学习。 | 教师 30名",
        "建成城区3所幼儿园。 | 幼儿园 3所",
        "建设区级20个名师工作室。 | 名师工作室 20个",
        "幼儿园8所通过省优质园评估。 | 幼儿园 8所",
        "购置图书5万册充实学校图书馆。 | 图书 50000册",
        "开设特色课程12门供学生选择。 | 特色课程 12门",
        "普通高中国家助学金每生每学年2000元。 | 普通高中国家助学金 2000元/生每学年",
        "每生每学期资助不低于1000元。 | 资助 1000以上元/生每学期",
        "寄宿生生活补助提高到每生每年1250元。 | 寄宿生生活补助 1250元/生每年",
        "落实特教学校公用经费，每生每年不低于7000元。 | 特教学校公用经费 7000以上元/生每年",
        "按每班每年3万元安排民办园奖补资金。 | 民办园奖补资金 30000元/班每年",
        "村卫生室2间维修。 | 村卫生室 2间",
        "审计学校5所。 | 审计学校 5所",
        "整改隐患36处。 | 整改隐患 36处",
        "建设村级教学点12个并入中心校。 | 村级教学点 12个",
        "对120家校外培训机构年审。 | 校外培训机构 120家",
        "引进高层次人才15名充实教研队伍。 | 高层次人才 15名",
        "配备校医80名。 | 校医 80名",
        "开展20场教师培训。 | 教师培训 20场",
        "组织10场年检培训。 | 年检培训 10场",
        "新建改扩建学校8所全部投用。 | 新建改扩建学校 8所",
        "遴选区级3所示范校。 | 示范校 3所",
        "培育教师工作室10个项目。 | 项目 10个",
        "农村学校5所幼儿园达标。 | 幼儿园 5所",
        "争取专项资金3000万元支持县域高中。 | 专项资金 30000000元",
        "投入2000万元用于食堂改造。 | 食堂改造 20000000元",
        "资助学生1200名完成学业。 | 学生 1200名",
        "每月开展用餐评议1次。 | 用餐评议 1次/月"
      })
  void counts(String sentence, String expected) {
    assertThat(
            TypedQuantities.in(sentence).stream()
                .map(CountedNounsTest::said)
                .collect(Collectors.joining("；")))
        .isEqualTo(expected);
  }

  private static String said(DraftQuantity found) {
    var quantity = found.quantity();
    BigDecimal number = quantity.min();
    return quantity.subject()
        + " "
        + (number == null ? "" : number.toPlainString())
        + (quantity.max() == null ? "以上" : "")
        + quantity.unit()
        + (quantity.per() == null ? "" : "/" + quantity.per());
  }
}
