package org.taizhang.seeds.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;

/** Sentences made of promises and of figures that are none; exactly the promises are read. */
class GeneratedQuantitiesTest {
  private static final List<String> SUBJECTS =
      List.of("示范校", "阅读角", "省级以上课题", "“四有”团队", "骨干教师（班主任）", "市、区两级名师");
  private static final List<String> UNITS =
      List.of("个", "名", "所", "项", "家", "场", "人次", "节", "套", "间", "门", "亩");
  private static final List<String> NAMES =
      List.of(
          "落实“1+X”制度",
          "进入2.0时代",
          "建好云课堂3.0平台",
          "拨打12345热线",
          "推广“5G”应用",
          "学习《2035规划纲要（2021—2035年）》",
          "完成第3批遴选",
          "面向3—6岁儿童",
          "覆盖1-3年级",
          "总结近5年经验",
          "于3月12日启动",
          "按云教发〔2024〕15号执行",
          "执行“1530”机制",
          "推行“3+4”培养",
          "课间10分钟不拖堂",
          "2024年秋学期开学",
          "落实2023—2025年规划",
          "每百名学生配备器材",
          "打造一批品牌",
          "实施“百千万工程”",
          "建设AI+课程");

  private record Promise(
      String text,
      @Nullable String min,
      @Nullable String max,
      String unit,
      Bound bound,
      @Nullable String per) {}

  static LongStream seeds() {
    return LongStream.range(0, Boolean.getBoolean("taizhang.long") ? 20_000 : 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsThePromisesAndNothingElse(long seed) {
    Random random = new Random(seed);
    List<Promise> promises = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 1 + random.nextInt(4); sentence++) {
      int clauses = 1 + random.nextInt(4);
      for (int i = 0; i < clauses; i++) {
        text.append(i == 0 ? "" : pick(List.of("，", "；"), random));
        if (random.nextInt(3) == 0) {
          text.append(pick(NAMES, random));
        } else {
          Promise promise = promise(random);
          promises.add(promise);
          text.append(promise.text());
        }
      }
      text.append("。");
    }
    String document = "东湖区三年行动计划（2024—2026年）\n一、任务\n1.做好工作。" + text + "\n";
    ReadResult.Reading reading =
        (ReadResult.Reading) PlanReader.read("a.txt", document.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.draft().quantities().stream().map(GeneratedQuantitiesTest::shown).toList())
        .as(document)
        .isEqualTo(promises.stream().map(GeneratedQuantitiesTest::shown).toList());
  }

  private static Promise promise(Random random) {
    String unit = pick(UNITS, random);
    int n = 2 + random.nextInt(900);
    String subject = pick(List.of("建设", "评选", "新增", "创建"), random) + pick(SUBJECTS, random);
    String digits =
        random.nextInt(4) == 0
            ? wide(n)
            : random.nextInt(5) == 0 ? " " + n + " " : String.valueOf(n);
    String value = String.valueOf(n);
    String dash = pick(List.of("-", "—", "－", "至", "~", "～"), random);
    return switch (random.nextInt(14)) {
      case 0 -> new Promise(subject + digits + unit, value, value, unit, Bound.EXACT, null);
      case 1 ->
          new Promise(subject + "不少于" + digits + unit, value, null, unit, Bound.AT_LEAST, null);
      case 2 ->
          new Promise(subject + digits + unit + "以上", value, null, unit, Bound.AT_LEAST, null);
      case 3 -> new Promise(subject + digits + unit + "左右", value, value, unit, Bound.ABOUT, null);
      case 4 -> new Promise(subject + n + "余" + unit, value, null, unit, Bound.OVER, null);
      case 5 ->
          new Promise(
              subject + n + dash + (n + 3) + unit,
              value,
              String.valueOf(n + 3),
              unit,
              Bound.RANGE,
              null);
      case 6 -> new Promise("完成" + digits + unit + "改造任务", value, value, unit, Bound.EXACT, null);
      case 7 ->
          new Promise(
              "覆盖率达" + n % 100 + ".5%", n % 100 + ".5", n % 100 + ".5", "%", Bound.EXACT, null);
      case 8 ->
          new Promise(
              n % 100 + 1 + "％以上的学校达标",
              String.valueOf(n % 100 + 1),
              null,
              "%",
              Bound.AT_LEAST,
              null);
      case 9 -> new Promise("投入超" + n + "亿元", n + "00000000", null, "元", Bound.OVER, null);
      case 10 -> new Promise("新增学位" + n + ".6万个", n + "6000", n + "6000", "个", Bound.EXACT, null);
      case 11 -> new Promise("每年培训教师" + n + unit, value, value, unit, Bound.EXACT, "年");
      case 12 ->
          new Promise(
              "近视率控制在" + n % 50 + "%以内", null, String.valueOf(n % 50), "%", Bound.AT_MOST, null);
      default ->
          new Promise(
              "近视率较上年降低" + n % 9 + "个百分点",
              String.valueOf(n % 9),
              String.valueOf(n % 9),
              "个百分点",
              Bound.EXACT,
              null);
    };
  }

  private static String shown(Promise promise) {
    return promise.min() + "/" + promise.max() + "/" + promise.unit() + "/" + promise.bound();
  }

  private static String shown(DraftQuantity found) {
    Quantity quantity = found.quantity();
    return plain(quantity.min())
        + "/"
        + plain(quantity.max())
        + "/"
        + quantity.unit()
        + "/"
        + quantity.bound();
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }

  private static String wide(int n) {
    StringBuilder wide = new StringBuilder();
    String.valueOf(n).chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
