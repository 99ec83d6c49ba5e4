package org.taizhang.app.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.session.Room;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Level;
import org.taizhang.model.Role;

class DepartmentsViewModelTest {
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final DepartmentsViewModel model;

  DepartmentsViewModelTest() {
    session.selection().choose(List.of(planId("jia")));
    model =
        new DepartmentsViewModel(
            session.work(InstantSource.system()), session.selection(), new NoPrints());
  }

  @Test
  void showsTheDirectoryWithWhatEachHasToDo() {
    assertThat(names()).containsExactly("教育局", "财政局", "人社局", "公安分局");
    assertThat(model.rowsProperty().get().getFirst().count(Role.LEAD)).isEqualTo(2);
    model.byPinyinProperty().set(true);
    assertThat(names()).containsExactly("财政局", "公安分局", "教育局", "人社局");
  }

  @Test
  void findsByPinyinByAliasAndByKind() {
    editor("财政局").addAlias("国资办");
    editor("公安分局").setKind(DepartmentKind.GOVERNMENT);
    filter("czj", null);
    assertThat(names()).containsExactly("财政局");
    filter("國資", null);
    assertThat(names()).containsExactly("财政局");
    filter("", DepartmentKind.GOVERNMENT);
    assertThat(names()).containsExactly("公安分局");
  }

  @Test
  void aNewDepartmentStandsLastAndIsOfTheKindItsNameSpeaksOf() {
    model.add(planId("jia"), " 湖塘镇 ");
    var added = ledger().department(model.openProperty().get());
    assertThat(added.kind()).isEqualTo(DepartmentKind.TOWN);
    assertThat(added.level()).isEqualTo(Level.DISTRICT);
    assertThat(names()).endsWith("湖塘镇");
    model.add(planId("jia"), "湖塘鎮");
    assertThat(names()).containsOnlyOnce("湖塘镇").hasSize(5);
  }

  @Test
  void theOrderAsIssuedCanBeChanged() {
    model.moveBefore(departmentId("jia", "公安分局"), departmentId("jia", "财政局"));
    assertThat(names()).containsExactly("教育局", "公安分局", "财政局", "人社局");
    model.moveBy(departmentId("jia", "教育局"), 2);
    assertThat(names()).containsExactly("公安分局", "财政局", "教育局", "人社局");
    model.moveBy(departmentId("jia", "教育局"), 99);
    session.workspace().undo();
    session.workspace().undo();
    session.workspace().undo();
    assertThat(ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aCorrectedNameIsStillFoundByTheFormerOne() {
    editor("人社局").rename("人力资源和社会保障局", true);
    assertThat(Department.called("人社局", departments())).isPresent();
    editor("人力资源和社会保障局").rename("人社厅", false);
    assertThat(Department.called("人力资源和社会保障局", departments())).isEmpty();
    editor("人社厅").rename("  ", true);
    assertThat(session.workspace().noticeProperty().get()).isNotNull();
    assertThat(names()).contains("人社厅");
  }

  @Test
  void twoNamesOfOneDepartmentBecomeOne() {
    editor("财政局").mergeInto(departmentId("jia", "人社局"));
    assertThat(names()).containsExactly("教育局", "人社局", "公安分局");
    assertThat(ledger().roles(projectId("jia", "学校建设"), departmentId("jia", "人社局")))
        .containsExactly(Role.RESPONSIBLE);
    session.workspace().undo();
    assertThat(ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aGroupTakesMembersThatThePlanKnowsAndNewOnes() {
    editor("公安分局").addMember("财政局");
    editor("公安分局").addMember("湖塘镇");
    assertThat(row("公安分局").members()).containsExactly("财政局", "湖塘镇");
    editor("财政局").addMember("公安分局");
    assertThat(session.workspace().noticeProperty().get()).as("a group in itself").isNotNull();
    assertThat(editor("湖塘镇").groups()).extracting(Department::name).containsExactly("公安分局");
  }

  @Test
  void aDepartmentGoesWithItsRolesAndComesBack() {
    editor("教育局").remove();
    assertThat(names()).containsExactly("财政局", "人社局", "公安分局");
    assertThat(model.openProperty().get()).isEqualTo(departmentId("jia", "财政局"));
    session.workspace().undo();
    assertThat(ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aDepartmentJumpedToIsOpened() {
    filter("财政", null);
    session.selection().show(Room.DEPARTMENTS, departmentId("jia", "公安分局"));
    assertThat(model.openProperty().get()).isEqualTo(departmentId("jia", "公安分局"));
    assertThat(names()).hasSize(4);
  }

  private void filter(String text, @Nullable DepartmentKind kind) {
    model.filterProperty().set(new DirectoryFilter(text, Optional.ofNullable(kind)));
  }

  private DepartmentEditor editor(String name) {
    return model.editor(
        departments().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow().id());
  }

  private DirectoryRow row(String name) {
    return model.rowsProperty().get().stream()
        .filter(row -> row.department().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Department> departments() {
    return ledger().departments(planId("jia"));
  }

  private List<String> names() {
    return model.rowsProperty().get().stream().map(row -> row.department().name()).toList();
  }

  private Ledger ledger() {
    return session.workspace().ledger();
  }
}
