package org.taizhang.seeds.generated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.taizhang.seeds.generated.MadePlan.MadeGroup;
import org.taizhang.seeds.generated.MadePlan.MadeItem;

/** Makes up plans; all words are invented here. */
final class PlanMaker {
  private static final List<String> PLACES =
      List.of("青禾省", "云台市", "临溪市东湖区", "白塔县", "石桥区", "云台市第三中学", "松岭镇中心小学");
  private static final List<String> KINDS =
      List.of("教育提升行动方案", "教育振兴行动计划", "教育工作要点", "重点任务清单", "校园建设实施方案");
  private static final List<String> VERBS =
      List.of("推进", "完善", "优化", "实施", "健全", "开展", "建设", "深化", "落实", "探索");
  private static final List<String> THINGS =
      List.of(
          "阅读角",
          "劳动园地",
          "“晨读1+1”活动",
          "校车管理",
          "营养午餐（含牛奶、水果）供应",
          "教师轮训",
          "云课堂3.0平台",
          "体育场地",
          "心理小屋",
          "家长学校",
          "科学实验室",
          "合唱与戏剧社团",
          "校史馆",
          "“5+2”课后服务",
          "安全巡查",
          "图书漂流",
          "《少年读本》编写");
  private static final List<String> AIMS =
      Stream.concat(Stream.of("覆盖全部乡镇", "形成可推广的经验", "满意度稳步提高"), MadeFigures.clauses().stream())
          .toList();
  private static final List<String> UNITS =
      List.of(
          "教育局",
          "市财政局",
          "市场监管局",
          "市市场监管局",
          "县委编办",
          "人力资源和社会保障局",
          "各镇（开发区、街道）",
          "各镇（街道）",
          "各辖市、区人民政府",
          "相关学校",
          "团县委",
          "消防救援大队",
          "临溪经开区管委会",
          "住房和城乡建设局",
          "公安分局",
          "各在云高校和职业院校",
          "云台师范学院",
          "区妇联",
          "东湖投资集团",
          "卫健委",
          "石桥街道办事处",
          "教育局基教科",
          "科教城管委会",
          "政府办",
          "宣传部");

  private final Random random;

  PlanMaker(long seed) {
    this.random = new Random(seed);
  }

  MadePlan plan(boolean roles, boolean yearly) {
    int first = 2019 + random.nextInt(10);
    int span = yearly ? 1 : 2 + random.nextInt(4);
    List<Integer> years = new ArrayList<>();
    for (int i = 0; i < span; i++) {
      years.add(first + i);
    }
    Set<String> names = new LinkedHashSet<>();
    List<MadeGroup> groups = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int g = 0; g < count; g++) {
      List<MadeItem> items = new ArrayList<>();
      int size = 1 + random.nextInt(5);
      for (int i = 0; i < size; i++) {
        items.add(item(unused(names, () -> pick(VERBS) + pick(THINGS)), roles, years));
      }
      String name =
          unused(names, () -> pick(VERBS) + pick(THINGS) + "，" + pick(VERBS) + pick(THINGS));
      groups.add(new MadeGroup(name, random.nextBoolean() ? "" : sentence(), items));
    }
    String kind = pick(KINDS);
    String place = pick(PLACES);
    String title =
        years.size() == 1
            ? (random.nextBoolean()
                ? years.getFirst() + "年" + place + kind
                : place + years.getFirst() + "年" + kind)
            : place
                + kind
                + "（"
                + years.getFirst()
                + pick(List.of("-", "—", "－"))
                + years.getLast()
                + pick(List.of("年", ""))
                + "）";
    return new MadePlan(title, years, groups);
  }

  private MadeItem item(String name, boolean roles, List<Integer> years) {
    List<String> paragraphs = new ArrayList<>();
    int count = random.nextInt(4) == 0 ? 2 : 1;
    for (int i = 0; i < count; i++) {
      paragraphs.add(text(1 + random.nextInt(4)));
    }
    Map<Integer, String> cells = new LinkedHashMap<>();
    years.forEach(year -> cells.put(year, text(1 + random.nextInt(2))));
    List<String> lead = roles ? units(1 + random.nextInt(2)) : List.of();
    List<String> responsible = roles ? units(1 + random.nextInt(6)) : List.of();
    List<String> supporting =
        roles && random.nextBoolean() ? units(1 + random.nextInt(3)) : List.of();
    MadeDue due = random.nextInt(4) == 0 ? null : due(years);
    return new MadeItem(name, paragraphs, cells, lead, responsible, supporting, due);
  }

  /** The last of the years is meant where the words name none. */
  private MadeDue due(List<Integer> years) {
    int year = pick(years);
    int month = 1 + random.nextInt(12);
    YearMonth in = YearMonth.of(year, month);
    return switch (random.nextInt(8)) {
      case 0 -> new MadeDue(year + "年" + month + "月底", in.atEndOfMonth());
      case 1 -> new MadeDue(year + "年" + month + "月底前", in.atEndOfMonth());
      case 2 -> new MadeDue(year + "年" + month + "月18日", in.atDay(18));
      case 3 -> new MadeDue(year + "年底前", LocalDate.of(year, 12, 31));
      case 4 -> new MadeDue(year + "年上半年", LocalDate.of(year, 6, 30));
      case 5 -> new MadeDue("年底前", LocalDate.of(years.getLast(), 12, 31));
      case 6 -> new MadeDue("每季度", null);
      default -> new MadeDue("长期坚持", null);
    };
  }

  private List<String> units(int count) {
    Set<String> units = new LinkedHashSet<>();
    while (units.size() < count) {
      units.add(pick(UNITS));
    }
    return List.copyOf(units);
  }

  String text(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(sentence());
    }
    return text.toString();
  }

  String sentence() {
    StringBuilder sentence = new StringBuilder(pick(VERBS)).append(pick(THINGS));
    int clauses = 1 + random.nextInt(4);
    for (int i = 0; i < clauses; i++) {
      sentence
          .append(pick(List.of("，", "、", "；", "，")))
          .append(random.nextBoolean() ? pick(AIMS) : pick(VERBS) + pick(THINGS));
    }
    return sentence.append("。").toString();
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private static String unused(Set<String> names, Supplier<String> maker) {
    String name = maker.get();
    while (!names.add(name)) {
      name = maker.get();
    }
    return name;
  }
}
