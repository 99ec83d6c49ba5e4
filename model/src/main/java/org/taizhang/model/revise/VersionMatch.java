package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.text.Folding;

/** What of a new version is what of the plan in the ledger. */
final class VersionMatch {
  /** Below this two texts are about different things; above it one is a wording of the other. */
  private static final double ALIKE = 0.5;

  /** So much of a text must have stood in another to be called a part of it. */
  private static final double PART = 0.8;

  final Ledger ledger;
  final Plan plan;
  final Ledger draft;
  final Plan version;
  final Pairing<Project> projects;

  private final List<Rewritten> rewritten;
  private final List<Department> units;
  private final Map<Department, Department> unitsByNow = new HashMap<>();
  private final Map<ProjectId, Project> nowByWas = new HashMap<>();

  /** By the section of the version. */
  final Map<SectionId, Section> sections = new HashMap<>();

  VersionMatch(Ledger ledger, Plan plan, Ledger draft, Plan version) {
    this.ledger = ledger;
    this.plan = plan;
    this.draft = draft;
    this.version = version;
    this.projects =
        new Pairing<>(ledger.projects(plan.id()), draft.projects(version.id()))
            .by(one -> List.of(Folding.key(one.label()), Folding.key(one.name())))
            .by(one -> Folding.key(one.name()))
            .like(one -> one.name() + "\n" + one.content(), ALIKE);
    this.units = ledger.departments(plan.id());
    this.rewritten = rewritten(projects.pairs());
    projects.pairs().forEach((now, was) -> nowByWas.put(was.id(), now));
    sections(null, null);
  }

  /** Headings are the same only under the same heading. */
  private void sections(@Nullable SectionId above, @Nullable SectionId aboveNow) {
    new Pairing<>(
            Outline.sections(ledger, plan.id(), above),
            Outline.sections(draft, version.id(), aboveNow))
        .by(one -> Folding.key(one.name()))
        .like(Section::name, ALIKE)
        .pairs()
        .forEach((now, was) -> {
          sections.put(now.id(), was);
          sections(was.id(), now.id());
        });
  }

  /** The section of the ledger for one of the version, or else that of the version. */
  Section section(SectionId now) {
    Section was = sections.get(now);
    return was == null ? draft.section(now) : was;
  }

  /** The department of the ledger that one of the version is, or else that of the version. */
  Department department(Department now) {
    return unitsByNow.computeIfAbsent(now, one -> Department.called(one.name(), units).orElse(one));
  }

  /** The order of the units of a project of the version, by the departments of the ledger. */
  UnitOrder order(Project now) {
    return UnitOrders.whole(draft, now.id())
        .renamed(
            unit -> draft.find(unit) instanceof Department named ? department(named).id() : unit);
  }

  /** The project of the version that one of the ledger is; null for none. */
  @Nullable Project now(ProjectId was) {
    return nowByWas.get(was);
  }

  Pairing<Target> targets(ProjectId was, ProjectId now) {
    return new Pairing<>(ledger.targets(was), draft.targets(now))
        .by(one -> List.of(one.years(), Folding.key(one.text())))
        .by(Target::years)
        .by(one -> one.text().isBlank() ? null : Folding.key(one.text()))
        .like(Target::text, ALIKE);
  }

  /**
   * Numbers of one project, or the goals.
   *
   * @param was those that stand in no target that goes
   * @param now those that stand in no target that comes
   * @param targets of the ledger by those of the version
   */
  static Pairing<PlannedQuantity> quantities(
      List<PlannedQuantity> was, List<PlannedQuantity> now, Map<TargetId, TargetId> targets) {
    return new Pairing<>(was, now)
        .by(one -> whole(one, one.target()), one -> whole(one, inLedger(one, targets)))
        .by(one -> what(one, one.target()), one -> what(one, inLedger(one, targets)))
        .by(one -> text(one, one.target()), one -> text(one, inLedger(one, targets)));
  }

  private static @Nullable TargetId inLedger(PlannedQuantity one, Map<TargetId, TargetId> targets) {
    TargetId target = one.target();
    return target == null ? null : targets.get(target);
  }

  private static Object whole(PlannedQuantity one, @Nullable TargetId target) {
    return List.of(
        Optional.ofNullable(target),
        Optional.ofNullable(one.year()),
        Folding.key(one.text()),
        one.value());
  }

  /** Where nobody said what is counted, two numbers are not one. */
  private static @Nullable Object what(PlannedQuantity one, @Nullable TargetId target) {
    var value = one.value();
    return value.subject().isBlank()
        ? null
        : List.of(
            Optional.ofNullable(target),
            Optional.ofNullable(one.year()),
            Folding.key(value.subject()),
            value.unit(),
            value.kind());
  }

  private static Object text(PlannedQuantity one, @Nullable TargetId target) {
    return List.of(Optional.ofNullable(target), Folding.key(one.text()));
  }

  /** The project whose content a new one was cut from: it had the words and has them no more. */
  @Nullable Project splitFrom(Project added) {
    var words = new Likeness(added.content().isBlank() ? added.name() : added.content());
    Project best = null;
    double most = PART;
    for (Rewritten one : rewritten) {
      double held = words.within(one.before());
      if (held >= most && words.within(one.after()) < PART) {
        best = one.was();
        most = held;
      }
    }
    return best;
  }

  /** A project whose content reads otherwise now; the others have lost nothing. */
  private record Rewritten(Project was, Likeness before, Likeness after) {}

  private static List<Rewritten> rewritten(Map<Project, Project> pairs) {
    return pairs.entrySet().stream()
        .filter(pair -> !pair.getKey().content().equals(pair.getValue().content()))
        .map(pair ->
            new Rewritten(
                pair.getValue(),
                new Likeness(pair.getValue().content()),
                new Likeness(pair.getKey().content())))
        .toList();
  }

  /** Sections of the ledger that no section of the version is. */
  List<Section> sectionsGone() {
    Set<Section> kept = Set.copyOf(sections.values());
    return Outline.sections(ledger, plan.id()).stream().filter(one -> !kept.contains(one)).toList();
  }

  /** Departments with roles now, of which the version gives none to any; members of groups stay. */
  List<Department> departmentsGone() {
    List<Department> named = new ArrayList<>();
    draft.departments(version.id()).forEach(one -> named.add(department(one)));
    List<Department> all = ledger.departments(plan.id());
    return all.stream()
        .filter(one -> !named.contains(one))
        .filter(one -> all.stream().noneMatch(g -> g.members().departments().contains(one.id())))
        .filter(one ->
            ledger.projects(plan.id()).stream()
                .anyMatch(project -> !ledger.roles(project.id(), one.id()).isEmpty()))
        .toList();
  }

  @Nullable Section sectionOf(Project one) {
    SectionId section = one.section();
    return section == null ? null : ledger.section(section);
  }

  @Nullable Section wantedSection(Project now) {
    SectionId section = now.section();
    return section == null ? null : section(section);
  }
}
