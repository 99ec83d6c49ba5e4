package org.taizhang.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.YearSpan;

class IssuedTest {
  private final Plan plan =
      new Plan(
          new PlanId(UUID.randomUUID()),
          "p",
          "东湖区计划",
          PlanKind.ISSUED,
          null,
          null,
          null,
          null,
          YearSpan.of(2024),
          false);
  private final Project project =
      new Project(new ProjectId(UUID.randomUUID()), plan.id(), null, 1, "1.", "校园安全", "完善设施", null);
  private final Department unit =
      Department.named(
          new DepartmentId(UUID.randomUUID()), plan.id(), 0, "教育局", DepartmentKind.UNIT);
  private final List<Envelope> history = new ArrayList<>();

  @Test
  void whatAnImportBroughtIsIssuedAndWhatWasTypedIsNot() {
    imported();
    var added =
        new Project(new ProjectId(UUID.randomUUID()), plan.id(), null, 2, "", "补充", "", null);
    did(new Edit.Add(added));
    var renamed = project.withName("平安校园");
    did(new Edit.Change<>(project.id(), Fields.PROJECT_NAME, project.name(), renamed.name()));
    did(new Edit.Assign(project.id(), unit.id(), Set.of(Role.LEAD), Set.of(Role.RESPONSIBLE)));
    var issued = Issued.of(history);
    assertThat(issued.knows(plan.id())).isTrue();
    assertThat(issued.isOwn(added.id())).isTrue();
    assertThat(issued.isOwn(project.id())).isFalse();
    assertThat(issued.isOwn(renamed, Fields.PROJECT_NAME)).isTrue();
    assertThat(issued.isOwn(renamed, Fields.PROJECT_CONTENT)).isFalse();
    assertThat(issued.isOwn(project.id(), unit.id(), Set.of(Role.RESPONSIBLE))).isTrue();
    assertThat(issued.isOwn(project.id(), unit.id(), Set.of(Role.LEAD))).isFalse();
  }

  @Test
  void whatWasTypedAndTakenBackIsAsIssued() {
    imported();
    var edit = new Edit.Change<>(project.id(), Fields.PROJECT_NAME, project.name(), "平安校园");
    did(edit);
    did(edit.inverse());
    assertThat(Issued.of(history).isOwn(project, Fields.PROJECT_NAME)).isFalse();
  }

  @Test
  void aNewVersionIsIssuedUntilItIsTakenBack() {
    imported();
    var version =
        new Edit.Together(
            Occasion.NEW_VERSION,
            List.of(new Edit.Change<>(project.id(), Fields.PROJECT_NAME, project.name(), "平安校园")));
    did(version);
    var renamed = project.withName("平安校园");
    assertThat(Issued.of(history).isOwn(renamed, Fields.PROJECT_NAME)).isFalse();
    did(version.inverse());
    assertThat(Issued.of(history).isOwn(project, Fields.PROJECT_NAME)).isFalse();
    assertThat(Issued.of(history).isOwn(renamed, Fields.PROJECT_NAME)).isTrue();
  }

  @Test
  void aPlanMadeByHandIsNotKnown() {
    did(new Edit.Add(plan));
    assertThat(Issued.of(history).knows(plan.id())).isFalse();
    assertThat(Issued.unknown().knows(plan.id())).isFalse();
  }

  private void imported() {
    did(
        new Edit.Together(
            Occasion.IMPORT,
            List.of(
                new Edit.Add(plan),
                new Edit.Add(project),
                new Edit.Add(unit),
                new Edit.Assign(project.id(), unit.id(), Set.of(), Set.of(Role.LEAD)))));
  }

  private void did(Edit edit) {
    var id = UUID.randomUUID();
    history.add(
        new Envelope(
            id, id, 1, List.of(), "测试员", Instant.EPOCH, Envelope.CURRENT_FORMAT, null, edit));
  }
}
