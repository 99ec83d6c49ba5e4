package org.taizhang.app.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.PicturesTest;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.UnitPrints;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportId;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ReachedQuantities;
import org.testfx.api.FxToolkit;

/** 未完成事项 of one department, line by line and as pictures. */
class OutstandingViewTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-10-08T02:00:00Z"));
  private static final String LONG = "新建、改扩建一批公办幼儿园和义务教育学校并同步改善农村学校办学条件和师生食宿条件";

  private final SessionFixture session = new SessionFixture(ledger());
  private final List<Path> printed = new ArrayList<>();
  private final OutstandingViewModel model = model("财政局");

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @Test
  void plansHeadTheirTargetsAndATargetOpensOnTheDesk() {
    assertThat(model.title()).isEqualTo("财政局　截至 2024年10月8日，未完成 3 项：红灯 1 项，黄灯 1 项，灰灯 1 项");
    assertThat(model.lines()).filteredOn(OutstandingLine.Head.class::isInstance).hasSize(2);
    var target = (OutstandingLine.Target) model.lines().getLast();
    model.open(target);
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(session.selection().spotlightProperty().get())
        .isEqualTo(target.item().target().id());
  }

  @Test
  void whatIsDoneGoesAwayWhileItIsLookedAt() {
    var target = model.outstandingProperty().get().items().getFirst().target();
    session
        .workspace()
        .submit(
            new Edit.Change<>(
                target.id(), Fields.TARGET_STATE, target.state(), TargetState.COMPLETED));
    assertThat(model.outstandingProperty().get().count()).isEqualTo(2);
  }

  @Test
  void itIsSavedAsPagesAndAsATable() {
    model.savePages(Path.of("a.pdf"));
    model.saveTables(Path.of("b.xlsx"));
    assertThat(printed).containsExactly(Path.of("a.pdf"), Path.of("b.xlsx"));
    assertThat(model.saidProperty().get()).isEqualTo("已保存：b.xlsx");
    assertThat(model.fileName()).isEqualTo("财政局未完成事项-2024年10月8日");
  }

  static Stream<List<Object>> pictures() {
    return Stream.of(
        List.of("财政局", 1366, 768, 1.0, Look.Theme.LIGHT),
        List.of("财政局", 1920, 1080, 1.5, Look.Theme.DARK),
        List.of("公安局", 1366, 768, 1.0, Look.Theme.LIGHT));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void noWordIsCut(List<Object> shown) {
    var name = "outstanding-%s".formatted(shown.stream().skip(1).toList()).replaceAll("\\W+", "-");
    double scale = (double) shown.get(3);
    int across = (int) Math.min(1120, (int) shown.get(1) / scale * 0.94);
    int down = (int) Math.min(760, (int) shown.get(2) / scale * 0.94);
    assertThat(
            Background.inWindow(() -> {
              var cut = new ArrayList<String>();
              var messages = Messages.chinese();
              var root =
                  new OutstandingView(
                          model((String) shown.getFirst()), new Dialogs(messages, new Look()))
                      .root();
              var look = new Look();
              look.themeProperty().set((Look.Theme) shown.get(4));
              look.follow(root);
              Files.write(
                  PICTURES.resolve(name + shown.getFirst().equals("公安局") + ".png"),
                  Snapshots.png(root, across, down, scale));
              PicturesTest.cutLabels(root, name, cut);
              return cut;
            }))
        .isEmpty();
  }

  private OutstandingViewModel model(String unit) {
    return new OutstandingViewModel(
        session.work(NOW),
        session.selection(),
        new UnitPrints() {
          @Override
          public void pages(Ledger ledger, Outstanding of, Path file) {
            printed.add(file);
          }

          @Override
          public void tables(Ledger ledger, Outstanding of, Path file) {
            printed.add(file);
          }
        },
        departmentId("jia", unit));
  }

  private static Ledger ledger() {
    var ledger =
        new LedgerBuilder()
            .plan("jia", 2024, 2024)
            .project(LONG, Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE))
            .project("校园安全", Map.of("公安局", Role.LEAD))
            .project("师资培训", Map.of("财政局", Role.SUPPORTING))
            .plan("yi", 2023, 2023)
            .project("经费保障", Map.of("财政局", Role.LEAD))
            .ledger();
    var safety = ledger.targets(projectId("jia", "校园安全")).getFirst();
    var first = ledger.targets(projectId("jia", LONG)).getFirst();
    return ledger
        .with(safety.withState(TargetState.CLOSED))
        .with(
            new ProgressReport(
                new ReportId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
                first.id(),
                departmentId("jia", "教育局"),
                LocalDate.of(2024, 10, 5),
                50,
                ReachedQuantities.NONE,
                new Account(
                    "三所学校已开工，其中两所主体结构封顶；其余九所正在办理规划许可手续，预计四月底前全部开工建设。",
                    "雨季较长，两处地块交付比计划晚一个半月。",
                    "",
                    "每周调度一次，十月底前完成全部手续，并请财政部门先行拨付配套资金。",
                    ""),
                ApprovalChain.NONE));
  }
}
