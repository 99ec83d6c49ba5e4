package org.taizhang.app.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Changes;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.seeds.resolve.UnitKinds;

/**
 * Enters 交办事项: into the list of their year, a plan of its own kind, grouped by who instructed them
 * where and when. Each is a project with one target, worked on like any other.
 */
public final class InstructionEdits {
  private final Messages messages;
  private final Ledger ledger;
  private final Supplier<UUID> ids;
  private final List<Edit> edits = new ArrayList<>();

  private InstructionEdits(Messages messages, Ledger ledger, Supplier<UUID> ids) {
    this.messages = messages;
    this.ledger = ledger;
    this.ids = ids;
  }

  /**
   * What was entered.
   *
   * @param plan the list
   */
  public record Entered(Edit.Together edit, PlanId plan, TargetId target) {}

  /** The list into which what was instructed in a year goes; nothing while there is none. */
  public static Optional<Plan> list(Ledger ledger, int year) {
    return ledger.plans().stream()
        .filter(plan -> plan.kind() == PlanKind.INSTRUCTIONS && plan.years().first() == year)
        .findFirst();
  }

  /** The number that is likely to come next in a year: 〔2024〕5号. */
  public static String nextNumber(Messages messages, Ledger ledger, int year) {
    int count = list(ledger, year).map(plan -> ledger.projects(plan.id()).size()).orElse(0);
    return messages.text("instruction.number.next", String.valueOf(year), count + 1);
  }

  /** What those that were instructed on one occasion stand under: 局长办公会（2024年3月5日，张某）. */
  public static String occasion(Messages messages, Instruction one) {
    var day = Dates.day(one.day());
    if (one.meeting().isEmpty()) {
      return messages.text("instruction.by", one.who(), day);
    }
    return one.who().isEmpty()
        ? messages.text("instruction.at", one.meeting(), day)
        : messages.text("instruction.at.by", one.meeting(), day, one.who());
  }

  /** The edit that enters it. There must be no fault. */
  public static Entered of(Messages messages, Ledger ledger, Instruction one, Supplier<UUID> ids) {
    return new InstructionEdits(messages, ledger, ids).enter(one);
  }

  private Entered enter(Instruction one) {
    int year = one.day().getYear();
    var due = one.due();
    var years = new YearSpan(year, due == null ? year : due.getYear());
    var plan = plan(years);
    var section = section(plan, occasion(messages, one));
    var units = units(plan, one);
    var last = ledger.projects(plan.id()).stream().mapToInt(Project::number).max().orElse(0);
    var project =
        new Project(
            new ProjectId(ids.get()),
            plan.id(),
            section,
            last + 1,
            one.number(),
            one.name(),
            one.text(),
            null,
            order(one, units));
    var target =
        new Target(
            new TargetId(ids.get()),
            project.id(),
            years,
            one.text(),
            due,
            null,
            TargetState.NOT_STARTED);
    edits.add(new Edit.Add(project));
    edits.add(new Edit.Add(target));
    roles(one, units)
        .forEach((unit, roles) ->
            edits.add(new Edit.Assign(project.id(), unit, Set.of(), Roles.copyOf(roles))));
    return new Entered(new Edit.Together(Occasion.CORRECTION, edits), plan.id(), target.id());
  }

  private Plan plan(YearSpan years) {
    var known = list(ledger, years.first());
    if (known.isPresent()) {
      var plan = known.get();
      int last = Math.max(plan.years().last(), years.last());
      edits.addAll(Changes.of(plan, Fields.PLAN_YEARS, new YearSpan(plan.years().first(), last)));
      return plan;
    }
    var title = messages.text("instruction.list", String.valueOf(years.first()));
    var like = like();
    var made =
        new Plan(
            new PlanId(ids.get()),
            unused(title),
            title,
            PlanKind.INSTRUCTIONS,
            like.map(Plan::issuer).orElse(null),
            like.map(Plan::level).orElse(null),
            null,
            null,
            years,
            false);
    edits.add(new Edit.Add(made));
    return made;
  }

  /** Whose departments are meant: those of the bureau that issued most of the plans. */
  private Optional<Plan> like() {
    Map<String, Integer> counts = new HashMap<>();
    ledger.plans().stream()
        .map(Plan::issuer)
        .filter(Objects::nonNull)
        .forEach(issuer -> counts.merge(issuer, 1, Integer::sum));
    return ledger.plans().stream()
        .filter(plan -> plan.issuer() != null)
        .max(Comparator.comparingInt(plan -> counts.getOrDefault(plan.issuer(), 0)));
  }

  private String unused(String code) {
    var taken = ledger.plans().stream().map(Plan::code).toList();
    var free = code;
    for (int n = 2; taken.contains(free); n++) {
      free = code + n;
    }
    return free;
  }

  private SectionId section(Plan plan, String name) {
    var all = ledger.find(plan.id()) == null ? List.<Section>of() : ledger.sections(plan.id());
    return all.stream()
        .filter(section -> section.name().equals(name))
        .map(Section::id)
        .findFirst()
        .orElseGet(() -> {
          int last = all.stream().mapToInt(Section::order).max().orElse(-1);
          var made = new Section(new SectionId(ids.get()), plan.id(), null, last + 1, name);
          edits.add(new Edit.Add(made));
          return made.id();
        });
  }

  /** The departments of the list by the names typed; those that it does not know are added. */
  private Map<String, DepartmentId> units(Plan plan, Instruction one) {
    var known = new ArrayList<>(ledger.departments(plan.id()));
    Map<String, DepartmentId> units = new LinkedHashMap<>();
    for (var role : Role.values()) {
      for (var name : one.units().getOrDefault(role, List.of())) {
        var unit = Department.called(name, known);
        if (unit.isEmpty()) {
          int last = known.stream().mapToInt(Department::order).max().orElse(-1);
          var made =
              Department.named(
                      new DepartmentId(ids.get()),
                      plan.id(),
                      last + 1,
                      name.strip(),
                      UnitKinds.of(name))
                  .withLevel(UnitKinds.level(name, plan.level()));
          edits.add(new Edit.Add(made));
          known.add(made);
          unit = Optional.of(made);
        }
        units.put(name, unit.get().id());
      }
    }
    return units;
  }

  private static Map<DepartmentId, Set<Role>> roles(
      Instruction one, Map<String, DepartmentId> units) {
    Map<DepartmentId, Set<Role>> roles = new LinkedHashMap<>();
    one.units()
        .forEach((role, names) ->
            names.forEach(name ->
                roles
                    .computeIfAbsent(Objects.requireNonNull(units.get(name)), _ -> new TreeSet<>())
                    .add(role)));
    return roles;
  }

  private static UnitOrder order(Instruction one, Map<String, DepartmentId> units) {
    Map<Role, List<DepartmentId>> order = new EnumMap<>(Role.class);
    for (var role : Role.values()) {
      order.put(
          role,
          one.units().getOrDefault(role, List.of()).stream()
              .map(name -> Objects.requireNonNull(units.get(name)))
              .toList());
    }
    return new UnitOrder(
        Objects.requireNonNull(order.get(Role.LEAD)),
        Objects.requireNonNull(order.get(Role.RESPONSIBLE)),
        Objects.requireNonNull(order.get(Role.SUPPORTING)));
  }
}
