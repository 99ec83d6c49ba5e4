package org.taizhang.seeds.source.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.seeds.source.DocumentBuilder;

/** What of a workbook was left out and must be told. */
final class SheetRemarks {
  private static final Pattern EXPLANATIONS =
      Pattern.compile("\\s*(?:填写|填表|填报|使用)(?:说明|须知|要求)\\s*");

  private final DocumentBuilder builder;
  private final List<String> hidden = new ArrayList<>();

  SheetRemarks(DocumentBuilder builder) {
    this.builder = builder;
  }

  /** Whether the sheet only says how the others are filled in; it is then told. */
  boolean explains(String name) {
    boolean explains = EXPLANATIONS.matcher(name).matches();
    if (explains) {
      builder.remark("sheet.explanations", false, "工作表“" + name + "”是说明，没有读入。");
    }
    return explains;
  }

  void hiddenSheet(String name) {
    hidden.add(name);
  }

  void formula() {
    builder.remark("sheet.formulas", false, "工作簿里有公式，读入的是上次保存时的结果。");
  }

  void blankFormula(String sheet, String cell) {
    builder.remark(
        "sheet.formula-blank",
        true,
        "工作表“" + sheet + "”的 " + cell + " 等处公式没有保存结果，按空白读入，请用 Excel 或 WPS 打开保存后再导入。");
  }

  void error(String sheet, String cell, String shown) {
    builder.remark(
        "sheet.error", true, "工作表“" + sheet + "”的 " + cell + " 等处公式出错（" + shown + "），按空白读入。");
  }

  void macros() {
    builder.remark("file.macros", false, "文件里有宏，没有运行，也没有读入。");
  }

  void links() {
    builder.remark("file.external", false, "文件引用了别的文件或程序，没有打开。");
  }

  void comments() {
    builder.remark("file.comments", false, "文件里有批注，没有读入。");
  }

  void end() {
    if (!hidden.isEmpty()) {
      String names = String.join("、", hidden.subList(0, Math.min(5, hidden.size())));
      builder.remark("sheet.hidden", true, "有 " + hidden.size() + " 张隐藏的工作表没有读入：" + names + "。");
    }
  }
}
