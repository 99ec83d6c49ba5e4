package org.taizhang.app.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.Adding;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.revise.PlanEdits;
import org.taizhang.model.revise.ProjectEdits;

/** A history drawn from a seed: an import, and what three people then did in so many edits. */
public final class MadeHistory {
  private static final List<String> AUTHORS = List.of("张三", "李四", "王小五");
  private static final List<String> WORDS =
      List.of("课后服务", "智慧校园", "名师工作室", "集团化办学", "校园安全", "劳动教育", "=1+1", "新建3所");
  private static final List<Role> ROLES = List.of(Role.values());
  private static final List<TargetState> STATES = List.of(TargetState.values());
  private static final Duration BETWEEN = Duration.ofMinutes(97);
  private static final int PERIOD = 30;

  /**
   * One edit with the ledgers around it.
   *
   * @param reverses number of the step that it takes back; -1 for none
   */
  public record Step(Envelope envelope, Ledger before, Ledger after, int reverses) {
    public Edit edit() {
      return envelope.edit();
    }
  }

  private final Random random;
  private final List<Step> steps = new ArrayList<>();
  private Ledger ledger = Ledger.empty();

  private MadeHistory(long seed) {
    this.random = new Random(seed);
  }

  /** The import of a ledger in one edit, then so many edits of all sorts. */
  public static List<Step> of(long seed, Ledger imported, int edits) {
    return of(seed, new Edit.Together(Occasion.IMPORT, Adding.edits(imported)), edits);
  }

  /** The same behind an import that is there already. */
  public static List<Step> of(long seed, Edit imported, int edits) {
    var made = new MadeHistory(seed);
    made.take(imported, -1);
    while (made.steps.size() <= edits) {
      made.next();
    }
    return List.copyOf(made.steps);
  }

  public static List<Envelope> envelopes(List<Step> steps) {
    return steps.stream().map(Step::envelope).toList();
  }

  private void next() {
    int last = steps.size() - 1;
    if (last > 0 && random.nextInt(8) == 0) {
      take(steps.get(last).edit().inverse(), last);
      return;
    }
    var plans = ledger.plans();
    var plan = plans.get(random.nextInt(plans.size()));
    var projects = ledger.projects(plan.id());
    if (projects.isEmpty()) {
      return;
    }
    var project = projects.get(random.nextInt(projects.size()));
    var edit =
        switch (random.nextInt(10)) {
          case 0 -> change(project, Fields.PROJECT_NAME, word() + random.nextInt(1000));
          case 1 -> change(project, Fields.PROJECT_CONTENT, word() + "，" + word() + "。");
          case 2 -> change(plan, Fields.PLAN_TITLE, plan.code() + word() + "方案");
          case 3 -> unit(plan);
          case 4 -> assign(plan, project);
          case 5 -> target(project);
          case 6 -> projects.size() < 3 ? null : ProjectEdits.remove(ledger, List.of(project.id()));
          case 7 -> PlanEdits.renumber(ledger, plan.id());
          case 8 -> ProjectEdits.shift(ledger, project.id(), random.nextBoolean() ? 1 : -1);
          default -> state(project);
        };
    if (edit != null) {
      take(edit, -1);
    }
  }

  private @Nullable Edit unit(Plan plan) {
    var unit = unitOf(plan);
    return unit == null ? null : change(unit, Fields.DEPARTMENT_NAME, word() + "局");
  }

  private @Nullable Department unitOf(Plan plan) {
    var units = ledger.departments(plan.id());
    return units.isEmpty() ? null : units.get(random.nextInt(units.size()));
  }

  private @Nullable Edit assign(Plan plan, Project project) {
    var unit = unitOf(plan);
    if (unit == null) {
      return null;
    }
    var before = ledger.roles(project.id(), unit.id());
    return new Edit.Assign(
        project.id(), unit.id(), before, Set.of(ROLES.get(random.nextInt(ROLES.size()))));
  }

  private Edit target(Project project) {
    var years = ledger.plan(project.plan()).years();
    return new Edit.Add(
        new Target(
            new TargetId(id()), project.id(), years, word(), null, null, TargetState.NOT_STARTED));
  }

  private @Nullable Edit state(Project project) {
    var targets = ledger.targets(project.id());
    return targets.isEmpty()
        ? null
        : change(
            targets.get(random.nextInt(targets.size())),
            Fields.TARGET_STATE,
            STATES.get(random.nextInt(STATES.size())));
  }

  private static <E extends Entity, V> Edit change(E entity, Field<E, V> field, V after) {
    return new Edit.Change<>(entity.id(), field, field.get(entity), after);
  }

  private void take(Edit edit, int reverses) {
    if (!(ledger.apply(edit) instanceof Outcome.Accepted(Ledger next))
        || (next.equals(ledger) && reverses < 0)) {
      return;
    }
    var at = Instant.parse("2024-01-02T01:00:00Z").plus(BETWEEN.multipliedBy(steps.size()));
    var envelope =
        new Envelope(
            id(),
            new UUID(1, 1),
            steps.size() + 1,
            List.of(),
            AUTHORS.get(steps.size() / PERIOD % AUTHORS.size()),
            at,
            Envelope.CURRENT_FORMAT,
            reverses < 0 ? null : steps.get(reverses).envelope().editId(),
            edit);
    steps.add(new Step(envelope, ledger, next, reverses));
    ledger = next;
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
