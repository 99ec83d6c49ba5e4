package org.taizhang.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.TypedQuantities;

/**
 * Sentences as provinces, counties and schools write them, all invented, and the figures that they
 * promise: ≥ at least, > over, ≤ at most, ≈ about, - range, / what a rate holds for.
 */
class QuantitySentencesTest {
  private static final String SENTENCES =
      """
      到2025年，全省新增普惠性幼儿园学位12万个。 | 120000个
      县域内专任教师本科以上学历比例由60%提高到75%。 | 75%
      学前教育毛入园率从91.2%增至93%以上。 | ≥93%
      教师县域内交流比例提高5个百分点。 | 5个百分点
      改扩建公办幼儿园2 700所，新增学位60万个。 | 2700所 600000个
      小学、初中班额分别控制在45人、50人以内。 | ≤45人 ≤50人
      每校每学期开展应急疏散演练不少于2次。 | ≥2次/校每学期
      小学生均公用经费达到850元。 | 850元/生
      每万人口拥有在校大学生280人。 | 280人/万人口
      建设市级“未来学校”试点三所，培育教育家型校长两批。 | 3所 2批
      评选百名师德标兵、千名优秀班主任。 | 100名 1000名
      打造十五个思政“金课”资源包。 | 15个
      培养一批骨干教师，组建一支科普队伍，开展新一轮课改。 |
      完成第一批50所智慧校园验收。 | 50所
      中小学校长培训不少于1/3轮训到位。 |
      全县师生比不低于1:15。 |
      省级财政投入超3.5亿元，市县配套约1.2亿元。 | >350000000元 ≈120000000元
      组织支教教师1500名至2000名。 | 1500-2000名
      建成标准化考点30~35个。 | 30-35个
      每月走访困难学生家庭5到8户。 | 5-8户/月
      优质均衡发展县（市、区）比例达到４０％。 | 40%
      职业学校在校生规模翻一番。 | 1番
      特殊教育学校生均公用经费不低于7 000元。 | ≥7000元/生
      年均培训乡村教师3000人次以上。 | ≥3000人次/年
      创建省级绿色学校8所、市级绿色学校20所、县级绿色学校60所。 | 8所 20所 60所
      体质健康测试优良率不低于55%，合格率不低于95%。 | ≥55% ≥95%
      近视率每年下降0.5个百分点以上。 | ≥0.5个百分点/年
      教职工编制按1:19标准核定，新招教师260名。 | 260名
      每所学校配备专职心理教师至少1名。 | ≥1名/所
      食堂“互联网+明厨亮灶”覆盖率100%。 | 100%
      劳动教育基地由现有的12个增加到20个。 | 20个
      城区学校大班额比例控制在5%以下，消除超大班额。 | ≤5%
      力争3年内新增实训工位1.8万个。 | 18000个
      开展“万名教师访万家”活动，走访覆盖面达到100％。 | 100%
      校园安全事故起数同比下降10%。 | 10%
      资助家庭经济困难学生6.8万人次，发放资金9200万元。 | 68000人次 92000000元
      小学每周体育课4节，初中每周3节。 | 4节/周 3节/周
      开发校本课程八门，编写读本两册。 | 8门 2册
      完成二十四所农村学校改厕。 | 24所
      中高级职称教师占比分别达60%和12%。 | 60% 12%
      新增名师工作室3—5个，各不少于8名成员。 | 3-5个 ≥8名
      评选县级学科带头人、骨干教师各30名。 | 30名
      全年召开家长会不少于两次，家访率达98%。 | ≥2次 98%
      宿舍改造面积达3.6万平方米。 | 36000平方米
      购置校车１２辆。 | 12辆
      图书馆藏书生均达到30册，电子图书5万册。 | 30册/生 50000册
      本办法自2025年1月1日起施行，办公室电话12345。 |
      中考平均分提高3分，优秀率提升2.5个百分点。 | 3分 2.5个百分点
      开办老年大学分校6个，年培训老年学员超过1万人次。 | 6个 >10000人次/年
      “十四五”期间累计建设学生公寓150栋。 | 150栋
      教师进修不少于72学时。 | ≥72学时
      学生每天校内体育活动时间不少于2小时。 | ≥2小时/天
      设立奖学金100万元，每人奖励2000元。 | 1000000元 2000元/生
      教师每学期听课不少于20节，班子成员不少于30节。 | ≥20节/学期 ≥30节/学期
      力争本科上线率突破70%。 | >70%
      学生营养餐补助标准由每生每天4元提高至5元。 | 5元/生每天
      选派不超过20名干部到乡镇挂职。 | ≤20名
      组织“百校千师”行动，结对帮扶学校86对。 | 86对
      建成国家级信息化教学实验区2个、省级实验区3个以上。 | 2个 ≥3个
      开展督导检查4轮次，整改问题销号率达100%。 | 4轮次 100%
      招聘教师三百余名。 | >300名
      用两年时间实现山区寄宿制学校供暖全覆盖。 |
      将班级学生数由55人压减到45人以下。 | ≤45人
      近五年教师流失率保持在2%以内。 | ≤2%
      学生总体近视率每年下降1个百分点，建设足球特色学校10所。 | 1个百分点/年 10所
      拓宽道路450米，劳动年龄人口平均受教育年限达到11.5年。 | 450米 11.5年
      """;

  static Stream<String[]> sentences() {
    return parted(SENTENCES);
  }

  static Stream<String[]> parted(String sentences) {
    return sentences
        .lines()
        .map(line -> line.split(" \\|", -1))
        .map(parts -> new String[] {parts[0], parts[1].strip()});
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void promise(String sentence, String figures) {
    check(sentence, figures);
  }

  static void check(String sentence, String figures) {
    assertThat(
            TypedQuantities.in(sentence).stream()
                .map(DraftQuantity::quantity)
                .map(QuantitySentencesTest::said)
                .collect(Collectors.joining(" ")))
        .isEqualTo(figures);
  }

  private static String said(Quantity quantity) {
    Bound bound = quantity.bound();
    String amount =
        switch (bound) {
          case EXACT -> plain(quantity.min());
          case AT_LEAST -> "≥" + plain(quantity.min());
          case OVER -> ">" + plain(quantity.min());
          case AT_MOST -> "≤" + plain(quantity.max());
          case ABOUT -> "≈" + plain(quantity.min());
          case RANGE -> plain(quantity.min()) + "-" + plain(quantity.max());
        };
    String per = quantity.per() == null ? "" : "/" + quantity.per();
    return amount + quantity.unit() + per;
  }

  private static String plain(@Nullable BigDecimal number) {
    return Objects.requireNonNull(number).toPlainString();
  }
}
