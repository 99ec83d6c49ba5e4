package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.intake.DifferenceLine.Caution;
import org.taizhang.app.intake.DifferenceLine.Change;
import org.taizhang.app.intake.DifferenceLine.Subject;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.ValueWords;
import org.taizhang.app.session.Words;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.revise.PlanDifference;

/** Words for the differences between a new version and a plan of the ledger. */
final class DifferenceWords {
  private final Messages messages;
  private final Words words;
  private final ValueWords values;
  private final Ledger ledger;
  private final Ledger draft;
  private final Cautions cautions;

  /**
   * @param draft the ledger of its own that holds the new version
   */
  DifferenceWords(Messages messages, Ledger ledger, Ledger draft, Cautions cautions) {
    this.messages = messages;
    this.words = new Words(messages);
    this.values = new ValueWords(messages);
    this.ledger = ledger;
    this.draft = draft;
    this.cautions = cautions;
  }

  /** All of them, those as one that are one to a reader. */
  List<DifferenceLine> of(List<PlanDifference> differences) {
    var groups = new GroupWords(messages, values);
    return DifferenceGroups.of(differences).stream().map(one -> groups.of(parts(one))).toList();
  }

  /** All that is said of one number is one part. */
  private List<DifferenceLine> parts(List<PlanDifference> group) {
    Map<PlannedQuantity, List<PlanDifference.Changed<?, ?>>> numbers = new LinkedHashMap<>();
    List<DifferenceLine> others = new ArrayList<>();
    for (var one : group) {
      if (one instanceof PlanDifference.Changed<?, ?> changed
          && changed.entity() instanceof PlannedQuantity number) {
        numbers.computeIfAbsent(number, _ -> new ArrayList<>()).add(changed);
      } else {
        others.add(of(one));
      }
    }
    boolean alone = others.isEmpty() && numbers.size() == 1;
    numbers.forEach((number, all) -> others.add(number(number, all, alone)));
    return others;
  }

  /** By itself in its own words; among the words that it stands in, what these say. */
  private DifferenceLine number(
      PlannedQuantity before, List<PlanDifference.Changed<?, ?>> changes, boolean alone) {
    PlannedQuantity after = before;
    for (var change : changes) {
      after = with(change, after);
    }
    boolean said = alone && !before.text().equals(after.text());
    return new DifferenceLine(
        List.copyOf(changes),
        Subject.QUANTITY,
        Change.CHANGED,
        item(before.project()),
        nameOf(before),
        said ? before.text() : values.of(before),
        said ? after.text() : values.of(after),
        changes.stream()
            .map(cautions::of)
            .filter(one -> one != Caution.NONE)
            .findFirst()
            .orElse(Caution.NONE));
  }

  private static <E extends Entity, V extends @Nullable Object> PlannedQuantity with(
      PlanDifference.Changed<E, V> change, PlannedQuantity number) {
    var field = change.field();
    return (PlannedQuantity) field.with(field.owner().cast(number), change.after());
  }

  private String nameOf(PlannedQuantity number) {
    return number.target() == null
        ? messages.text("version.quantity")
        : values.nameOf(ledger.target(number.target()));
  }

  private DifferenceLine of(PlanDifference difference) {
    return switch (difference) {
      case PlanDifference.Changed<?, ?> changed -> changed(changed);
      case PlanDifference.Moved(Project what, Section from, Section to) ->
          line(
              difference,
              Subject.PROJECT,
              values.of(what),
              messages.text("version.section"),
              new Texts(
                  Change.CHANGED,
                  from == null ? messages.text("version.no.section") : from.name(),
                  to == null ? messages.text("version.no.section") : to.name()));
      case PlanDifference.RolesChanged(
              Project in,
              Department unit,
              Set<Role> before,
              Set<Role> after) ->
          line(
              difference,
              Subject.ROLE,
              values.of(in),
              unit.name(),
              texts(words.of(before), words.of(after)));
      case PlanDifference.ProjectAdded(Project added, Project splitFrom) ->
          line(
              difference,
              Subject.PROJECT,
              values.of(added),
              splitFrom == null
                  ? messages.text("version.whole")
                  : messages.text("version.split", values.of(splitFrom)),
              new Texts(Change.ADDED, "", whole(draft, added)));
      case PlanDifference.ProjectRemoved(Project removed) ->
          line(
              difference,
              Subject.PROJECT,
              values.of(removed),
              messages.text("version.whole"),
              new Texts(Change.REMOVED, whole(ledger, removed), ""));
      case PlanDifference.TargetAdded(Project in, Target added) ->
          line(
              difference,
              Subject.TARGET,
              values.of(in),
              values.nameOf(added),
              new Texts(Change.ADDED, "", added.text()));
      case PlanDifference.TargetRemoved(Target removed) ->
          line(
              difference,
              Subject.TARGET,
              item(removed.project()),
              values.nameOf(removed),
              new Texts(Change.REMOVED, removed.text(), ""));
      case PlanDifference.QuantityAdded(Project in, Target of, PlannedQuantity added) ->
          line(
              difference,
              Subject.QUANTITY,
              item(in == null ? null : in.id()),
              of == null ? messages.text("version.quantity") : values.nameOf(of),
              new Texts(Change.ADDED, "", values.of(added)));
      case PlanDifference.QuantityRemoved(PlannedQuantity removed) ->
          line(
              difference,
              Subject.QUANTITY,
              item(removed.project()),
              nameOf(removed),
              new Texts(Change.REMOVED, values.of(removed), ""));
      case PlanDifference.SectionRemoved(Section removed) ->
          line(
              difference,
              Subject.SECTION,
              removed.name(),
              messages.text("version.section.gone"),
              new Texts(Change.REMOVED, removed.name(), ""));
      case PlanDifference.DepartmentRemoved(Department removed) ->
          line(
              difference,
              Subject.ROLE,
              removed.name(),
              messages.text("version.department.gone"),
              new Texts(Change.REMOVED, String.join("、", removed.names()), ""));
      case PlanDifference.Rearranged order ->
          line(
              difference,
              Subject.PLAN,
              messages.text("kind.plan"),
              messages.text("version.order"),
              new Texts(
                  Change.CHANGED,
                  messages.text("version.order.before", OrderWords.of(messages, order)),
                  messages.text("version.order.after", OrderWords.of(messages, order))));
    };
  }

  private DifferenceLine changed(PlanDifference.Changed<?, ?> changed) {
    Entity entity = changed.entity();
    var item =
        switch (entity) {
          case Section section -> section.name();
          case Department department -> department.name();
          case Plan _, SourceDocument _, LedgerWide _ -> messages.text("kind.plan");
          case Project _, Target _, PlannedQuantity _, WorkEntry _ -> item(changed.project());
        };
    return line(
        changed,
        subject(entity),
        item,
        values.nameOf(changed.field(), entity),
        changed.after() instanceof UnitOrder order
            ? units((Project) entity, order)
            : new Texts(Change.CHANGED, values.of(changed.before()), values.of(changed.after())));
  }

  /** Of the roles whose units come in another order, those units. */
  private Texts units(Project project, UnitOrder order) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (var role : Role.values()) {
      var was = ledger.units(project.id(), role);
      var now = order.of(role).stream().filter(was::contains).toList();
      if (!was.equals(now)) {
        before.add(units(role, was));
        after.add(units(role, now));
      }
    }
    return new Texts(Change.CHANGED, String.join("\n", before), String.join("\n", after));
  }

  private String units(Role role, List<DepartmentId> units) {
    var names = units.stream().map(unit -> ledger.department(unit).name()).toList();
    return words.of(role) + "：" + String.join("、", names);
  }

  static Subject subject(Entity entity) {
    return switch (entity) {
      case Plan _, SourceDocument _, LedgerWide _ -> Subject.PLAN;
      case Section _ -> Subject.SECTION;
      case Project _ -> Subject.PROJECT;
      case Target _, WorkEntry _ -> Subject.TARGET;
      case Department _ -> Subject.ROLE;
      case PlannedQuantity _ -> Subject.QUANTITY;
    };
  }

  private String item(@Nullable ProjectId project) {
    return project == null ? messages.text("plan.goals") : values.of(ledger.project(project));
  }

  private String whole(Ledger of, Project project) {
    List<String> parts = new ArrayList<>();
    of.targets(project.id()).stream()
        .filter(target -> !target.text().equals(project.content()))
        .forEach(target -> parts.add(values.nameOf(target) + "：" + target.text()));
    for (var role : Role.values()) {
      var units =
          of.units(project.id(), role).stream().map(id -> of.department(id).name()).toList();
      if (!units.isEmpty()) {
        parts.add(words.of(role) + "：" + String.join("、", units));
      }
    }
    return values.inside(project.content(), parts);
  }

  private Texts texts(String before, String after) {
    Change change =
        before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.REMOVED : Change.CHANGED;
    return new Texts(change, before, after);
  }

  private DifferenceLine line(
      PlanDifference difference, Subject subject, String item, String field, Texts texts) {
    return new DifferenceLine(
        List.of(difference),
        subject,
        texts.change,
        item,
        field,
        texts.before,
        texts.after,
        cautions.of(difference));
  }

  private record Texts(Change change, String before, String after) {}
}
