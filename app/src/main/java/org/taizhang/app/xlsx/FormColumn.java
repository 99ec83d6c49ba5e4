package org.taizhang.app.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.YearSpan;

/**
 * A column of the form.
 *
 * @param width in characters of half width
 * @param example what the example row says
 */
record FormColumn(String head, int width, String example) {
  static final String NUMBER = "序号";
  static final String DUE = "完成时限";

  /** The columns in their order, one for each year among them. */
  static List<FormColumn> of(YearSpan years) {
    List<FormColumn> columns = new ArrayList<>();
    columns.add(new FormColumn(NUMBER, 6, "示例"));
    columns.add(new FormColumn("行动", 14, "资源扩容行动"));
    columns.add(new FormColumn("项目", 20, "新建普惠幼儿园"));
    columns.add(new FormColumn("主要内容", 36, "新建幼儿园6所，新增学位2160个。"));
    years.years().forEach(year -> columns.add(new FormColumn(year + "年目标", 24, "新建2所，新增学位720个。")));
    columns.add(new FormColumn(DUE, 16, years.last() + "年12月底"));
    columns.add(new FormColumn("牵头单位", 16, "教育局"));
    columns.add(new FormColumn("责任单位", 22, "财政局、住建局"));
    columns.add(new FormColumn("配合单位", 22, "各镇（街道）"));
    return columns;
  }
}
