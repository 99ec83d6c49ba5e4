package org.taizhang.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.LedgerRules;
import org.taizhang.model.edit.Outcome;

/**
 * All plans and what stands in them, as one value that never changes: an edit makes another ledger
 * that shares what it did not touch. Two ledgers are equal when they hold the same things, however
 * they came about; every list is therefore in an order that follows from its content.
 */
public final class Ledger {
  private static final Ledger EMPTY =
      new Ledger(
          HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

  private static final Comparator<Plan> BY_YEARS_AND_CODE =
      Comparator.comparing(Plan::years).thenComparing(Plan::code);
  private static final Comparator<Section> SECTION_ORDER =
      Comparator.comparingInt(Section::order).thenComparing(s -> s.id().value());
  private static final Comparator<Project> PROJECT_ORDER =
      Comparator.comparingInt(Project::number).thenComparing(p -> p.id().value());
  private static final Comparator<Department> DEPARTMENT_ORDER =
      Comparator.comparingInt(Department::order).thenComparing(d -> d.id().value());
  private static final Comparator<Target> TARGET_ORDER =
      Comparator.comparing(Target::years).thenComparing(t -> t.id().value());

  private static final Comparator<SourceDocument> DOCUMENT_ORDER =
      Comparator.comparingInt(SourceDocument::order).thenComparing(d -> d.id().value());

  private static final Comparator<PlannedQuantity> QUANTITY_ORDER =
      Comparator.comparingInt(PlannedQuantity::order).thenComparing(q -> q.id().value());

  private final PMap<EntityId, Entity> entities;
  private final PMap<EntityId, Plan> plans;
  private final PMap<EntityId, PSet<EntityId>> children;
  private final PMap<ProjectId, PMap<DepartmentId, Set<Role>>> roles;

  private Ledger(
      PMap<EntityId, Entity> entities,
      PMap<EntityId, Plan> plans,
      PMap<EntityId, PSet<EntityId>> children,
      PMap<ProjectId, PMap<DepartmentId, Set<Role>>> roles) {
    this.entities = entities;
    this.plans = plans;
    this.children = children;
    this.roles = roles;
  }

  public static Ledger empty() {
    return EMPTY;
  }

  /** The ledger after the edit, or why it cannot be made; this ledger stays as it is either way. */
  public Outcome apply(Edit edit) {
    return LedgerRules.apply(this, edit);
  }

  /** All plans, by years and then by code. */
  public List<Plan> plans() {
    return plans.values().stream().sorted(BY_YEARS_AND_CODE).toList();
  }

  /** The sections of a plan at every depth, as issued. */
  public List<Section> sections(PlanId plan) {
    return below(plan, Section.class).sorted(SECTION_ORDER).toList();
  }

  /** The projects of a plan, as issued. */
  public List<Project> projects(PlanId plan) {
    return below(plan, Project.class).sorted(PROJECT_ORDER).toList();
  }

  /** The departments a plan names, by first appearance. */
  public List<Department> departments(PlanId plan) {
    return below(plan, Department.class).sorted(DEPARTMENT_ORDER).toList();
  }

  /** The targets of a project, earliest years first. */
  public List<Target> targets(ProjectId project) {
    return below(project, Target.class).sorted(TARGET_ORDER).toList();
  }

  /** The numbers in the content and the targets of a project, as issued. */
  public List<PlannedQuantity> quantities(ProjectId project) {
    return below(project, PlannedQuantity.class).sorted(QUANTITY_ORDER).toList();
  }

  /** The numbers that a plan promises outside its projects, as issued. */
  public List<PlannedQuantity> goals(PlanId plan) {
    return below(plan, PlannedQuantity.class).sorted(QUANTITY_ORDER).toList();
  }

  /** The documents that a plan was read from, the first one first. */
  public List<SourceDocument> documents(PlanId plan) {
    return below(plan, SourceDocument.class).sorted(DOCUMENT_ORDER).toList();
  }

  /**
   * Who has which roles in a project, departments in the order of their plan; nobody has an empty
   * set.
   */
  public Map<DepartmentId, Set<Role>> roles(ProjectId project) {
    Map<DepartmentId, Set<Role>> sorted = new LinkedHashMap<>();
    rolesOf(project).keySet().stream()
        .map(this::department)
        .sorted(DEPARTMENT_ORDER)
        .forEach(department -> sorted.put(department.id(), roles(project, department.id())));
    return Collections.unmodifiableMap(sorted);
  }

  /**
   * Who has a role in a project, in the order issued; behind them the others in the order of their
   * plan.
   */
  public List<DepartmentId> units(ProjectId project, Role role) {
    List<DepartmentId> order = project(project).units().of(role);
    return roles(project).entrySet().stream()
        .filter(held -> held.getValue().contains(role))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(unit -> rank(order, unit)))
        .toList();
  }

  private static int rank(List<DepartmentId> order, DepartmentId unit) {
    int rank = order.indexOf(unit);
    return rank < 0 ? order.size() : rank;
  }

  /** The roles of a department in a project, lead first; empty when it has none. */
  public Set<Role> roles(ProjectId project, DepartmentId department) {
    return Objects.requireNonNullElse(rolesOf(project).get(department), Set.of());
  }

  public @Nullable Entity find(EntityId id) {
    return entities.get(id);
  }

  /**
   * The plan of that id.
   *
   * @throws NoSuchElementException when the ledger holds no such plan
   */
  public Plan plan(PlanId id) {
    return (Plan) get(id);
  }

  /**
   * The section of that id.
   *
   * @throws NoSuchElementException when the ledger holds no such section
   */
  public Section section(SectionId id) {
    return (Section) get(id);
  }

  /**
   * The project of that id.
   *
   * @throws NoSuchElementException when the ledger holds no such project
   */
  public Project project(ProjectId id) {
    return (Project) get(id);
  }

  /**
   * The department of that id.
   *
   * @throws NoSuchElementException when the ledger holds no such department
   */
  public Department department(DepartmentId id) {
    return (Department) get(id);
  }

  /**
   * The target of that id.
   *
   * @throws NoSuchElementException when the ledger holds no such target
   */
  public Target target(TargetId id) {
    return (Target) get(id);
  }

  /**
   * The quantity of that id.
   *
   * @throws NoSuchElementException when the ledger holds no such quantity
   */
  public PlannedQuantity quantity(QuantityId id) {
    return (PlannedQuantity) get(id);
  }

  /**
   * The document of that id.
   *
   * @throws NoSuchElementException when the ledger holds no such document
   */
  public SourceDocument document(DocumentId id) {
    return (SourceDocument) get(id);
  }

  /**
   * A ledger in which this entity stands, new or in place of the one with its id. Checks nothing.
   */
  public Ledger with(Entity entity) {
    EntityId parent = parentOf(entity);
    PMap<EntityId, PSet<EntityId>> index = children;
    if (parent != null) {
      PSet<EntityId> siblings = Objects.requireNonNullElse(index.get(parent), HashTreePSet.empty());
      index = index.plus(parent, siblings.plus(entity.id()));
    }
    return new Ledger(
        entities.plus(entity.id(), entity),
        entity instanceof Plan plan ? plans.plus(plan.id(), plan) : plans,
        index,
        roles);
  }

  /** A ledger without this entity. Checks nothing. */
  public Ledger without(Entity entity) {
    EntityId parent = parentOf(entity);
    PMap<EntityId, PSet<EntityId>> index = children;
    if (parent != null) {
      PSet<EntityId> siblings =
          Objects.requireNonNullElse(index.get(parent), HashTreePSet.<EntityId>empty())
              .minus(entity.id());
      index = siblings.isEmpty() ? index.minus(parent) : index.plus(parent, siblings);
    }
    return new Ledger(entities.minus(entity.id()), plans.minus(entity.id()), index, roles);
  }

  /** A ledger in which the department has these roles in the project. Checks nothing. */
  public Ledger with(Assignment assignment) {
    PMap<DepartmentId, Set<Role>> others = rolesOf(assignment.project());
    PMap<DepartmentId, Set<Role>> now =
        assignment.roles().isEmpty()
            ? others.minus(assignment.department())
            : others.plus(assignment.department(), assignment.roles());
    return new Ledger(
        entities,
        plans,
        children,
        now.isEmpty() ? roles.minus(assignment.project()) : roles.plus(assignment.project(), now));
  }

  private PMap<DepartmentId, Set<Role>> rolesOf(ProjectId project) {
    return Objects.requireNonNullElse(roles.get(project), HashTreePMap.empty());
  }

  private <E extends Entity> Stream<E> below(EntityId parent, Class<E> kind) {
    PSet<EntityId> ids = children.get(parent);
    return ids == null
        ? Stream.empty()
        : ids.stream().map(this::get).filter(kind::isInstance).map(kind::cast);
  }

  private Entity get(EntityId id) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new NoSuchElementException("not in this ledger: " + id);
    }
    return entity;
  }

  private static @Nullable EntityId parentOf(Entity entity) {
    return switch (entity) {
      case Plan _ -> null;
      case Section section -> section.plan();
      case Project project -> project.plan();
      case Department department -> department.plan();
      case Target target -> target.project();
      case SourceDocument document -> document.plan();
      case PlannedQuantity quantity ->
          quantity.project() == null ? quantity.plan() : quantity.project();
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ledger that
        && entities.equals(that.entities)
        && roles.equals(that.roles);
  }

  @Override
  public int hashCode() {
    return 31 * entities.hashCode() + roles.hashCode();
  }
}
