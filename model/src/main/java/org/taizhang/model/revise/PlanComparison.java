package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Section;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;

/**
 * A new version of a plan against the plan in the ledger. Things are the same by number and name,
 * else by name, else by what they say. What no document says is not compared: states, codes, short
 * names, aliases and members stay as they are.
 */
public final class PlanComparison {
  private static final List<Field<?, ?>> OF_PLAN =
      List.of(
          Fields.PLAN_TITLE,
          Fields.PLAN_ISSUER,
          Fields.PLAN_LEVEL,
          Fields.PLAN_DOCUMENT_NUMBER,
          Fields.PLAN_ISSUED,
          Fields.PLAN_YEARS);
  private static final List<Field<?, ?>> OF_PROJECT =
      List.of(
          Fields.PROJECT_NUMBER, Fields.PROJECT_LABEL, Fields.PROJECT_NAME, Fields.PROJECT_CONTENT);
  private static final List<Field<?, ?>> OF_TARGET =
      Fields.all().stream()
          .filter(field -> field.owner() == Target.class && field != Fields.TARGET_STATE)
          .toList();
  private static final List<Field<?, ?>> OF_QUANTITY =
      List.of(Fields.QUANTITY_TEXT, Fields.QUANTITY_VALUE, Fields.QUANTITY_YEAR);

  private final VersionMatch match;
  private final List<PlanDifference> found = new ArrayList<>();
  private final List<PlanDifference.Changed<?, Integer>> ranks = new ArrayList<>();

  /**
   * Compares two plans.
   *
   * @param plan in the ledger
   * @param draft a ledger of its own that holds the new version, under other ids
   * @param version the plan in {@code draft}
   */
  public PlanComparison(Ledger ledger, PlanId plan, Ledger draft, PlanId version) {
    match = new VersionMatch(ledger, ledger.plan(plan), draft, draft.plan(version));
    plan();
    Map<Project, Project> pairs = match.projects.pairs();
    for (Project now : draft.projects(version)) {
      Project was = pairs.get(now);
      if (was == null) {
        found.add(new PlanDifference.ProjectAdded(now, match.splitFrom(now)));
      } else {
        project(was, now);
      }
    }
    match.projects.removed().forEach(one -> found.add(new PlanDifference.ProjectRemoved(one)));
    match.sectionsGone().forEach(one -> found.add(new PlanDifference.SectionRemoved(one)));
    match.departmentsGone().forEach(one -> found.add(new PlanDifference.DepartmentRemoved(one)));
    if (!ranks.isEmpty()) {
      found.add(new PlanDifference.Rearranged(ranks));
    }
  }

  /** In the order of the new version: the plan, its projects, what goes, what changes place. */
  public List<PlanDifference> differences() {
    return List.copyOf(found);
  }

  /**
   * Those in which another version differs from the same plan just so.
   *
   * @param other made with the same ledger
   */
  public Set<PlanDifference> sharedWith(PlanComparison other) {
    Sayings theirs = new Sayings(other.match);
    Set<Object> said = new HashSet<>();
    other.found.forEach(one -> said.add(theirs.of(one)));
    Sayings own = new Sayings(match);
    Set<PlanDifference> shared = new LinkedHashSet<>();
    found.stream().filter(one -> said.contains(own.of(one))).forEach(shared::add);
    return shared;
  }

  /** How many projects of the new version are projects of the ledger. */
  public int matched() {
    return match.projects.pairs().size();
  }

  /**
   * One edit that takes over these differences and no other, without any part where there are none.
   * It fits the ledger that was compared.
   */
  public Edit.Together edit(Set<PlanDifference> accepted) {
    return edit(accepted, Set.of());
  }

  /**
   * As {@link #edit(Set)}.
   *
   * @param byHand those of them that the document does not say and the clerk put into the version
   */
  public Edit.Together edit(Set<PlanDifference> accepted, Set<PlanDifference> byHand) {
    List<PlanDifference> chosen = found.stream().filter(accepted::contains).toList();
    return new VersionSteps(match, chosen, byHand).all();
  }

  private void plan() {
    OF_PLAN.forEach(field -> compare(null, field, match.plan, match.version));
    for (Section now : Outline.sections(match.draft, match.version.id())) {
      Section was = match.sections.get(now.id());
      if (was != null) {
        compare(null, Fields.SECTION_NAME, was, now);
        rank(Fields.SECTION_ORDER, was, now);
      }
    }
    Set<Department> ranked = new LinkedHashSet<>();
    for (Department now : match.draft.departments(match.version.id())) {
      Department was = match.department(now);
      if (!was.equals(now) && ranked.add(was)) {
        rank(Fields.DEPARTMENT_ORDER, was, now);
      }
    }
    numbers(
        null, match.ledger.goals(match.plan.id()), match.draft.goals(match.version.id()), Map.of());
  }

  private void project(Project was, Project now) {
    OF_PROJECT.forEach(field -> compare(was.id(), field, was, now));
    Section from = match.sectionOf(was);
    Section to = match.wantedSection(now);
    if (!Objects.equals(from, to)) {
      found.add(new PlanDifference.Moved(was, from, to));
    }
    Pairing<Target> targets = match.targets(was.id(), now.id());
    Map<TargetId, TargetId> same = new HashMap<>();
    targets
        .pairs()
        .forEach((after, before) -> {
          same.put(after.id(), before.id());
          OF_TARGET.forEach(field -> compare(was.id(), field, before, after));
        });
    targets.added().forEach(one -> found.add(new PlanDifference.TargetAdded(was, one)));
    targets.removed().forEach(one -> found.add(new PlanDifference.TargetRemoved(one)));
    numbers(
        was,
        standing(match.ledger.quantities(was.id()), targets.removed()),
        standing(match.draft.quantities(now.id()), targets.added()),
        same);
    order(was, match.order(now));
    roles(was, now.id());
  }

  /** Those in no target that comes or goes with its numbers. */
  private static List<PlannedQuantity> standing(List<PlannedQuantity> all, List<Target> without) {
    Set<TargetId> left = new LinkedHashSet<>();
    without.forEach(one -> left.add(one.id()));
    return all.stream()
        .filter(one -> one.target() == null || !left.contains(one.target()))
        .toList();
  }

  private void numbers(
      @Nullable Project in,
      List<PlannedQuantity> was,
      List<PlannedQuantity> now,
      Map<TargetId, TargetId> targets) {
    ProjectId project = in == null ? null : in.id();
    Pairing<PlannedQuantity> numbers = VersionMatch.quantities(was, now, targets);
    numbers
        .pairs()
        .forEach((after, before) -> {
          OF_QUANTITY.forEach(field -> compare(project, field, before, after));
          rank(Fields.QUANTITY_ORDER, before, after);
        });
    for (PlannedQuantity one : numbers.added()) {
      TargetId target = one.target() == null ? null : targets.get(one.target());
      Target of = target == null ? null : match.ledger.target(target);
      found.add(new PlanDifference.QuantityAdded(in, of, one));
    }
    numbers.removed().forEach(one -> found.add(new PlanDifference.QuantityRemoved(one)));
  }

  private void order(Project was, UnitOrder wanted) {
    if (UnitOrders.differ(match.ledger, was.id(), wanted)) {
      UnitOrder now = wanted.joinedBy(UnitOrders.whole(match.ledger, was.id()));
      found.add(
          new PlanDifference.Changed<>(was.id(), was, Fields.PROJECT_UNITS, was.units(), now));
    }
  }

  private void roles(Project was, ProjectId now) {
    Map<Department, Set<Role>> wanted = new LinkedHashMap<>();
    match
        .draft
        .roles(now)
        .forEach((unit, roles) ->
            wanted
                .computeIfAbsent(
                    match.department(match.draft.department(unit)), _ -> new LinkedHashSet<>())
                .addAll(roles));
    Set<Department> units = new LinkedHashSet<>(wanted.keySet());
    match.ledger.roles(was.id()).keySet().forEach(id -> units.add(match.ledger.department(id)));
    for (Department unit : units) {
      Set<Role> before = match.ledger.roles(was.id(), unit.id());
      Set<Role> after = Roles.copyOf(wanted.getOrDefault(unit, Set.of()));
      if (!before.equals(after)) {
        found.add(new PlanDifference.RolesChanged(was, unit, before, after));
      }
    }
  }

  private <E extends Entity, V extends @Nullable Object> void compare(
      @Nullable ProjectId project, Field<E, V> field, Entity before, Entity after) {
    E entity = field.owner().cast(before);
    V was = field.get(entity);
    V now = field.get(field.owner().cast(after));
    if (!Objects.equals(was, now)) {
      found.add(new PlanDifference.Changed<>(project, entity, field, was, now));
    }
  }

  private <E extends Entity> void rank(Field<E, Integer> field, E was, E now) {
    if (!field.get(was).equals(field.get(now))) {
      ranks.add(new PlanDifference.Changed<>(null, was, field, field.get(was), field.get(now)));
    }
  }
}
