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
import org.taizhang.model.work.IssuedNumber;
import org.taizhang.model.work.NumberSeries;

/**
 * All plans and what stands in them, as one value that never changes: an edit makes another ledger
 * that shares what it did not touch. Two ledgers are equal when they hold the same things, however
 * they came about; every list is therefore in an order that follows from its content.
 */
public final class Ledger {
  private static final Ledger EMPTY =
      new Ledger(
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty());

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

  private static final Comparator<ProgressReport> REPORT_ORDER =
      Comparator.comparing(ProgressReport::asOf).thenComparing(r -> r.id().value());
  private static final Comparator<Evidence> EVIDENCE_ORDER =
      Comparator.comparing(Evidence::received)
          .thenComparing(Evidence::fileName)
          .thenComparing(e -> e.id().value());
  private static final Comparator<ReportingPeriod> PERIOD_ORDER =
      Comparator.comparing(ReportingPeriod::asOf).thenComparingInt(ReportingPeriod::number);

  private final PMap<EntityId, Entity> entities;
  private final PMap<EntityId, Entity> roots;
  private final PMap<EntityId, PSet<EntityId>> children;
  private final PMap<ProjectId, PMap<DepartmentId, Set<Role>>> roles;
  private final PMap<IssuedNumber, EntityId> numbers;

  private Ledger(
      PMap<EntityId, Entity> entities,
      PMap<EntityId, Entity> roots,
      PMap<EntityId, PSet<EntityId>> children,
      PMap<ProjectId, PMap<DepartmentId, Set<Role>>> roles,
      PMap<IssuedNumber, EntityId> numbers) {
    this.entities = entities;
    this.roots = roots;
    this.children = children;
    this.roles = roles;
    this.numbers = numbers;
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
    return roots(Plan.class).sorted(BY_YEARS_AND_CODE).toList();
  }

  /** All that the ledger holds: each plan and what stands in it, what is below after its parent. */
  public Stream<Entity> entities() {
    return Stream.of(
            roots(LightPolicy.class),
            evidence().stream(),
            plans().stream().flatMap(this::within),
            periods().stream())
        .flatMap(part -> part);
  }

  private Stream<Entity> within(Plan plan) {
    List<Project> projects = projects(plan.id());
    return Stream.of(
            Stream.of(plan),
            sections(plan.id()).stream(),
            departments(plan.id()).stream(),
            projects.stream(),
            projects.stream().flatMap(project -> targets(project.id()).stream()),
            projects.stream().flatMap(project -> quantities(project.id()).stream()),
            goals(plan.id()).stream(),
            documents(plan.id()).stream(),
            projects.stream()
                .flatMap(project -> targets(project.id()).stream())
                .flatMap(target -> entries(target.id())))
        .flatMap(part -> part);
  }

  /** All that is recorded at a target, kind by kind. */
  public Stream<WorkEntry> entries(TargetId target) {
    return Stream.<List<? extends WorkEntry>>of(
            steps(target),
            reports(target),
            moves(target),
            adjustments(target),
            links(target),
            handLights(target))
        .flatMap(List::stream);
  }

  /** All files that support targets, by the day they came. */
  public List<Evidence> evidence() {
    return roots(Evidence.class).sorted(EVIDENCE_ORDER).toList();
  }

  /** The frozen reporting periods, earliest first. */
  public List<ReportingPeriod> periods() {
    return roots(ReportingPeriod.class).sorted(PERIOD_ORDER).toList();
  }

  /** Every number that was ever given out and to what, also to what is no longer there. */
  public Map<IssuedNumber, EntityId> numbers() {
    return numbers;
  }

  /** The number that comes next, from 1. */
  public int nextNumber(NumberSeries series) {
    return 1
        + numbers.keySet().stream()
            .filter(given -> given.series() == series)
            .mapToInt(IssuedNumber::number)
            .max()
            .orElse(0);
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

  /**
   * The numbers that are to be reached for a target, as issued: those in its own words; where the
   * project has no other target, also those in its content that its words do not repeat.
   */
  public List<PlannedQuantity> quantities(TargetId target) {
    ProjectId project = target(target).project();
    List<PlannedQuantity> all = quantities(project);
    List<PlannedQuantity> own = all.stream().filter(one -> target.equals(one.target())).toList();
    if (targets(project).size() > 1) {
      return own;
    }
    return all.stream()
        .filter(one ->
            own.contains(one)
                || (one.target() == null
                    && own.stream().noneMatch(same -> same.value().equals(one.value()))))
        .toList();
  }

  /** The numbers that a plan promises outside its projects, as issued. */
  public List<PlannedQuantity> goals(PlanId plan) {
    return below(plan, PlannedQuantity.class).sorted(QUANTITY_ORDER).toList();
  }

  /** The documents that a plan was read from, the first one first. */
  public List<SourceDocument> documents(PlanId plan) {
    return below(plan, SourceDocument.class).sorted(DOCUMENT_ORDER).toList();
  }

  /** The steps that a target is broken down into, in their order. */
  public List<Step> steps(TargetId target) {
    return below(target, Step.class)
        .sorted(Comparator.comparingInt(Step::order).thenComparing(s -> s.id().value()))
        .toList();
  }

  /** What was reported of a target, the earliest first. */
  public List<ProgressReport> reports(TargetId target) {
    return below(target, ProgressReport.class).sorted(REPORT_ORDER).toList();
  }

  /** How a target went from state to state, the first move first. */
  public List<StateMove> moves(TargetId target) {
    return below(target, StateMove.class)
        .sorted(Comparator.comparingInt(StateMove::order).thenComparing(m -> m.id().value()))
        .toList();
  }

  /** The former wordings of a target, the first one first. */
  public List<Adjustment> adjustments(TargetId target) {
    return below(target, Adjustment.class)
        .sorted(Comparator.comparingInt(Adjustment::order).thenComparing(a -> a.id().value()))
        .toList();
  }

  /** The lights that were set by hand for a target, the last one last. */
  public List<HandLight> handLights(TargetId target) {
    return below(target, HandLight.class)
        .sorted(Comparator.comparing(HandLight::on).thenComparing(one -> one.id().value()))
        .toList();
  }

  /** By which rules targets get their lights. */
  public LightPolicy lightPolicy() {
    return entities.get(PolicyId.ONLY) instanceof LightPolicy policy ? policy : LightPolicy.USUAL;
  }

  /** What supports a target, in the order of the files. */
  public List<EvidenceLink> links(TargetId target) {
    return below(target, EvidenceLink.class)
        .sorted(
            Comparator.comparing((EvidenceLink link) -> evidence(link.evidence()), EVIDENCE_ORDER)
                .thenComparing(link -> link.id().value()))
        .toList();
  }

  /** What a file supports. */
  public List<EvidenceLink> links(EvidenceId evidence) {
    return below(evidence, EvidenceLink.class)
        .sorted(Comparator.comparing(link -> link.id().value()))
        .toList();
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
   * What is recorded under that id.
   *
   * @throws NoSuchElementException when the ledger holds no such entry
   */
  public WorkEntry entry(WorkEntryId id) {
    return (WorkEntry) get(id);
  }

  /**
   * The file of that id.
   *
   * @throws NoSuchElementException when the ledger holds no such file
   */
  public Evidence evidence(EvidenceId id) {
    return (Evidence) get(id);
  }

  /**
   * A ledger in which this entity stands, new or in place of the one with its id. Checks nothing.
   */
  public Ledger with(Entity entity) {
    PMap<EntityId, PSet<EntityId>> index = children;
    List<EntityId> parents = parentsOf(entity);
    for (EntityId parent : parents) {
      index = index.plus(parent, childrenOf(index, parent).plus(entity.id()));
    }
    IssuedNumber number = numberOf(entity);
    return new Ledger(
        entities.plus(entity.id(), entity),
        parents.isEmpty() ? roots.plus(entity.id(), entity) : roots,
        index,
        roles,
        number == null ? numbers : numbers.plus(number, entity.id()));
  }

  /** A ledger without this entity; a number that it was given stays spent. Checks nothing. */
  public Ledger without(Entity entity) {
    PMap<EntityId, PSet<EntityId>> index = children;
    for (EntityId parent : parentsOf(entity)) {
      PSet<EntityId> siblings = childrenOf(index, parent).minus(entity.id());
      index = siblings.isEmpty() ? index.minus(parent) : index.plus(parent, siblings);
    }
    return new Ledger(entities.minus(entity.id()), roots.minus(entity.id()), index, roles, numbers);
  }

  /** A ledger in which this number was given out. Checks nothing. */
  public Ledger with(IssuedNumber number, EntityId to) {
    return new Ledger(entities, roots, children, roles, numbers.plus(number, to));
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
        roots,
        children,
        now.isEmpty() ? roles.minus(assignment.project()) : roles.plus(assignment.project(), now),
        numbers);
  }

  private PMap<DepartmentId, Set<Role>> rolesOf(ProjectId project) {
    return Objects.requireNonNullElse(roles.get(project), HashTreePMap.empty());
  }

  private <E extends Entity> Stream<E> roots(Class<E> kind) {
    return roots.values().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static PSet<EntityId> childrenOf(PMap<EntityId, PSet<EntityId>> index, EntityId parent) {
    return Objects.requireNonNullElse(index.get(parent), HashTreePSet.empty());
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

  /** What an entity stands below; a link stands below its target and below its file. */
  private static List<EntityId> parentsOf(Entity entity) {
    return switch (entity) {
      case Plan _, LedgerWide _ -> List.of();
      case Section section -> List.of(section.plan());
      case Project project -> List.of(project.plan());
      case Department department -> List.of(department.plan());
      case Target target -> List.of(target.project());
      case SourceDocument document -> List.of(document.plan());
      case PlannedQuantity quantity ->
          List.of(quantity.project() == null ? quantity.plan() : quantity.project());
      case EvidenceLink link -> List.of(link.target(), link.evidence());
      case WorkEntry entry -> List.of(entry.target());
    };
  }

  private static @Nullable IssuedNumber numberOf(Entity entity) {
    if (entity instanceof ReportingPeriod period) {
      return new IssuedNumber(NumberSeries.PERIOD, period.number());
    }
    return entity instanceof StateMove move && move.number() != null
        ? new IssuedNumber(NumberSeries.CLOSURE, move.number())
        : null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ledger that
        && entities.equals(that.entities)
        && roles.equals(that.roles)
        && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entities, roles, numbers);
  }
}
