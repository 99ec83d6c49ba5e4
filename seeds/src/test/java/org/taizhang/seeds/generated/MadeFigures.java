package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures that made sentences promise, as least/most/unit/bound. */
final class MadeFigures {
  private static final int MADE = 9;
  private static final Map<String, String> PROMISES = new LinkedHashMap<>();

  static {
    PROMISES.put("新增座位1200个", "1200/1200/个/EXACT");
    PROMISES.put("达到85%以上", "85/null/%/AT_LEAST");
    PROMISES.put("培训教师不少于300人次", "300/null/人次/AT_LEAST");
    PROMISES.put("年内完成 2—3 个试点", "2/3/个/RANGE");
    PROMISES.put("选聘导师10名左右", "10/10/名/ABOUT");
    PROMISES.put("投入超0.6亿元", "60000000/null/元/OVER");
    PROMISES.put("每年举办展演４场", "4/4/场/EXACT");
    PROMISES.put("新增学位1.2万个", "12000/12000/个/EXACT");
    PROMISES.put("近视率降低1个百分点", "1/1/个百分点/EXACT");
    Map.copyOf(PROMISES)
        .forEach((words, figure) -> PROMISES.put(Traditional.of(words), Traditional.of(figure)));
  }

  private MadeFigures() {}

  /** Clauses that promise something. */
  static List<String> clauses() {
    return PROMISES.keySet().stream().limit(MADE).toList();
  }

  /** What the text promises, in order. */
  static List<String> in(String written) {
    String text = Wide.narrow(written);
    List<String> figures = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (Map.Entry<String, String> promise : PROMISES.entrySet()) {
        if (text.startsWith(Wide.narrow(promise.getKey()), at)) {
          figures.add(promise.getValue());
        }
      }
    }
    return figures;
  }
}
