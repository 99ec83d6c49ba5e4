package org.taizhang.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.session.EvidenceEdits;
import org.taizhang.app.session.EvidenceFile;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.work.EvidenceDeeds;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.Ledger;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.TargetMoves;
import org.taizhang.model.work.Filing;

class EvidenceViewModelTest {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2022-09-20T02:00:00Z"));

  @TempDir private Path folder;
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final WorkTools tools = session.work(NOW);
  private final Selection selection = session.selection();
  private final TargetId school = target("jia", "学校建设", 0);
  private final TargetId safety = target("jia", "校园安全", 0);
  private final TargetId points = target("yi", "年度要点", 0);

  @Test
  void aFileStandsAtEveryTargetItSupports() {
    add("验收单.pdf", new EvidenceEdits.Where("3-5", new Filing("7", "", "", true), false), school);
    add("照片.jpg", EvidenceEdits.Where.WHOLE, points, school);
    var model = model();
    assertThat(names(model)).containsExactly("照片.jpg 学校建设", "照片.jpg 年度要点", "验收单.pdf 学校建设");
    assertThat(List.of(model.isFirst(0), model.isFirst(1), model.isFirst(2)))
        .containsExactly(true, false, true);
    assertThat(model.links((EvidenceRow.Linked) model.rowsProperty().get().get(1))).isEqualTo(2);
    assertThat(model.figures()).isEqualTo(new EvidenceViewModel.Figures(2, 2, 0, 8));
  }

  @Test
  void whatIsSaidToBeDoneAndLacksEvidenceStandsFirst() {
    move(safety, TargetState.CLAIMED);
    move(points, TargetState.STOPPED);
    var model = model();
    model.lensProperty().set(Lens.LACKING);
    var rows = model.rowsProperty().get();
    assertThat(rows).hasSize(9);
    assertThat(rows.getFirst().id()).isEqualTo(safety);
    assertThat(rows).noneMatch(row -> row.id().equals(points));
    assertThat(model.figures().due()).isEqualTo(1);
    selection.roomProperty().set(Room.EVIDENCE);
    add("巡查记录.txt", EvidenceEdits.Where.WHOLE, safety);
    assertThat(model.figures().due()).isZero();
    assertThat(model.rowsProperty().get()).hasSize(8);
    session.workspace().undo();
    assertThat(model.figures().due()).isEqualTo(1);
  }

  @Test
  void filtersNarrowDownFilesAndWhatLacksThem() {
    add("验收单.pdf", EvidenceEdits.Where.WHOLE, school, points);
    add("巡查記錄.txt", EvidenceEdits.Where.WHOLE, safety);
    move(safety, TargetState.CLAIMED);
    var model = model();
    var none = EvidenceChoice.none();
    model.choiceProperty().set(none.withPlan(Optional.of(planId("yi"))));
    assertThat(names(model)).containsExactly("验收单.pdf 年度要点");
    model.choiceProperty().set(none.withDepartment(Optional.of("公安分局")));
    assertThat(names(model)).containsExactly("巡查記錄.txt 校园安全");
    model.choiceProperty().set(none.withState(Optional.of(TargetState.CLAIMED)));
    assertThat(names(model)).containsExactly("巡查記錄.txt 校园安全");
    model.choiceProperty().set(none.withText(" 巡查记录"));
    assertThat(names(model)).containsExactly("巡查記錄.txt 校园安全");
    model.lensProperty().set(Lens.LACKING);
    model.choiceProperty().set(none.withDepartment(Optional.of("公安分局")));
    assertThat(model.rowsProperty().get()).hasSize(2);
  }

  @Test
  void aLineStaysOpenWhileTheLedgerChanges() {
    add("验收单.pdf", EvidenceEdits.Where.WHOLE, school);
    selection.roomProperty().set(Room.EVIDENCE);
    var model = model();
    model.openProperty().set(model.rowsProperty().get().getFirst());
    add("照片.jpg", EvidenceEdits.Where.WHOLE, school, points);
    var open = model.openProperty().get();
    assertThat(open).isNotNull();
    session.workspace().undo();
    session.workspace().undo();
    assertThat(model.openProperty().get()).isNull();
    assertThat(model.rowsProperty().get()).isEmpty();
  }

  @Test
  void fromALineToItsTargetAndFromALinkToItsLine() {
    add("验收单.pdf", EvidenceEdits.Where.WHOLE, school, points);
    var model = model();
    model.choiceProperty().set(EvidenceChoice.none().withText("没有"));
    var link = ledger().links(points).getFirst().id();
    selection.show(Room.EVIDENCE, link);
    assertThat(model.openProperty().get())
        .isInstanceOfSatisfying(
            EvidenceRow.Linked.class, row -> assertThat(row.link().id()).isEqualTo(link));
    model.visit(Place.of(ledger(), ledger().target(school)));
    assertThat(selection.roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(selection.spotlightProperty().get()).isEqualTo(school);
  }

  @Test
  void filesThatAreDroppedOnATargetSupportIt() throws IOException {
    selection.roomProperty().set(Room.EVIDENCE);
    var model = model();
    var file = Files.writeString(folder.resolve("验收单.txt"), "验收合格");
    new EvidenceDeeds(tools, () -> null).take(List.of(file), school);
    assertThat(names(model)).containsExactly("验收单.txt 学校建设");
  }

  @Test
  void theListOfWhatIsShownBecomesAWorkbook() throws IOException {
    var where = new EvidenceEdits.Where("3-5", new Filing("7", "2", "15", true), true);
    add("=验收单.pdf", where, school, points);
    var model = model();
    var file = folder.resolve("清单.xlsx");
    model.export(file);
    try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      var cells = new ArrayList<String>();
      sheet.getRow(1).forEach(cell -> cells.add(cell.getStringCellValue()));
      assertThat(cells)
          .startsWith("jia", "学校建设", "2022年", "2022年推进学校建设", "未启动", "教育局、财政局")
          .containsSequence("=验收单.pdf", "3-5", "7", "2", "15", "原件", "内部", "2022年9月20日");
    }
    model.lensProperty().set(Lens.LACKING);
    model.export(file);
    try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(8);
    }
  }

  @Test
  void thePageThatMattersIsTheFirstThatIsNamed() {
    assertThat(PageWords.first("")).isZero();
    assertThat(PageWords.first("3-5、8")).isEqualTo(2);
    assertThat(PageWords.first("第12页")).isEqualTo(11);
    assertThat(PageWords.first("0")).isZero();
    assertThat(PageWords.first("封面")).isZero();
    assertThat(PageWords.first("99999999999")).isEqualTo(999_998);
  }

  private EvidenceViewModel model() {
    return new EvidenceViewModel(tools, selection);
  }

  private Ledger ledger() {
    return session.workspace().ledger();
  }

  private TargetId target(String plan, String project, int at) {
    return ledger().targets(projectId(plan, project)).get(at).id();
  }

  private void add(String name, EvidenceEdits.Where where, TargetId... targets) {
    var file = new EvidenceFile(name, name.getBytes(StandardCharsets.UTF_8));
    var taken =
        new EvidenceEdits(ledger(), tools.today(), UUID::randomUUID)
            .take(List.of(file), List.of(targets), where);
    assertThat(session.workspace().submit(taken.edit(), taken.files())).isTrue();
  }

  private void move(TargetId target, TargetState to) {
    var said = new TargetMoves.Said(LocalDate.of(2022, 9, 20), "李某", "情况有变", "武教〔2022〕9号");
    assertThat(
            session
                .workspace()
                .submit(TargetMoves.to(ledger(), target, to, said, UUID::randomUUID)))
        .isTrue();
  }

  private static List<String> names(EvidenceViewModel model) {
    return model.rowsProperty().get().stream()
        .map(EvidenceRow.Linked.class::cast)
        .map(row -> row.file().fileName() + " " + row.place().project().name())
        .toList();
  }
}
