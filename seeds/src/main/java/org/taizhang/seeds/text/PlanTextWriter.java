package org.taizhang.seeds.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Recurrence;
import org.taizhang.model.Role;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;

/** Writes a plan of a ledger as text; {@link PlanTextReader} reads it back. */
public final class PlanTextWriter {
  private final Ledger ledger;
  private final PlanId plan;
  private final StringBuilder text = new StringBuilder();
  private final Map<DepartmentId, String> names;
  private int sections;

  private PlanTextWriter(Ledger ledger, PlanId plan) {
    this.ledger = ledger;
    this.plan = plan;
    this.names = DepartmentNames.of(ledger.departments(plan));
  }

  /**
   * The plan with all that stands below it. Two plans have the same text when they differ in
   * nothing but ids.
   */
  public static String write(Ledger ledger, PlanId plan) {
    PlanTextWriter writer = new PlanTextWriter(ledger, plan);
    writer.head(ledger.plan(plan));
    writer.goals();
    writer.departments();
    writer.projects(null);
    writer.sections(null, 1);
    return writer.text.toString();
  }

  private void head(Plan head) {
    line(Keys.FORMAT, Keys.VERSION);
    line(Keys.PLAN, head.title());
    line(Keys.CODE, head.code());
    line(Keys.KIND, Vocabulary.of(head.kind()));
    known(Keys.ISSUER, head.issuer());
    known(Keys.LEVEL, head.level() == null ? null : Vocabulary.of(head.level()));
    known(Keys.DOCUMENT_NUMBER, head.documentNumber());
    known(Keys.ISSUED, head.issued() == null ? null : Times.of(head.issued()));
    line(Keys.YEARS, Times.of(head.years()));
    known(Keys.DEMONSTRATION, head.demonstration() ? Keys.YES : null);
  }

  private void goals() {
    quantities(ledger.goals(plan), 0);
  }

  private void departments() {
    List<Department> all = ledger.departments(plan);
    if (!all.isEmpty()) {
      text.append('\n');
    }
    for (int place = 0; place < all.size(); place++) {
      Department department = all.get(place);
      String kind = Vocabulary.of(department.kind());
      String level =
          department.level() == null ? "" : Escapes.BAR + Vocabulary.of(department.level());
      raw(Keys.DEPARTMENT, Escapes.escape(department.name()) + Escapes.BAR + kind + level);
      known(Keys.SHORT_NAME, department.shortName());
      list(Keys.ALIASES, department.aliases().names().stream().map(Escapes::escape).toList());
      list(
          Keys.MEMBERS,
          department.members().departments().stream()
              .map(id -> Objects.requireNonNull(names.get(id)))
              .toList());
      rank(department.order(), place);
    }
  }

  private void sections(@Nullable SectionId parent, int depth) {
    for (Section section : ledger.sections(plan)) {
      if (Objects.equals(section.parent(), parent)) {
        text.append('\n');
        line(Keys.SECTION.repeat(depth), section.name());
        rank(section.order(), sections++);
        projects(section.id());
        sections(section.id(), depth + 1);
      }
    }
  }

  private void projects(@Nullable SectionId section) {
    ledger.projects(plan).stream()
        .filter(project -> Objects.equals(project.section(), section))
        .forEach(this::project);
  }

  private void project(Project project) {
    text.append('\n');
    String label = project.label().isEmpty() ? "" : Escapes.escape(project.label()) + Escapes.BAR;
    raw(Keys.PROJECT, project.number() + "｜" + label + Escapes.escape(project.name()));
    if (project.source() != null) {
      line(Keys.SOURCE, project.source().line() + " " + project.source().column());
    }
    roles(project);
    known(Keys.CONTENT, project.content().isEmpty() ? null : project.content());
    List<PlannedQuantity> numbers = new ArrayList<>(ledger.quantities(project.id()));
    int written = quantities(numbers.stream().filter(n -> n.target() == null).toList(), 0);
    for (Target target : ledger.targets(project.id())) {
      target(project, target);
      var own = numbers.stream().filter(n -> target.id().equals(n.target())).toList();
      written = quantities(own, written);
    }
  }

  private void roles(Project project) {
    for (Role role : Role.values()) {
      list(
          Vocabulary.of(role),
          ledger.units(project.id(), role).stream()
              .map(unit -> Objects.requireNonNull(names.get(unit)))
              .toList());
    }
  }

  private void target(Project project, Target target) {
    String written = Escapes.escape(target.text());
    if (target.text().equals(project.content()) && !target.text().isEmpty()) {
      written = Keys.AS_CONTENT;
    } else if (written.equals(Keys.AS_CONTENT)) {
      written = "\\" + written;
    }
    raw(Times.of(target.years()) + "年", written);
    known(Keys.DUE, target.due() == null ? null : Times.of(target.due()));
    Schedule schedule = target.schedule();
    known(Keys.SCHEDULE, schedule == null ? null : schedule.words());
    Recurrence again = schedule == null ? null : schedule.recurrence();
    known(Keys.RECURRENCE, again == null ? null : Vocabulary.of(again));
    boolean started = target.state() != TargetState.NOT_STARTED;
    known(Keys.STATE, started ? Vocabulary.of(target.state()) : null);
  }

  private int quantities(List<PlannedQuantity> numbers, int before) {
    int place = before;
    for (PlannedQuantity number : numbers) {
      Integer order = number.order() == place ? null : number.order();
      var line = new QuantityLine(number.value(), number.year(), order, number.text());
      raw(Keys.QUANTITY, line.written());
      place++;
    }
    return place;
  }

  private void rank(int order, int place) {
    known(Keys.ORDER, order == place ? null : "" + order);
  }

  private void known(String key, @Nullable String value) {
    if (value != null) {
      line(key, value);
    }
  }

  private void list(String key, List<String> escaped) {
    if (!escaped.isEmpty()) {
      raw(key, escaped.stream().collect(Collectors.joining("" + Escapes.BAR)));
    }
  }

  private void line(String key, String value) {
    raw(key, Escapes.escape(value));
  }

  private void raw(String key, String escaped) {
    text.append(Line.written(key, escaped));
  }
}
