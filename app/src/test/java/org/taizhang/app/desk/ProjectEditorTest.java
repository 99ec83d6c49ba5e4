package org.taizhang.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;

class ProjectEditorTest {
  private static final ProjectId POINTS = projectId("yi", "年度要点");

  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final ProjectEditor editor =
      new ProjectEditor(session.workspace(), POINTS, UUID::randomUUID);

  @Test
  void aNameIsOneLine() {
    editor.setName(" 年度\n  工作要点 ");
    assertThat(ledger().project(POINTS).name()).isEqualTo("年度 工作要点");
  }

  @Test
  void theSameTextAgainIsNoEdit() {
    editor.setName("年度要点");
    assertThat(session.workspace().history().undoable().get()).isNull();
  }

  @Test
  void aDepartmentThePlanDoesNotKnowIsAddedInOneStep() {
    editor.assign(" 教育局 ", Role.LEAD);
    assertThat(ledger().departments(ledger().project(POINTS).plan()))
        .extracting(department -> department.name())
        .containsExactly("教育局");
    assertThat(ledger().roles(POINTS).values()).singleElement().asString().contains("LEAD");
    session.workspace().undo();
    assertThat(ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aKnownDepartmentIsNotAddedTwiceAndKeepsItsOtherRoles() {
    var schools = projectId("jia", "学校建设");
    var other = new ProjectEditor(session.workspace(), schools, UUID::randomUUID);
    other.assign("財政局", Role.LEAD);
    assertThat(ledger().roles(schools, departmentId("jia", "财政局")))
        .containsExactly(Role.LEAD, Role.RESPONSIBLE);
    assertThat(ledger().departments(ledger().project(schools).plan())).hasSize(4);
  }

  @Test
  void aTypedTextMeansADepartmentOnlyWhenItIsTheOnlyOne() {
    var schools =
        new ProjectEditor(session.workspace(), projectId("jia", "学校建设"), UUID::randomUUID);
    assertThat(schools.meant("czj")).contains("财政局");
    assertThat(schools.meant("財政")).contains("财政局");
    assertThat(schools.meant("局")).isEmpty();
    assertThat(schools.meant("没有这个部门")).isEmpty();
    assertThat(schools.meant(" ")).isEmpty();
  }

  @Test
  void aTargetIsChangedFieldByField() {
    var target = editor.targets().getFirst().id();
    editor.setText(target, "办成三件事");
    editor.setDue(target, null);
    assertThat(ledger().target(target).text()).isEqualTo("办成三件事");
    assertThat(ledger().target(target).due()).isNull();
    session.workspace().undo();
    session.workspace().undo();
    assertThat(ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void everyYearOfThePlanHasItsTarget() {
    assertThat(editor.yearsWithoutTarget()).isEmpty();
  }

  private Ledger ledger() {
    return session.workspace().ledger();
  }
}
