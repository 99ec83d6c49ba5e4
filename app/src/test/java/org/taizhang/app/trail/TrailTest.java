package org.taizhang.app.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.trail.TrailKind;
import org.taizhang.persistence.EditLog;

/** The rows of a history against the ledgers that stood before and after each edit. */
class TrailTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int EDITS = 300;

  private final Words words = new Words(Messages.chinese());

  private static List<MadeHistory.Step> made(long seed) {
    return MadeHistory.of(seed, LedgerBuilder.small(), EDITS);
  }

  private Trail trail(List<MadeHistory.Step> steps) {
    var trail = new Trail(EditLog.of(Ledger.empty(), () -> MadeHistory.envelopes(steps)), words);
    trail.readOn(read -> {});
    return trail;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyEditIsARowThatNamesItsProjectAsItWasCalledThen(long seed) {
    var steps = made(seed);
    var trail = trail(steps);
    assertThat(trail.rows()).hasSize(steps.size());
    int named = 0;
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var row = trail.rows().get(i);
      assertThat(row.sequence()).isEqualTo(i + 1);
      assertThat(row.what()).isNotBlank();
      assertThat(row.takesBack()).isEqualTo(step.reverses());
      var facts = facts(step);
      assertThat(Set.copyOf(row.touched().projects())).isEqualTo(facts.projects);
      if (facts.projects.size() == 1) {
        var name = name(facts.projects.iterator().next(), step);
        assertThat(trail.words().subject(row)).contains(name);
        assertThat(trail.parts(row)).anySatisfy(part -> assertThat(part.item()).contains(name));
        named++;
      }
      assertThat(trail.parts(row)).hasSize(singles(step.edit()).size());
    }
    assertThat(named).isGreaterThan(EDITS / 3);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7})
  void filtersFindWhatGoingThroughEverythingFinds(long seed) {
    var steps = made(seed);
    var trail = trail(steps);
    var random = new Random(seed);
    int found = 0;
    for (int round = 0; round < 200; round++) {
      var facts = facts(steps.get(random.nextInt(steps.size())));
      var wanted = facts(steps.get(random.nextInt(steps.size())));
      var filter =
          new TrailFilter(
              some(random, facts.plans),
              some(random, facts.projects).map(Set::of),
              some(random, wanted.departments).map(Set::of),
              random.nextInt(3) == 0 ? Optional.of(Set.of(facts.author)) : Optional.empty(),
              random.nextInt(3) == 0 ? facts.day : null,
              random.nextInt(3) == 0 ? wanted.day : null,
              "");
      var expected =
          steps.stream()
              .filter(step -> passes(filter, facts(step)))
              .map(step -> step.envelope().sequence())
              .toList();
      assertThat(trail.find(filter, ZONE).stream().map(TrailRow::sequence))
          .as("%s", filter)
          .isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9})
  void aTextIsFoundInTheOldWordsAndTheNewOnes(long seed) {
    var steps = made(seed);
    var trail = trail(steps);
    for (var text : List.of("智慧校园", "新建3所", "学校建设")) {
      var filter = textOnly(text);
      var found = trail.find(filter, ZONE).stream().map(TrailRow::sequence).toList();
      var wanted =
          steps.stream()
              .filter(step -> singles(step.edit()).stream().anyMatch(one -> says(one, text)))
              .map(step -> step.envelope().sequence())
              .toList();
      assertThat(wanted).isNotEmpty();
      assertThat(found).containsAll(wanted);
      assertThat(found).hasSizeLessThan(steps.size());
    }
    assertThat(trail.find(textOnly("没有这样的字"), ZONE)).isEmpty();
  }

  @Test
  void readingGoesOnWithWhatIsNew() {
    var steps = made(10);
    List<MadeHistory.Step> known = new ArrayList<>(steps.subList(0, 100));
    var trail = trail(known);
    assertThat(trail.rows()).hasSize(100);
    known.addAll(steps.subList(100, steps.size()));
    trail.readOn(read -> {});
    assertThat(trail.rows()).isEqualTo(trail(steps).rows());
  }

  @Test
  void anInterruptedReadingStopsAndIsGoneOnWith() {
    var steps = made(11);
    var trail = new Trail(EditLog.of(Ledger.empty(), () -> MadeHistory.envelopes(steps)), words);
    Thread.currentThread().interrupt();
    trail.readOn(read -> {});
    assertThat(Thread.interrupted()).isTrue();
    assertThat(trail.rows().size()).isBetween(1, steps.size() - 1);
    trail.readOn(read -> {});
    assertThat(trail.rows()).isEqualTo(trail(steps).rows());
  }

  @Test
  void anUndoSaysWhatItTakesBackAndARedoToo() {
    var steps = made(12);
    var trail = trail(steps);
    var undone = trail.rows().stream().filter(row -> row.kind() == TrailKind.UNDONE).toList();
    var redone = trail.rows().stream().filter(row -> row.kind() == TrailKind.REDONE).toList();
    assertThat(undone).isNotEmpty();
    assertThat(redone).isNotEmpty();
    assertThat(undone)
        .allSatisfy(row -> {
          var earlier = trail.rows().get(row.takesBack());
          assertThat(row.what()).startsWith("撤销“").contains(inside(earlier.what()));
        });
    assertThat(redone)
        .allSatisfy(row ->
            assertThat(row.what())
                .isEqualTo("重做“" + inside(trail.rows().get(row.takesBack()).what()) + "”"));
  }

  private static String inside(String what) {
    return what.replaceAll("^(撤销|重做)“|”$", "");
  }

  private static TrailFilter textOnly(String text) {
    return new TrailFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), null, null, text);
  }

  private static <T> Optional<T> some(Random random, Set<T> from) {
    return from.isEmpty() || random.nextInt(3) > 0
        ? Optional.empty()
        : Optional.of(List.copyOf(from).get(random.nextInt(from.size())));
  }

  private static final class Facts {
    private final Set<PlanId> plans = new HashSet<>();
    private final Set<ProjectId> projects = new HashSet<>();
    private final Set<DepartmentId> departments = new HashSet<>();
    private final String author;
    private final LocalDate day;

    Facts(String author, LocalDate day) {
      this.author = author;
      this.day = day;
    }
  }

  private static boolean passes(TrailFilter filter, Facts facts) {
    return filter.plan().map(facts.plans::contains).orElse(true)
        && filter
            .projects()
            .map(ids -> ids.stream().anyMatch(facts.projects::contains))
            .orElse(true)
        && filter
            .departments()
            .map(ids -> ids.stream().anyMatch(facts.departments::contains))
            .orElse(true)
        && filter.authors().map(names -> names.contains(facts.author)).orElse(true)
        && (filter.since() == null || !facts.day.isBefore(filter.since()))
        && (filter.until() == null || !facts.day.isAfter(filter.until()));
  }

  /** What an edit is about, looked up in the ledgers themselves. */
  private static Facts facts(MadeHistory.Step step) {
    var envelope = step.envelope();
    var facts = new Facts(envelope.author(), envelope.at().atZone(ZONE).toLocalDate());
    for (var single : singles(step.edit())) {
      switch (single) {
        case Edit.Add(Entity added) -> about(added, step, facts);
        case Edit.Remove(Entity removed) -> about(removed, step, facts);
        case Edit.Change<?, ?> change -> about(find(change.id(), step), step, facts);
        case Edit.Assign assign -> {
          about(find(assign.project(), step), step, facts);
          facts.departments.add(assign.department());
        }
        case Edit.Together _, Edit.Purge _ -> throw new AssertionError();
      }
    }
    return facts;
  }

  private static void about(@Nullable Entity entity, MadeHistory.Step step, Facts facts) {
    switch (entity) {
      case null -> throw new AssertionError();
      case Plan plan -> facts.plans.add(plan.id());
      case Section section -> facts.plans.add(section.plan());
      case Department department -> {
        facts.plans.add(department.plan());
        facts.departments.add(department.id());
      }
      case Project project -> {
        facts.plans.add(project.plan());
        facts.projects.add(project.id());
      }
      case Target target -> about(find(target.project(), step), step, facts);
      case PlannedQuantity _, SourceDocument _, WorkEntry _, LedgerWide _ ->
          throw new AssertionError("not made");
    }
  }

  private static @Nullable Entity find(EntityId id, MadeHistory.Step step) {
    var before = step.before().find(id);
    return before == null ? step.after().find(id) : before;
  }

  private static String name(ProjectId id, MadeHistory.Step step) {
    return find(id, step) instanceof Project project ? project.name() : "";
  }

  private static List<Edit> singles(Edit edit) {
    List<Edit> singles = new ArrayList<>();
    if (edit instanceof Edit.Together together) {
      together.edits().forEach(one -> singles.addAll(singles(one)));
    } else {
      singles.add(edit);
    }
    return singles;
  }

  private static boolean says(Edit edit, String text) {
    return switch (edit) {
      case Edit.Add(Project added) -> (added.name() + added.content()).contains(text);
      case Edit.Remove(Project removed) -> (removed.name() + removed.content()).contains(text);
      case Edit.Add(Target added) -> added.text().contains(text);
      case Edit.Remove(Target removed) -> removed.text().contains(text);
      case Edit.Change<?, ?> change ->
          String.valueOf(change.before()).contains(text)
              || String.valueOf(change.after()).contains(text);
      case Edit.Add _, Edit.Remove _, Edit.Assign _, Edit.Together _, Edit.Purge _ -> false;
    };
  }
}
