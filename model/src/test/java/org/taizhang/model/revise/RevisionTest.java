package org.taizhang.model.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.revise.ProjectSplit.Share;

/** Every operation on generated ledgers: accepted, taken back by its inverse, nothing lost. */
class RevisionTest {
  static Stream<Ledger> ledgers() {
    return Stream.iterate(1L, seed -> seed + 1).limit(12).map(MadeLedger::of);
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void aPlanIsChangedRenumberedAndTakenOut(Ledger ledger) {
    for (Plan plan : ledger.plans()) {
      Ledger renamed =
          done(ledger, PlanEdits.change(ledger, plan.withTitle("新题").withYears(YearSpan.of(2023))));
      assertThat(renamed.plan(plan.id()).title()).isEqualTo("新题");
      assertThat(PlanEdits.change(ledger, plan).edits()).isEmpty();
      Ledger numbered = done(ledger, PlanEdits.renumber(ledger, plan.id()));
      assertThat(numbers(numbered, plan.id())).isEqualTo(upTo(ledger.projects(plan.id()).size()));
      Ledger without = done(ledger, PlanEdits.remove(ledger, plan.id()));
      assertThat(without.plans()).hasSize(1);
      assertThat(without.find(plan.id())).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void aSectionIsAddedMovedDissolvedAndTakenOut(Ledger ledger) {
    for (Section section : sections(ledger)) {
      var id = new SectionId(UUID.randomUUID());
      Ledger added =
          done(ledger, SectionEdits.add(ledger, id, section.plan(), section.id(), "新板块"));
      assertThat(Outline.sections(added, section.plan(), section.id()).getLast().id())
          .isEqualTo(id);
      assertThat(reading(added, section.plan())).isEqualTo(reading(ledger, section.plan()));
      moveEverywhere(ledger, section);
      Ledger dissolved = done(ledger, SectionEdits.dissolve(ledger, section.id()));
      assertThat(projects(dissolved)).hasSameSizeAs(projects(ledger));
      assertThat(rows(dissolved)).hasSize(rows(ledger).size() - 1);
      Ledger without = done(ledger, SectionEdits.remove(ledger, section.id()));
      assertThat(projects(without))
          .hasSize(projects(ledger).size() - Outline.projectsWithin(ledger, section).size());
    }
  }

  private void moveEverywhere(Ledger ledger, Section section) {
    List<Section> inside = Outline.within(ledger, section);
    List<SectionId> parents = new ArrayList<>();
    parents.add(null);
    Outline.sections(ledger, section.plan()).stream()
        .filter(one -> !inside.contains(one))
        .forEach(one -> parents.add(one.id()));
    for (SectionId parent : parents) {
      for (int place = 0; place < 3; place++) {
        Ledger moved = done(ledger, SectionEdits.move(ledger, section.id(), parent, place));
        List<Section> siblings = Outline.sections(moved, section.plan(), parent);
        int at = siblings.indexOf(moved.section(section.id()));
        assertThat(at).isEqualTo(Math.min(place, siblings.size() - 1));
        assertThat(rows(moved)).hasSameSizeAs(rows(ledger));
        List<Integer> used = usedNumbers(ledger, section.plan());
        boolean empty = Outline.projectsWithin(ledger, section).isEmpty();
        assertThat(usedNumbers(moved, section.plan())).isEqualTo(empty ? used : Ranks.rising(used));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void aProjectIsAddedWhereItIsWanted(Ledger ledger) {
    for (Plan plan : ledger.plans()) {
      List<SectionId> sections = new ArrayList<>();
      sections.add(null);
      ledger.sections(plan.id()).forEach(section -> sections.add(section.id()));
      for (SectionId section : sections) {
        for (int place = 0; place < 4; place++) {
          var id = new ProjectId(UUID.randomUUID());
          Ledger added =
              done(ledger, ProjectEdits.add(ledger, id, plan.id(), section, place, "新任务"));
          List<Project> there = Outline.projects(added, plan.id(), section);
          assertThat(there.indexOf(added.project(id))).isEqualTo(Math.min(place, there.size() - 1));
          var others =
              new ArrayList<>(added.projects(plan.id()).stream().map(Project::id).toList());
          others.remove(id);
          assertThat(others)
              .isEqualTo(ledger.projects(plan.id()).stream().map(Project::id).toList());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void aProjectIsMovedAndTakenOut(Ledger ledger) {
    for (Project project : projects(ledger)) {
      for (int by : new int[] {-1, 1}) {
        Ledger moved = done(ledger, ProjectEdits.shift(ledger, project.id(), by));
        assertThat(rows(moved)).hasSameSizeAs(rows(ledger));
      }
      for (Section section : ledger.sections(project.plan())) {
        Ledger moved = done(ledger, ProjectEdits.move(ledger, project.id(), section.id(), 0));
        assertThat(Outline.projects(moved, project.plan(), section.id()).getFirst().id())
            .isEqualTo(project.id());
        assertThat(usedNumbers(moved, project.plan()))
            .isEqualTo(Ranks.rising(usedNumbers(ledger, project.plan())));
      }
      Ledger without = done(ledger, ProjectEdits.remove(ledger, List.of(project.id())));
      assertThat(without.find(project.id())).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void aProjectBecomesTwoAndTwoBecomeOne(Ledger ledger) {
    for (Project project : projects(ledger)) {
      Map<TargetId, Share> shares = new HashMap<>();
      List<Target> targets = ledger.targets(project.id());
      for (int i = 0; i < targets.size(); i++) {
        shares.put(targets.get(i).id(), List.of(Share.FIRST, Share.SECOND, Share.BOTH).get(i % 3));
      }
      var split = new ProjectSplit(project.id(), "第二个", "新建3所。", "改造5所；培训7人。", shares);
      Ledger two = done(ledger, split.edit(ledger, UUID::randomUUID));
      List<Project> all = two.projects(project.plan());
      Project first = two.project(project.id());
      Project second = all.get(all.indexOf(first) + 1);
      assertThat(second.name()).isEqualTo("第二个");
      assertThat(two.roles(second.id())).isEqualTo(two.roles(first.id()));
      assertThat(contentTexts(two, first)).containsExactly("新建3所");
      assertThat(contentTexts(two, second)).containsExactly("改造5所");
      int copies = (int) shares.values().stream().filter(Share.BOTH::equals).count();
      assertThat(two.targets(first.id()).size() + two.targets(second.id()).size())
          .isEqualTo(targets.size() + copies);
      assertThat(quantities(two)).hasSize(quantities(ledger).size() + 2 * copies);
      Ledger one = done(two, ProjectEdits.merge(two, first.id(), second.id()));
      assertThat(one.projects(project.plan())).hasSameSizeAs(ledger.projects(project.plan()));
      assertThat(one.project(first.id()).content()).isEqualTo("新建3所。\n改造5所；培训7人。");
      assertThat(quantities(one)).hasSameSizeAs(quantities(two));
      assertThat(one.roles(first.id())).isEqualTo(ledger.roles(first.id()));
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void aTargetIsMovedDividedAndTakenOut(Ledger ledger) {
    for (Target target : targets(ledger)) {
      for (Project to : projects(ledger)) {
        Ledger moved = done(ledger, TargetEdits.move(ledger, target.id(), to.id()));
        assertThat(moved.target(target.id()).project()).isEqualTo(to.id());
        assertThat(quantities(moved)).hasSameSizeAs(quantities(ledger));
      }
      Ledger halves = done(ledger, TargetEdits.splitAt(ledger, target.id(), 11, UUID::randomUUID));
      assertThat(targets(halves)).hasSize(targets(ledger).size() + 1);
      assertThat(texts(halves, halves.target(target.id()))).containsExactly("到2023年建成4所");
      if (!target.years().isSingle()) {
        divideByYear(ledger, target);
      }
      Ledger without = done(ledger, TargetEdits.remove(ledger, target.id()));
      assertThat(rows(without)).hasSize(rows(ledger).size() - 3);
    }
  }

  private void divideByYear(Ledger ledger, Target target) {
    Ledger divided = done(ledger, TargetEdits.splitByYear(ledger, target.id(), UUID::randomUUID));
    assertThat(targets(divided)).hasSize(targets(ledger).size() + 2);
    assertThat(quantities(divided)).hasSameSizeAs(quantities(ledger));
    var last = divided.target(target.id());
    assertThat(last.years()).isEqualTo(YearSpan.of(2024));
    assertThat(last.text()).isEqualTo("全部达标8项。");
    assertThat(last.due()).isEqualTo(target.due());
    assertThat(texts(divided, last)).containsExactly("全部达标8项");
    assertThat(divided.targets(target.project()))
        .filteredOn(one -> ledger.find(one.id()) == null)
        .extracting(Target::text)
        .containsExactly("", "到2023年建成4所。");
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void aQuantityIsAddedChangedAndPutElsewhere(Ledger ledger) {
    for (PlannedQuantity quantity : quantities(ledger)) {
      Ledger changed = done(ledger, QuantityEdits.change(ledger, quantity.withText("改")));
      assertThat(changed.quantity(quantity.id()).text()).isEqualTo("改");
      for (int by : new int[] {-1, 1}) {
        done(ledger, QuantityEdits.shift(ledger, quantity.id(), by));
      }
      var copy =
          new PlannedQuantity(
              new QuantityId(UUID.randomUUID()),
              quantity.plan(),
              quantity.project(),
              quantity.target(),
              0,
              null,
              "又一个",
              quantity.value());
      Ledger added = done(ledger, QuantityEdits.add(ledger, List.of(copy)));
      List<PlannedQuantity> there =
          copy.project() == null ? added.goals(copy.plan()) : added.quantities(copy.project());
      assertThat(there.getLast().id()).isEqualTo(copy.id());
    }
  }

  /** Makes the edit and looks whether its inverse gives the first ledger back. */
  private static Ledger done(Ledger ledger, Edit edit) {
    Ledger after = accepted(ledger, edit);
    assertThat(accepted(after, edit.inverse())).isEqualTo(ledger);
    return after;
  }

  private static Ledger accepted(Ledger ledger, Edit edit) {
    Outcome outcome = ledger.apply(edit);
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).ledger();
  }

  private static List<Entity> rows(Ledger ledger) {
    List<Entity> rows = new ArrayList<>(ledger.plans());
    rows.addAll(sections(ledger));
    rows.addAll(projects(ledger));
    rows.addAll(targets(ledger));
    rows.addAll(quantities(ledger));
    return rows;
  }

  private static List<Section> sections(Ledger ledger) {
    return ledger.plans().stream().flatMap(p -> ledger.sections(p.id()).stream()).toList();
  }

  private static List<Project> projects(Ledger ledger) {
    return ledger.plans().stream().flatMap(p -> ledger.projects(p.id()).stream()).toList();
  }

  private static List<Target> targets(Ledger ledger) {
    return projects(ledger).stream().flatMap(p -> ledger.targets(p.id()).stream()).toList();
  }

  private static List<PlannedQuantity> quantities(Ledger ledger) {
    return Stream.concat(
            ledger.plans().stream().flatMap(p -> ledger.goals(p.id()).stream()),
            projects(ledger).stream().flatMap(p -> ledger.quantities(p.id()).stream()))
        .toList();
  }

  private static List<String> contentTexts(Ledger ledger, Project project) {
    return ledger.quantities(project.id()).stream()
        .filter(quantity -> quantity.target() == null)
        .map(PlannedQuantity::text)
        .toList();
  }

  private static List<String> texts(Ledger ledger, Target target) {
    return ledger.quantities(target.project()).stream()
        .filter(quantity -> Objects.equals(quantity.target(), target.id()))
        .map(PlannedQuantity::text)
        .toList();
  }

  private static List<ProjectId> reading(Ledger ledger, PlanId plan) {
    return Outline.projects(ledger, plan).stream().map(Project::id).toList();
  }

  private static List<Integer> numbers(Ledger ledger, PlanId plan) {
    return Outline.projects(ledger, plan).stream().map(Project::number).toList();
  }

  private static List<Integer> usedNumbers(Ledger ledger, PlanId plan) {
    return ledger.projects(plan).stream()
        .map(Project::number)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static List<Integer> upTo(int last) {
    return Stream.iterate(1, n -> n + 1).limit(last).toList();
  }
}
