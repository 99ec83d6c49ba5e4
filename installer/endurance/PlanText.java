import java.util.List;
import java.util.Random;

/** Plans as offices write them, with units in brackets behind each item. */
class PlanText {
  private static final List<String> WORKS =
      List.of("扩大普惠资源", "提升保教质量", "改善办学条件", "排查安全隐患", "加强教师培训", "规范课后服务");
  private static final List<String> UNITS =
      List.of("区教育局", "区财政局", "区住建局", "区卫健局", "区公安分局", "各镇（街道）");

  private PlanText() {}

  /**
   * @param number of the document among those imported together
   */
  static String of(int number, long seed) {
    Random random = new Random(seed + number);
    StringBuilder text =
        new StringBuilder("滨河区第%d号%d年重点工作安排%n".formatted(number + 1, 2026 + number % 3));
    int item = 0;
    for (int section = 0; section < 3; section++) {
      text.append("一二三".charAt(section)).append("、办好第").append(section + 1).append("件实事\n");
      for (int i = 0; i < 12; i++) {
        text.append(
            "%d.%s。新建%s%d所。（牵头单位：%s；责任单位：%s）%n"
                .formatted(
                    ++item,
                    pick(random, WORKS) + random.nextInt(10_000),
                    "幼儿园",
                    1 + random.nextInt(9),
                    UNITS.getFirst(),
                    UNITS.get(1 + random.nextInt(UNITS.size() - 1))));
      }
    }
    return text.toString();
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
