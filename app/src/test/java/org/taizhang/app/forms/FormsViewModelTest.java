package org.taizhang.app.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.FilledForm;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.exchange.FormDifference;
import org.taizhang.app.exchange.FormProblem;
import org.taizhang.app.exchange.FormUnit;
import org.taizhang.app.exchange.Owed;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.Reminders;
import org.taizhang.app.press.Press;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Words;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.xlsx.Workbooks;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;

class FormsViewModelTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

  @TempDir private Path disk;
  private SessionFixture session;
  private FormsViewModel model;

  @BeforeEach
  void opensTheRoom() {
    session = new SessionFixture(LedgerBuilder.small());
    session.selection().roomProperty().set(Room.FORMS);
    var messages = Messages.chinese();
    var metrics = new BundledMetrics();
    model =
        new FormsViewModel(
            new FormTools(
                new Words(messages),
                session.workspace(),
                new Background(Runnable::run, Runnable::run),
                UUID::randomUUID,
                InstantSource.fixed(Instant.parse("2024-10-08T02:00:00Z")),
                new FormTools.Paper(
                    new Reminders(metrics), new Press(metrics), new Workbooks(metrics))),
            session.selection());
  }

  @Test
  void everybodyIsAskedAboutEverythingUpToTheEndOfLastMonth() {
    assertThat(model.asking().asOfProperty().get()).isEqualTo(DAY);
    assertThat(model.out().chosen())
        .extracting(FormUnit::name)
        .containsExactly("教育局", "财政局", "人社局", "公安分局");
    model.asking().yearProperty().set(Optional.of(2024));
    assertThat(model.out().chosen().getFirst().lines()).hasSize(2);
    model.asking().planProperty().set(Optional.of(LedgerBuilder.planId("yi")));
    assertThat(model.out().chosen()).isEmpty();
    model.asking().asOfProperty().set(null);
    assertThat(model.out().unitsProperty().get()).isEmpty();
  }

  @Test
  void onlyChosenDepartmentsGetAForm() throws IOException {
    model.out().chooseAll(false);
    assertThat(model.out().chosen()).isEmpty();
    model.out().write(disk);
    assertThat(files()).isEmpty();
    model.out().choose(unit("财政局"), true);
    model.asking().membersProperty().set(true);
    assertThat(model.out().chosen()).as("also when counted again").hasSize(1);
    model.out().write(disk);
    assertThat(files()).containsExactly("财政局 2024年9月30日进展填报表.xlsx");
    assertThat(model.out().saidProperty().get().good()).isTrue();
    model.out().write(disk);
    assertThat(model.out().saidProperty().get().good()).isFalse();
    assertThat(model.out().saidProperty().get().sentence()).contains("没有生成任何表", "财政局");
  }

  @Test
  void whatNobodyHasToLookAtIsTakenAsOneEdit() {
    send();
    type("教育局", 1, "进展情况", "已开工");
    type("教育局", 1, "完成比例（%）", "40");
    type("财政局", 1, "进展情况", "已拨付");
    Ledger before = session.workspace().ledger();
    model.back().add(List.of(disk));
    assertThat(answers().accepted()).hasSize(3);
    assertThat(answers().lines(before).stream().filter(Line.Department.class::isInstance))
        .containsExactly(new Line.Department("教育局", 2, 2), new Line.Department("财政局", 1, 1));
    assertThat(session.workspace().ledger()).as("nothing taken yet").isEqualTo(before);
    model.back().take();
    assertThat(reports()).hasSize(2);
    assertThat(answers().choices()).as("nothing differs any more").isEmpty();
    assertThat(model.back().saidProperty().get().sentence()).contains("部门 2 个，3 处");
    session.workspace().undo();
    assertThat(session.workspace().ledger()).isEqualTo(before);
    assertThat(answers().accepted()).as("and can be taken again").hasSize(3);
  }

  @Test
  void rejectedAnswersStayRejectedAndOthersAreEdited() {
    send();
    type("教育局", 1, "进展情况", "已开工");
    type("教育局", 1, "完成比例（%）", "40");
    model.back().add(List.of(disk));
    FormDifference text = answer("已开工");
    FormDifference percent = answer("40");
    model.back().reject(text);
    assertThat(model.back().edit(percent, "一百二")).contains("完成比例（%）“一百二”应为0至100的整数");
    assertThat(answers().of(percent).answer()).isEqualTo(percent);
    assertThat(model.back().edit(percent, "35%")).isEmpty();
    model.back().take();
    assertThat(reports()).extracting(ProgressReport::percent).containsExactly(35);
    assertThat(reports().getFirst().account().text()).isEmpty();
    assertThat(answers().of(answer("已开工")).verdict()).isEqualTo(Choice.Verdict.REJECTED);
    model.back().toggle(answer("已开工"));
    model.back().take();
    assertThat(reports().getFirst().account().text()).isEqualTo("已开工");
  }

  @Test
  void ofTwoAnswersNoneIsTakenBeforeOneIsChosen() throws IOException {
    send();
    Path other = Files.createDirectories(disk.resolve("再发")).resolve("改过名.xlsx");
    Files.copy(form("教育局"), other);
    type("教育局", 1, "进展情况", "已开工");
    FilledForm.type(other, 1, "进展情况", "已封顶");
    model.back().add(List.of(form("教育局"), other));
    assertThat(answers().accepted()).isEmpty();
    assertThat(answers().open()).isEqualTo(2);
    model.back().acceptAll("教育局");
    assertThat(answers().accepted()).as("never by themselves").isEmpty();
    model.back().accept(answer("已开工"));
    model.back().accept(answer("已封顶"));
    assertThat(answers().of(answer("已开工")).verdict()).isEqualTo(Choice.Verdict.REJECTED);
    model.back().take();
    assertThat(reports()).extracting(report -> report.account().text()).containsExactly("已封顶");
  }

  @Test
  void whatWasRewordedWaitsUntilSomebodyLooks() {
    send();
    type("教育局", 1, "进展情况", "已开工");
    Target target = unit("教育局").lines().getFirst().target();
    session
        .workspace()
        .submit(new Edit.Change<>(target.id(), Fields.TARGET_TEXT, target.text(), "另建一所"));
    model.back().add(List.of(disk));
    assertThat(answers().accepted()).isEmpty();
    List<Line> lines = answers().lines(session.workspace().ledger());
    assertThat(lines.getFirst()).isEqualTo(new Line.Problems(1));
    assertThat(lines.get(2)).isEqualTo(new Line.Doubts(1));
    model.back().acceptAll("教育局");
    assertThat(answers().accepted()).hasSize(1);
  }

  @Test
  void filesThatAreNoneAreNamedAndTheRestIsRead() throws IOException {
    send();
    type("财政局", 1, "进展情况", "已拨付");
    Path none = Files.writeString(disk.resolve("通知.xlsx"), "不是表格");
    model.back().add(List.of(none, form("财政局"), disk.resolve("没有.xlsx")));
    assertThat(answers().returned().problems())
        .extracting(FormProblem::kind)
        .containsOnly(FormProblem.Kind.UNREADABLE);
    assertThat(answers().returned().problems())
        .extracting(FormProblem::file)
        .containsExactlyInAnyOrder("没有.xlsx", "通知.xlsx");
    assertThat(answers().accepted()).hasSize(1);
    model.back().clear();
    assertThat(answers()).isEqualTo(Answers.none());
    assertThat(model.back().isEmpty()).isTrue();
  }

  @Test
  void whoOwesIsRemindedOnPaper() throws IOException {
    send();
    type("财政局", 1, "进展情况", "已拨付");
    assertThat(model.missing().late()).hasSize(4);
    model.back().add(List.of(disk));
    model.back().take();
    Owed finance = owed("财政局");
    assertThat(finance.reported()).hasSize(1);
    assertThat(model.missing().owedProperty().get().getFirst().unit().name()).isEqualTo("教育局");
    assertThat(model.missing().words(finance))
        .startsWith("财政局：截至2024年9月30日应报进展 3 项，以下 2 项尚未报送")
        .contains("1.《jia方案》学校建设：2023年推进学校建设");
    Path pdf = disk.resolve("催办单.pdf");
    model.missing().save(model.missing().late(), pdf);
    try (var document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(4);
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
          .contains("催办单", "财政局", "应报3项", "未报2项", "2023年推进学校建设");
    }
    Path book = disk.resolve("催办单.xlsx");
    model.missing().save(model.missing().late(), book);
    assertThat(book).isNotEmptyFile();
    assertThat(model.missing().saidProperty().get().sentence()).contains("4 个部门", "催办单.xlsx");
  }

  private void send() {
    model.out().write(disk);
    assertThat(model.out().saidProperty().get().good()).isTrue();
  }

  private Path form(String department) {
    return disk.resolve(department + " 2024年9月30日进展填报表.xlsx");
  }

  private void type(String department, int line, String head, String text) {
    FilledForm.type(form(department), line, head, text);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(disk)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  private FormUnit unit(String name) {
    return model.out().unitsProperty().get().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Owed owed(String name) {
    return model.missing().owedProperty().get().stream()
        .filter(one -> one.unit().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Answers answers() {
    return model.back().answersProperty().get();
  }

  private FormDifference answer(String shown) {
    var words = new org.taizhang.app.exchange.FormWords(Messages.chinese());
    return answers().choices().keySet().stream()
        .filter(one -> words.of(one.after()).equals(shown))
        .findFirst()
        .orElseThrow();
  }

  private List<ProgressReport> reports() {
    return session
        .workspace()
        .ledger()
        .entities()
        .filter(ProgressReport.class::isInstance)
        .map(ProgressReport.class::cast)
        .toList();
  }
}
