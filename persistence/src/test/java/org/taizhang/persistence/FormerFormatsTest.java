package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.Aliases;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.work.Tenure;

/** Ledgers as former versions of the program left them, kept as files. */
class FormerFormatsTest {
  private static final Path KEPT = Path.of("src/test/resources/ledgers");

  @TempDir private Path disk;

  @Test
  void opensALedgerOfFormat1() throws IOException {
    TestFolder folder = new TestFolder(KEPT.resolve("format-1")).copyTo(disk.resolve("l"));
    Ledger ledger = ledger(folder);
    Plan plan = ledger.plans().getFirst();
    List<Project> projects = ledger.projects(plan.id());
    assertThat(plan.title()).isEqualTo("滨江区教育局2024年工作要点");
    assertThat(projects).extracting(Project::name).containsExactly("校园食堂明厨亮灶", "课后服务提质", "名师培养");
    assertThat(ledger.departments(plan.id()))
        .extracting(Department::name)
        .containsExactly("区教育局", "区市监局", "各镇（街道）", "区财政局", "团区委", "区人社局");
    assertThat(ledger.departments(plan.id()))
        .allSatisfy(department -> assertThat(department.aliases()).isEqualTo(Aliases.NONE));
    assertThat(folder.check().damages()).isEmpty();
  }

  @Test
  void opensALedgerOfFormat2() throws IOException {
    TestFolder folder = new TestFolder(KEPT.resolve("format-2")).copyTo(disk.resolve("l"));
    Ledger ledger = ledger(folder);
    Plan plan = ledger.plans().getFirst();
    assertThat(plan.title()).isEqualTo("滨江区教育局2025年工作要点");
    assertThat(ledger.projects(plan.id()))
        .extracting(Project::name)
        .containsExactly("新建学校", "改造操场", "培养名师");
    assertThat(ledger.projects(plan.id()))
        .flatExtracting(project -> ledger.targets(project.id()))
        .hasSize(3)
        .allSatisfy(target -> assertThat(target.schedule()).isNull());
    assertThat(ledger.documents(plan.id())).isEmpty();
    assertThat(folder.check().damages()).isEmpty();
  }

  @Test
  void opensALedgerOfFormat3() throws IOException {
    TestFolder folder = new TestFolder(KEPT.resolve("format-3")).copyTo(disk.resolve("l"));
    Ledger ledger = ledger(folder);
    Plan plan = ledger.plans().getFirst();
    assertThat(plan.title()).isEqualTo("滨江区教育局2026年工作要点");
    assertThat(ledger.projects(plan.id()))
        .allSatisfy(project -> assertThat(project.units()).isEqualTo(UnitOrder.NONE));
    // by first appearance in the plan: the format did not say in which order the item has them
    assertThat(ledger.units(ledger.projects(plan.id()).get(1).id(), Role.RESPONSIBLE))
        .extracting(unit -> ledger.department(unit).name())
        .containsExactly("区教育局", "各镇（街道）", "区农业农村局");
    assertThat(folder.check().damages()).isEmpty();
  }

  @Test
  void opensALedgerOfFormat4() throws IOException {
    TestFolder folder = new TestFolder(KEPT.resolve("format-4")).copyTo(disk.resolve("l"));
    Ledger ledger = ledger(folder);
    Plan plan = ledger.plans().getFirst();
    assertThat(plan.title()).isEqualTo("滨江区教育局2027年工作要点");
    assertThat(ledger.projects(plan.id()))
        .extracting(Project::name)
        .containsExactly("新建滨江第三小学", "改造操场5片", "培养名师20名");
    assertThat(ledger.departments(plan.id()))
        .hasSize(6)
        .allSatisfy(department -> assertThat(department.tenure()).isEqualTo(Tenure.ALWAYS));
    assertThat(ledger.numbers()).isEmpty();
    assertThat(folder.check().damages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"format-1", "format-2", "format-3", "format-4"})
  void readsTheSameFromTheJournalAndFromTheSnapshot(String format) throws IOException {
    TestFolder folder = new TestFolder(KEPT.resolve(format)).copyTo(disk.resolve("s"));
    TestFolder journal = new TestFolder(KEPT.resolve(format)).copyTo(disk.resolve("j"));
    for (Path snapshot : journal.snapshots()) {
      Files.delete(snapshot);
    }
    assertThat(ledger(journal)).isEqualTo(ledger(folder));
  }

  private static Ledger ledger(TestFolder folder) {
    try (LedgerStore store = folder.openStore()) {
      return store.ledger();
    }
  }
}
