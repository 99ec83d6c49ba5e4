package org.taizhang.model;

import java.util.Collection;
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
  private static final Ledger EMPTY = new Ledger(Contents.NOTHING);

  private final Contents contents;

  private Ledger(Contents contents) {
    this.contents = contents;
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
    return contents.roots(Plan.class).sorted(Orders.PLANS).toList();
  }

  /** All that the ledger holds: each plan and what stands in it, what is below after its parent. */
  public Stream<Entity> entities() {
    return Everything.in(this);
  }

  /** The same in no order, which takes a small part of the time. */
  public Collection<Entity> unordered() {
    return contents.entities().values();
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
    return contents.roots(Evidence.class).sorted(Orders.EVIDENCE).toList();
  }

  /** The frozen reporting periods, earliest first. */
  public List<ReportingPeriod> periods() {
    return contents.roots(ReportingPeriod.class).sorted(Orders.PERIODS).toList();
  }

  /** Every number that was ever given out and to what, also to what is no longer there. */
  public Map<IssuedNumber, EntityId> numbers() {
    return contents.numbers();
  }

  /** The number that comes next, from 1. */
  public int nextNumber(NumberSeries series) {
    return 1
        + contents.numbers().keySet().stream()
            .filter(given -> given.series() == series)
            .mapToInt(IssuedNumber::number)
            .max()
            .orElse(0);
  }

  /** The sections of a plan at every depth, as issued. */
  public List<Section> sections(PlanId plan) {
    return contents.below(plan, Section.class).sorted(Orders.SECTIONS).toList();
  }

  /** The projects of a plan, as issued. */
  public List<Project> projects(PlanId plan) {
    return contents.below(plan, Project.class).sorted(Orders.PROJECTS).toList();
  }

  /** The departments a plan names, by first appearance. */
  public List<Department> departments(PlanId plan) {
    return contents.below(plan, Department.class).sorted(Orders.DEPARTMENTS).toList();
  }

  /** The targets of a project, earliest years first. */
  public List<Target> targets(ProjectId project) {
    return contents.below(project, Target.class).sorted(Orders.TARGETS).toList();
  }

  /** The numbers in the content and the targets of a project, as issued. */
  public List<PlannedQuantity> quantities(ProjectId project) {
    return contents.below(project, PlannedQuantity.class).sorted(Orders.QUANTITIES).toList();
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
    return contents.below(plan, PlannedQuantity.class).sorted(Orders.QUANTITIES).toList();
  }

  /** The documents that a plan was read from, the first one first. */
  public List<SourceDocument> documents(PlanId plan) {
    return contents.below(plan, SourceDocument.class).sorted(Orders.DOCUMENTS).toList();
  }

  /** The steps that a target is broken down into, in their order. */
  public List<Step> steps(TargetId target) {
    return contents.below(target, Step.class).sorted(Orders.STEPS).toList();
  }

  /** What was reported of a target, the earliest first. */
  public List<ProgressReport> reports(TargetId target) {
    return contents.below(target, ProgressReport.class).sorted(Orders.REPORTS).toList();
  }

  /** How a target went from state to state, the first move first. */
  public List<StateMove> moves(TargetId target) {
    return contents.below(target, StateMove.class).sorted(Orders.MOVES).toList();
  }

  /** The former wordings of a target, the first one first. */
  public List<Adjustment> adjustments(TargetId target) {
    return contents.below(target, Adjustment.class).sorted(Orders.ADJUSTMENTS).toList();
  }

  /** The lights that were set by hand for a target, the last one last. */
  public List<HandLight> handLights(TargetId target) {
    return contents.below(target, HandLight.class).sorted(Orders.HAND_LIGHTS).toList();
  }

  /** By which rules targets get their lights. */
  public LightPolicy lightPolicy() {
    return contents.entities().get(PolicyId.ONLY) instanceof LightPolicy policy
        ? policy
        : LightPolicy.USUAL;
  }

  /** What supports a target, in the order of the files. */
  public List<EvidenceLink> links(TargetId target) {
    return contents
        .below(target, EvidenceLink.class)
        .sorted(
            Comparator.comparing((EvidenceLink link) -> evidence(link.evidence()), Orders.EVIDENCE)
                .thenComparing(link -> link.id().value()))
        .toList();
  }

  /** What a file supports. */
  public List<EvidenceLink> links(EvidenceId evidence) {
    return contents
        .below(evidence, EvidenceLink.class)
        .sorted(Comparator.comparing(link -> link.id().value()))
        .toList();
  }

  /**
   * Who has which roles in a project, departments in the order of their plan; nobody has an empty
   * set.
   */
  public Map<DepartmentId, Set<Role>> roles(ProjectId project) {
    Map<DepartmentId, Set<Role>> sorted = new LinkedHashMap<>();
    contents.rolesOf(project).keySet().stream()
        .map(this::department)
        .sorted(Orders.DEPARTMENTS)
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
    return Objects.requireNonNullElse(contents.rolesOf(project).get(department), Set.of());
  }

  public @Nullable Entity find(EntityId id) {
    return contents.entities().get(id);
  }

  /** The plan of that id; a {@link NoSuchElementException} where there is none. */
  public Plan plan(PlanId id) {
    return (Plan) contents.get(id);
  }

  /** The section of that id; a {@link NoSuchElementException} where there is none. */
  public Section section(SectionId id) {
    return (Section) contents.get(id);
  }

  /** The project of that id; a {@link NoSuchElementException} where there is none. */
  public Project project(ProjectId id) {
    return (Project) contents.get(id);
  }

  /** The department of that id; a {@link NoSuchElementException} where there is none. */
  public Department department(DepartmentId id) {
    return (Department) contents.get(id);
  }

  /** The target of that id; a {@link NoSuchElementException} where there is none. */
  public Target target(TargetId id) {
    return (Target) contents.get(id);
  }

  /** The quantity of that id; a {@link NoSuchElementException} where there is none. */
  public PlannedQuantity quantity(QuantityId id) {
    return (PlannedQuantity) contents.get(id);
  }

  /** The document of that id; a {@link NoSuchElementException} where there is none. */
  public SourceDocument document(DocumentId id) {
    return (SourceDocument) contents.get(id);
  }

  /** What is recorded under that id; a {@link NoSuchElementException} where there is none. */
  public WorkEntry entry(WorkEntryId id) {
    return (WorkEntry) contents.get(id);
  }

  /** The file of that id; a {@link NoSuchElementException} where there is none. */
  public Evidence evidence(EvidenceId id) {
    return (Evidence) contents.get(id);
  }

  /**
   * A ledger in which this entity stands, new or in place of the one with its id. Checks nothing.
   */
  public Ledger with(Entity entity) {
    return new Ledger(contents.with(entity));
  }

  /** A ledger without this entity; a number that it was given stays spent. Checks nothing. */
  public Ledger without(Entity entity) {
    return new Ledger(contents.without(entity));
  }

  /** A ledger in which this number was given out. Checks nothing. */
  public Ledger with(IssuedNumber number, EntityId to) {
    return new Ledger(contents.with(number, to));
  }

  /** A ledger in which the department has these roles in the project. Checks nothing. */
  public Ledger with(Assignment assignment) {
    return new Ledger(contents.with(assignment));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ledger that
        && contents.entities().equals(that.contents.entities())
        && contents.roles().equals(that.contents.roles())
        && contents.numbers().equals(that.contents.numbers());
  }

  @Override
  public int hashCode() {
    return Objects.hash(contents.entities(), contents.roles(), contents.numbers());
  }
}
