package org.taizhang.app.xlsx;

import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.model.YearSpan;

/** The sheet that says how the form is filled in, and the times to choose from. */
final class FormHelp {
  static final String NAME = "填写说明";
  private static final int LIST = 1;
  private static final List<String> LINES =
      List.of(
          "一、只填“方案”工作表。灰色的表头不能改，白色的格子都可以填。",
          "二、表上方先填方案名称、发文单位、文号和成文日期；没有文号可以空着，日期写成2025年3月5日。",
          "三、从示例下面一行开始填，一个项目一行，序号从1起连续编号；空行和示例行不读入。",
          "四、几个项目同属一个行动时，行动可以每行都写，也可以只写第一行。",
          "五、主要内容写整个期间要做什么，各年目标写当年要做到什么；没有分年目标的空着。",
          "六、数量写清数字和单位，如“新建2所”“覆盖率达到90%以上”。",
          "七、完成时限可以从下拉列表中选，也可以自己写，如“2025年9月底”“每季度”。",
          "八、单位之间用顿号隔开，如“财政局、住建局”；写全称或本地通用的简称，全表写法一致。",
          "九、不要写涉密内容；标有密级的文件，系统不予处理。");

  private FormHelp() {}

  /** Writes the sheet; returns the cells that hold the times. */
  static Range write(Worksheet page, YearSpan years) {
    page.value(0, 0, "方案填报表填写说明");
    page.range(0, 0, 0, 0).style().bold().fontSize(14).set();
    for (int i = 0; i < LINES.size(); i++) {
      page.value(i + 1, 0, LINES.get(i));
      page.range(i + 1, 0, i + 1, 0).style().wrapText(true).verticalAlignment("center").set();
      page.rowHeight(i + 1, 32);
    }
    page.width(0, 80);
    List<String> times = times(years);
    page.value(0, LIST, "常用时限");
    page.range(0, LIST, 0, LIST).style().bold().set();
    for (int i = 0; i < times.size(); i++) {
      page.value(i + 1, LIST, times.get(i));
    }
    page.width(LIST, 18);
    return page.range(1, LIST, times.size(), LIST);
  }

  private static List<String> times(YearSpan years) {
    return Stream.concat(
            years.years().mapToObj(year -> year + "年12月底"),
            Stream.of("每月", "每季度", "每学期", "每年", "长期坚持"))
        .toList();
  }
}
