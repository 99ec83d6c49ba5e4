package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.scene.Units;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Reorganisation;
import org.testfx.api.FxToolkit;

/** Rooms of a ledger whose departments were renamed and merged, as pictures. */
class OfficesPicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-10-08T02:00:00Z"));
  private static final String LONG = "经济技术开发区社会事业和教育文化体育旅游发展服务管理局";

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  static Stream<PicturesTest.Screen> screens() {
    return Stream.of(
        new PicturesTest.Screen(1366, 768, 1, Look.Theme.LIGHT),
        new PicturesTest.Screen(1920, 1080, 1.5, Look.Theme.LIGHT),
        new PicturesTest.Screen(1366, 768, 1, Look.Theme.DARK));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void wordsAreWholeInEveryRoomThatShowsUnits(PicturesTest.Screen screen) {
    assertThat(
            Background.inWindow(() -> {
              List<String> cut = new ArrayList<>();
              var shell = shell(screen.theme());
              shell.selection().show(Room.DEPARTMENTS, departmentId("jia", "财政局"));
              cut.addAll(picture("departments", shell, screen));
              for (var units : Units.values()) {
                shell.selection().unitsProperty().set(units);
                shell.show(Room.MATRIX);
                cut.addAll(picture("matrix-" + units, shell, screen));
              }
              shell.show(Room.BRIEFING);
              cut.addAll(picture("briefing", shell, screen));
              return cut;
            }))
        .isEmpty();
  }

  private static List<String> picture(String name, Shell shell, PicturesTest.Screen screen)
      throws IOException {
    Files.write(
        PICTURES.resolve("offices-%s-%s.png".formatted(name, screen.name())),
        Snapshots.png(shell.root(), screen.across(), screen.down(), screen.scale()));
    List<String> cut = new ArrayList<>();
    PicturesTest.cutLabels(shell.root(), name, cut);
    PicturesTest.outside(shell.root(), name, screen, cut);
    return cut;
  }

  private static Shell shell(Look.Theme theme) {
    var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
    var studio =
        new Studio(
            new Surroundings(PICTURES, PICTURES.resolve("x"), NOW, UUID::randomUUID, threads));
    studio.look().themeProperty().set(theme);
    var store = new MemoryStore(ledger(), NOW, UUID::randomUUID);
    var shell = studio.shell(studio.workspace(new Source.Own(store)));
    shell.selection().choose(List.of(planId("jia")));
    return shell;
  }

  private static Ledger ledger() {
    var ledger =
        new LedgerBuilder()
            .plan("jia", 2024, 2025)
            .project("学校建设", Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE))
            .project("教师队伍", Map.of("教育局", Role.LEAD, "体育局", Role.RESPONSIBLE))
            .project("校园安全", Map.of("公安局", Role.LEAD, "财政局", Role.SUPPORTING))
            .ledger();
    for (var project : ledger.projects(planId("jia"))) {
      ledger = steps(ledger, project);
    }
    var renamed = change(ledger, Set.of("财政局"), LONG, LocalDate.of(2024, 3, 1), "滨编〔2024〕3号");
    return change(renamed, Set.of("体育局"), "教育局", LocalDate.of(2024, 7, 1), "");
  }

  /** Three of four offices have something to do, one step is done. */
  private static Ledger steps(Ledger ledger, Project project) {
    var offices = List.of("基础教育科", "财务与审计科", "实验小学", "学前教育与民办教育发展服务中心筹备工作小组");
    var with = ledger;
    for (int i = 0; i < offices.size(); i++) {
      var office = departmentId("jia", offices.get(i));
      if (with.find(office) == null) {
        with =
            with.with(
                Department.named(
                    office, planId("jia"), 20 + i, offices.get(i), DepartmentKind.OFFICE));
      }
      if (i != project.number()) {
        with =
            with.with(
                new Step(
                    new StepId(UUID.randomUUID()),
                    with.targets(project.id()).getFirst().id(),
                    i,
                    office,
                    "落实" + project.name(),
                    "",
                    "",
                    LocalDate.of(2024, 6, 30),
                    i == 0 ? LocalDate.of(2024, 6, 1) : null));
      }
    }
    return with;
  }

  private static Ledger change(
      Ledger ledger, Set<String> names, String to, LocalDate from, String basis) {
    var ending = names.stream().map(name -> departmentId("jia", name)).collect(Collectors.toSet());
    Edit edit =
        new Reorganisation(ending, List.of(to), from, basis, Map.of())
            .edit(ledger, UUID::randomUUID);
    return ((Outcome.Accepted) ledger.apply(edit)).ledger();
  }
}
