package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.model.Place;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.grammar.TableColumn.Kind;

/** What a clerk should know of a table beyond its items. */
final class TableReports {
  private static final Pattern PERSON =
      Pattern.compile(".*(?:领导|责任人|负责人|联系人|牵头人|局长|校长|组长)(?:及.*|\\(.*)?");

  private TableReports() {}

  /** Columns that hold nothing of the plan, or that no rule knows. */
  static void columns(List<TableColumn> columns, Findings findings) {
    for (TableColumn column : columns) {
      String head = column.head().replaceAll("\\s", "");
      if (column.kind() == Kind.UNKNOWN) {
        findings.warn("column.unread", null, null, "“" + head + "”一栏不知是什么，没有读入。", head);
      } else if (column.kind() == Kind.YEAR && head.contains("学年")) {
        findings.info(
            "column.school-year",
            null,
            null,
            "“" + head + "”一栏是学年，按起始的 " + column.year() + " 年读入，请核对。",
            head,
            String.valueOf(column.year()));
      } else if (column.kind() == Kind.IGNORED && isPerson(head)) {
        findings.info("column.person", null, null, "“" + head + "”一栏是人名，不作单位，没有读入。", head);
      }
    }
  }

  private static boolean isPerson(String head) {
    return PERSON.matcher(Folding.folded(head)).matches();
  }

  /** Another table, which was not read. */
  static void second(Place at, Findings findings) {
    findings.warn(
        "table.second", null, at, findings.words(at) + "起是另一张表，没有读入。", findings.words(at));
  }

  /** Text after the table, which is no item. */
  static void after(Place at, Findings findings) {
    findings.info(
        "text.after-table",
        null,
        at,
        findings.words(at) + "起是表格之后的文字，没有作为条目读入。",
        findings.words(at));
  }
}
