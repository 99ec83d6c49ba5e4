package org.taizhang.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.taizhang.app.exchange.FormDifference.Verdict;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.PeriodId;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Reporting;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalStage;

class FormsBackTest {
  private final Ledger ledger = OfficeLedger.of(77, 3, 4);
  private final FormUnit unit = FormUnits.of(ledger, FormWish.all(OfficeLedger.AS_OF)).getFirst();
  private final List<FormOracle.RowOf> rows = FormOracle.rows(ledger, unit);

  @Test
  void aFormThatNobodyTouchedSaysNothing() throws IOException {
    Returned returned = back(ledger, saved(sheet()));
    assertThat(returned.forms()).isEqualTo(1);
    assertThat(returned.differences()).isEmpty();
    assertThat(returned.problems()).isEmpty();
    assertThat(FormTaking.edit(ledger, returned.differences(), UUID::randomUUID).edits()).isEmpty();
  }

  @Test
  void anotherLedgersFormIsRefused() throws IOException {
    Ledger other = OfficeLedger.of(78, 3, 4);
    Returned returned = back(other, saved(filled("已开工")));
    assertThat(returned.differences()).isEmpty();
    assertThat(only(returned).kind()).isEqualTo(FormProblem.Kind.FOREIGN);
    assertThat(only(returned).sentence()).contains("表.xlsx", "不在这个台账中");
  }

  @Test
  void anotherPeriodsFormIsRefused() throws IOException {
    ReturnedFile file = saved(filled("已开工"));
    Returned returned =
        new FormsBack(ledger, Messages.chinese())
            .read(List.of(file), LocalDate.of(2024, 12, 31), (_, _) -> {});
    assertThat(returned.differences()).isEmpty();
    assertThat(returned.forms()).isZero();
    assertThat(only(returned).sentence())
        .isEqualTo("“表.xlsx”是截至2024年9月30日的填报表，本次收的是截至2024年12月31日的，没有读入。");
  }

  @Test
  void aFormOfAFrozenPeriodIsRefusedUnlessItIsAskedFor() throws IOException {
    Ledger frozen =
        ledger.with(
            new ReportingPeriod(
                new PeriodId(UUID.randomUUID()),
                3,
                OfficeLedger.AS_OF,
                Instant.EPOCH,
                "李某",
                "0".repeat(64),
                1));
    ReturnedFile file = saved(filled("已开工"));
    Returned returned = back(frozen, file);
    assertThat(returned.differences()).isEmpty();
    assertThat(only(returned).sentence()).contains("已定格（第3期）");
    Returned asked =
        new FormsBack(frozen, Messages.chinese())
            .read(List.of(file), OfficeLedger.AS_OF, (_, _) -> {});
    assertThat(asked.clean()).hasSize(1);
  }

  @Test
  void aTargetThatWasReworded() throws IOException {
    Target target = rows.getFirst().line().target();
    Returned returned = back(ledger.with(target.withText("改为新建两所。")), saved(filled("已开工")));
    assertThat(returned.clean()).isEmpty();
    assertThat(returned.differences())
        .extracting(FormDifference::verdict)
        .containsExactly(Verdict.OUTDATED);
    assertThat(only(returned).sentence()).contains(target.text(), "改为新建两所。");
  }

  @Test
  void whatCannotBeAValueIsNamedByItsCell() throws IOException {
    FormSheetEdits sheet = filled("已开工");
    sheet.type(0, FormColumn.PERCENT, Double.valueOf(150));
    Returned returned = back(ledger, saved(sheet));
    assertThat(returned.clean()).isEmpty();
    assertThat(returned.differences())
        .extracting(FormDifference::verdict)
        .as("the rest of the row")
        .containsExactly(Verdict.PARTIAL);
    assertThat(only(returned).sentence())
        .isEqualTo("“表.xlsx”的工作表“进展填报”K7：完成比例（%）“150”应为0至100的整数，没有读入。");
  }

  @Test
  void whoWritesOverALockedCellIsToldThatItHasNoEffect() throws IOException {
    FormSheetEdits sheet = filled("已开工");
    sheet.type(0, FormColumn.TARGET, "新建学校半所。");
    sheet.type(0, FormColumn.DUE, "");
    Returned returned = back(ledger, saved(sheet));
    assertThat(returned.clean()).hasSize(1);
    assertThat(only(returned).kind()).isEqualTo(FormProblem.Kind.LOCKED);
    assertThat(only(returned).sentence())
        .contains("D7", rows.getFirst().line().target().text(), "“新建学校半所。”", "改动不起作用");
  }

  @Test
  void twoFormsThatDisagreeAreBothListed() throws IOException {
    ReturnedFile one = new ReturnedFile("周一.xlsx", saved(filled("已开工")).content());
    ReturnedFile other = new ReturnedFile("周三.xlsx", saved(filled("已封顶")).content());
    Returned returned = back(ledger, one, other);
    assertThat(returned.clean()).isEmpty();
    assertThat(returned.differences())
        .extracting(difference -> new FormWords(Messages.chinese()).of(difference.after()))
        .containsExactly("已开工", "已封顶");
    assertThat(only(returned).sentence()).contains("周一.xlsx", "周三.xlsx", "须选定一个");
    assertThatThrownBy(() -> FormTaking.edit(ledger, returned.differences(), UUID::randomUUID))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(back(ledger, one, one).clean()).as("the same twice").hasSize(1);
    assertThat(back(ledger, one, saved(sheet())).clean()).as("and a blank one").hasSize(1);
  }

  @Test
  void whatSomebodyEditsIsTaken() throws IOException {
    FormDifference difference = back(ledger, saved(filled("已开工"))).differences().getFirst();
    FormDifference edited = difference.edited(new Entry.Words("已开工两所"));
    var edit = FormTaking.edit(ledger, List.of(edited), UUID::randomUUID);
    Ledger after = ((Outcome.Accepted) ledger.apply(edit)).ledger();
    assertThat(FormOracle.held(after, difference.slot())).isEqualTo("已开工两所");
  }

  @Test
  void aReportThatPassedAlreadyHasToPassAgain() throws IOException {
    FormDifference first = back(ledger, saved(filled("已开工"))).differences().getFirst();
    Ledger reported =
        ((Outcome.Accepted) ledger.apply(FormTaking.edit(ledger, List.of(first), UUID::randomUUID)))
            .ledger();
    ProgressReport report =
        Reporting.standing(
            reported, first.slot().target(), first.slot().department(), OfficeLedger.AS_OF);
    Ledger passed =
        reported.with(
            report.withApprovals(
                report
                    .approvals()
                    .with(new Approval(ApprovalStage.RATIFIED, "赵某", OfficeLedger.AS_OF))));
    FormSheetEdits sheet = new FormSheetEdits(FormRoundsTest.form(passed, unit));
    sheet.type(0, FormColumn.TEXT, "已封顶");
    FormDifference later = back(passed, saved(sheet)).differences().getFirst();
    assertThat(later.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(later.note()).contains("重新审核");
    Ledger after =
        ((Outcome.Accepted) passed.apply(FormTaking.edit(passed, List.of(later), UUID::randomUUID)))
            .ledger();
    assertThat(
            Reporting.standing(
                    after, first.slot().target(), first.slot().department(), OfficeLedger.AS_OF)
                .approvals()
                .ratified())
        .isFalse();
  }

  @Test
  void aKeyThatWasDraggedDownIsNoticed() throws IOException {
    FormSheetEdits sheet = filled("已开工");
    String key = sheet.at(0, FormColumn.KEY).toString();
    sheet.type(0, FormColumn.KEY, key.substring(0, key.length() - 1) + "!");
    Returned returned = back(ledger, saved(sheet));
    assertThat(returned.differences()).isEmpty();
    assertThat(only(returned).kind()).isEqualTo(FormProblem.Kind.STRAY);
  }

  @Test
  void aMarkOfSecrecyAnywhereRefusesTheFile() throws IOException {
    FormSheetEdits sheet = filled("机密★1年");
    Returned returned = back(ledger, saved(sheet));
    assertThat(returned.differences()).isEmpty();
    assertThat(only(returned).sentence()).contains("密级");
  }

  @Test
  void whatIsNoFormIsSaidToBeNone() {
    assertThat(
            only(back(ledger, new ReturnedFile("坏.xlsx", new byte[] {'P', 'K', 3, 4, 0})))
                .sentence())
        .contains("坏.xlsx", "无法读取");
    byte[] text = "完成了".getBytes(StandardCharsets.UTF_8);
    assertThat(only(back(ledger, new ReturnedFile("说明.xlsx", text))).sentence())
        .contains("不是 Excel 工作簿");
  }

  @Test
  void aFileThatUnpacksToFarTooMuchIsRefused() throws IOException {
    ReturnedFile form = saved(filled("已开工"));
    byte[] bomb = with(form.content(), "xl/media/image1.png", new byte[8 << 20]);
    assertThat(only(back(ledger, new ReturnedFile("表.xlsx", bomb))).sentence())
        .contains("压缩包展开后会大出数百倍");
  }

  @Test
  void macrosAreNeitherRunNorInTheWay() throws IOException {
    ReturnedFile form = saved(filled("已开工"));
    ByteArrayOutputStream macros = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form.content()))) {
      book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
      book.write(macros);
    }
    assertThat(back(ledger, new ReturnedFile("表.xlsm", macros.toByteArray())).clean()).hasSize(1);
  }

  private static byte[] with(byte[] book, String name, byte[] part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(in.readAllBytes());
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(part);
    }
    return out.toByteArray();
  }

  @Test
  void severalFormsMayStandInOneWorkbookAfterAnother() throws IOException {
    FormUnit second = FormUnits.of(ledger, FormWish.all(OfficeLedger.AS_OF)).get(1);
    FormSheetEdits other = new FormSheetEdits(FormRoundsTest.form(ledger, second));
    other.type(0, FormColumn.TEXT, "已招标");
    Returned returned =
        back(ledger, saved(filled("已开工")), new ReturnedFile("另一份.xlsx", saved(other).content()));
    assertThat(returned.clean())
        .extracting(one -> one.slot().department())
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void whoHasReturnedWhat() throws IOException {
    FormWish wish = FormWish.all(OfficeLedger.AS_OF);
    Owed before = Owed.of(ledger, wish).getFirst();
    FormLine open = before.missing().getFirst();
    int row = 0;
    while (!rows.get(row).line().equals(open) || !rows.get(row).main()) {
      row++;
    }
    FormSheetEdits sheet = sheet();
    sheet.type(row, FormColumn.TEXT, "已开工");
    var edit = FormTaking.edit(ledger, back(ledger, saved(sheet)).clean(), UUID::randomUUID);
    Owed after = Owed.of(((Outcome.Accepted) ledger.apply(edit)).ledger(), wish).getFirst();
    assertThat(after.asked()).isEqualTo(before.asked());
    assertThat(after.reported()).hasSize(before.reported().size() + 1);
  }

  @Test
  void theMembersOfAGroupCanBeAskedOneByOne() {
    List<Department> all = ledger.departments(ledger.plans().getFirst().id());
    Department group = all.getFirst().withMembers(Members.of(all.get(1).id(), all.get(2).id()));
    Ledger grouped = ledger.with(group);
    FormWish wish = FormWish.all(OfficeLedger.AS_OF);
    assertThat(FormUnits.of(grouped, wish)).extracting(FormUnit::name).contains(group.name());
    List<FormUnit> members = FormUnits.of(grouped, wish.withMembers(true));
    assertThat(members).extracting(FormUnit::name).doesNotContain(group.name()).hasSize(2);
    assertThat(members.getFirst().lines().size()).isGreaterThanOrEqualTo(unit.lines().size());
  }

  private FormSheetEdits sheet() throws IOException {
    return new FormSheetEdits(FormRoundsTest.form(ledger, unit));
  }

  private FormSheetEdits filled(String text) throws IOException {
    FormSheetEdits sheet = sheet();
    sheet.type(0, FormColumn.TEXT, text);
    return sheet;
  }

  private static ReturnedFile saved(FormSheetEdits sheet) throws IOException {
    return new ReturnedFile(
        "表.xlsx", sheet.saved("进展填报", new ArrayList<>(FormSheetEdits.columns()), new Random(1)));
  }

  private static Returned back(Ledger ledger, ReturnedFile... files) {
    return FormRoundsTest.back(ledger, files);
  }

  private static FormProblem only(Returned returned) {
    assertThat(returned.problems()).hasSize(1);
    return returned.problems().getFirst();
  }
}
