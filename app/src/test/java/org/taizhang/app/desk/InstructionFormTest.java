package org.taizhang.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.taizhang.app.session.SameUnit;
import org.taizhang.app.session.Words;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.testfx.api.FxToolkit;

/** 交办事项 as they are typed into one dialog, and what stands in the ledger then. */
class InstructionFormTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-10-08T02:00:00Z"));

  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @Test
  void whatIsLackingIsSaidOneAfterTheOther() {
    var form = form();
    assertThat(form.faultProperty().get()).isEqualTo("请写明交办的内容");
    form.textProperty().set("月底前拿出校车方案。报局长办公会审议。");
    assertThat(form.faultProperty().get()).isEqualTo("请写明交办人或会议");
    form.whoProperty().set("张局长");
    assertThat(form.faultProperty().get()).isEqualTo("请写明由哪个部门承办");
    form.unitsProperty(Role.LEAD).set("财政局");
    assertThat(form.faultProperty().get()).isEmpty();
    form.dueProperty().set("下周");
    assertThat(form.faultProperty().get()).startsWith("完成时限看不懂");
    form.dueProperty().set("2024-10-1");
    assertThat(form.faultProperty().get()).isEqualTo("完成时限不能早于交办日期");
    form.dayProperty().set("今天");
    assertThat(form.faultProperty().get()).startsWith("请写明交办日期");
    assertThat(form.submit()).isFalse();
    assertThat(ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void oneIsATargetLikeAnyOtherAndOneUndoTakesItBack() {
    typed("月底前拿出校车方案。报局长办公会审议。", "2025年3月31日");
    var list = list();
    assertThat(list.title()).isEqualTo("2024年交办事项");
    assertThat(list.issuer()).as("whose departments are meant").isEqualTo("教育局");
    assertThat(list.years()).isEqualTo(new YearSpan(2024, 2025));
    var project = ledger().projects(list.id()).getFirst();
    assertThat(project.label()).isEqualTo("〔2024〕1号");
    assertThat(project.name()).isEqualTo("月底前拿出校车方案");
    assertThat(ledger().section(project.section()).name()).isEqualTo("局长办公会（2024年10月8日，张局长）");
    var target = ledger().targets(project.id()).getFirst();
    assertThat(target.text()).isEqualTo("月底前拿出校车方案。报局长办公会审议。");
    assertThat(target.due()).isEqualTo(LocalDate.of(2025, 3, 31));
    assertThat(target.state()).isEqualTo(TargetState.NOT_STARTED);
    assertThat(names(project, Role.LEAD)).containsExactly("财政局", "教育局");
    assertThat(names(project, Role.SUPPORTING)).containsExactly("公安分局");
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(session.selection().spotlightProperty().get()).isEqualTo(target.id());
    assertThat(owed("财政局")).contains("月底前拿出校车方案");
    session.workspace().undo();
    assertThat(ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void whatIsInstructedOnOneOccasionStandsTogether() {
    typed("拿出校车方案", "");
    typed("整改食堂", "");
    var projects = ledger().projects(list().id());
    assertThat(projects).extracting(Project::label).containsExactly("〔2024〕1号", "〔2024〕2号");
    assertThat(projects).extracting(Project::section).containsOnly(projects.getFirst().section());
    assertThat(ledger().departments(list().id())).hasSize(3);
    assertThat(ledger().plans()).hasSize(3);
    assertThat(ledger().targets(projects.getLast().id()).getFirst())
        .extracting(Target::due, Target::years)
        .containsExactly(null, YearSpan.of(2024));
  }

  @Test
  void namesAreCompletedOneAfterTheOtherAndNumbersFollowTheYear() {
    var form = form();
    assertThat(form.suggestions("czj")).containsExactly("财政局");
    assertThat(form.suggestions("教育局、czj")).containsExactly("教育局、财政局");
    assertThat(form.numberProperty().get()).isEqualTo("〔2024〕1号");
    form.dayProperty().set("2023-12-1");
    assertThat(form.numberProperty().get()).isEqualTo("〔2023〕1号");
    form.numberProperty().set("交办单7");
    form.dayProperty().set("2024-12-1");
    assertThat(form.numberProperty().get()).isEqualTo("交办单7");
    assertThat(form.intoProperty().get()).isEqualTo("新建《2024年交办事项》并列入");
  }

  static Stream<List<Object>> pictures() {
    return Stream.of(
        List.of("empty", 1.0, Look.Theme.LIGHT),
        List.of("typed", 1.5, Look.Theme.LIGHT),
        List.of("typed", 1.0, Look.Theme.DARK));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void noWordIsCut(List<Object> shown) {
    assertThat(
            Background.inWindow(() -> {
              var cut = new ArrayList<String>();
              var form = form();
              if (shown.getFirst().equals("typed")) {
                fill(form, "对全区义务教育阶段学校校车运行和食堂管理情况开展一次全面排查，建立问题清单，月底前报局长办公会审议。", "2024-10-31");
              }
              var root = new InstructionView(new Words(Messages.chinese()), form).root();
              var look = new Look();
              look.themeProperty().set((Look.Theme) shown.get(2));
              look.follow(root);
              var name = "instruction-%s-%s".formatted(shown.getFirst(), shown.get(2));
              Files.write(
                  PICTURES.resolve(name + ".png"),
                  Snapshots.png(root, 720, 520, (double) shown.get(1)));
              PicturesTest.cutLabels(root, name, cut);
              return cut;
            }))
        .isEmpty();
  }

  private void typed(String text, String due) {
    var form = form();
    fill(form, text, due);
    assertThat(form.submit()).as(form.faultProperty().get()).isTrue();
  }

  private static void fill(InstructionForm form, String text, String due) {
    form.textProperty().set(text);
    form.dueProperty().set(due);
    form.whoProperty().set("张局长");
    form.meetingProperty().set("局长办公会");
    form.unitsProperty(Role.LEAD).set("财政局、教育局");
    form.unitsProperty(Role.SUPPORTING).set("公安分局");
  }

  private InstructionForm form() {
    var messages = Messages.chinese();
    var model = new DeskViewModel(session.workspace(), session.selection());
    var actions = new DeskActions(messages, model, UUID::randomUUID, NOW);
    var dialogs = new Dialogs(messages, new Look());
    return new InstructionForm(
        new DeskTools(
            new Words(messages),
            model,
            actions,
            new DeskQuestions(messages, dialogs, actions, () -> null),
            session.work(NOW)),
        actions.today());
  }

  private Plan list() {
    return ledger().plans().stream()
        .filter(plan -> plan.kind() == PlanKind.INSTRUCTIONS)
        .findFirst()
        .orElseThrow();
  }

  private List<String> names(Project project, Role role) {
    return ledger().units(project.id(), role).stream()
        .map(id -> ledger().department(id).name())
        .toList();
  }

  private List<String> owed(String name) {
    var unit = SameUnit.called(ledger(), name).getFirst();
    return Outstanding.of(ledger(), unit, LocalDate.of(2024, 10, 8)).items().stream()
        .map(item -> item.project().name())
        .toList();
  }

  private Ledger ledger() {
    return session.workspace().ledger();
  }
}
