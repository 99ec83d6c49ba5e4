package org.taizhang.seeds;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;

/**
 * A draft as one edit of a ledger: plan, sections, projects with their targets, departments in
 * order of first appearance (lead before responsible before supporting inside an item), roles.
 */
public final class DraftEdits {
  private final Draft draft;
  private final Supplier<UUID> ids;
  private final YearSpan years;
  private final PlanId plan;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<List<DraftHeading>, SectionId> sections = new LinkedHashMap<>();
  private final DraftDepartments departments;
  private final Map<Integer, ProjectId> projects = new LinkedHashMap<>();
  private final Map<ProjectId, List<Target>> targets = new LinkedHashMap<>();
  private final Map<@Nullable ProjectId, Integer> quantities = new HashMap<>();

  private DraftEdits(Draft draft, Supplier<UUID> ids) {
    this.draft = draft;
    this.ids = ids;
    this.years = new YearSpan(draft.years().getFirst(), draft.years().getLast());
    this.plan = new PlanId(ids.get());
    this.departments = new DraftDepartments(plan, draft.level(), ids);
  }

  /**
   * The edit that brings the draft into a ledger.
   *
   * @param code short name of the plan; {@link PlanCodes#suggest} has one
   * @throws IllegalArgumentException when the draft names no years; its findings say so with an
   *     error
   */
  public static Edit.Together toEdit(Draft draft, String code, Supplier<UUID> ids) {
    if (draft.years().isEmpty()) {
      throw new IllegalArgumentException("a plan without years cannot be imported");
    }
    return new DraftEdits(draft, ids).all(code);
  }

  /** As {@link #toEdit(Draft, String, Supplier)}, together with the file that it was read from. */
  public static Edit.Together toEdit(Draft draft, String code, PlanFile file, Supplier<UUID> ids) {
    Edit.Together all = toEdit(draft, code, ids);
    List<Edit> edits = new ArrayList<>(all.edits());
    if (edits.getFirst() instanceof Edit.Add add && add.entity() instanceof Plan plan) {
      edits.add(1, new Edit.Add(file.of(plan.id(), 0, ids)));
    }
    return new Edit.Together(all.occasion(), edits);
  }

  /**
   * As {@link #toEdit(Draft, String, PlanFile, Supplier)}; what was corrected in the draft is told
   * apart from what the document says, for the day when a new version of it comes.
   *
   * @param read the draft as it was read
   */
  public static Edit.Together toEdit(
      Draft draft, Draft read, String code, PlanFile file, Supplier<UUID> ids) {
    Edit.Together all = toEdit(draft, code, file, ids);
    return draft.equals(read) ? all : HandMarks.in(all, asRead(read, draft.years(), code, ids));
  }

  /** In the years of the corrected draft, by which targets are told apart. */
  private static Edit.Together asRead(
      Draft read, List<Integer> years, String code, Supplier<UUID> ids) {
    Edit.Together all = toEdit(read.withYears(years), code, ids);
    if (read.years().isEmpty() || !(all.edits().getFirst() instanceof Edit.Add(Plan plan))) {
      return all;
    }
    List<Edit> edits = new ArrayList<>(all.edits());
    edits.set(
        0,
        new Edit.Add(
            plan.withYears(new YearSpan(read.years().getFirst(), read.years().getLast()))));
    return new Edit.Together(all.occasion(), edits);
  }

  /**
   * The plan itself, without anything that stands in it.
   *
   * @throws java.util.NoSuchElementException when the draft names no years
   */
  public static Plan plan(Draft draft, String code, PlanId id) {
    return new Plan(
        id,
        code,
        clean(draft.title(), code),
        PlanKind.ISSUED,
        draft.issuer(),
        draft.level(),
        draft.documentNumber(),
        draft.date(),
        new YearSpan(draft.years().getFirst(), draft.years().getLast()),
        false);
  }

  private Edit.Together all(String code) {
    edits.add(new Edit.Add(plan(draft, code, plan)));
    draft.items().forEach(this::add);
    draft.quantities().forEach(this::add);
    edits.addAll(1, departments.edits());
    return new Edit.Together(Occasion.IMPORT, edits);
  }

  private void add(DraftItem item) {
    SectionId section = section(item.sections());
    ProjectId project = new ProjectId(ids.get());
    UnitOrder units =
        new UnitOrder(units(item.lead()), units(item.responsible()), units(item.supporting()));
    edits.add(
        new Edit.Add(
            new Project(
                project,
                plan,
                section,
                item.no(),
                item.label(),
                clean(item.name(), "第" + item.no() + "项"),
                item.content(),
                item.at(),
                units)));
    List<Target> reached = new DraftTargets(draft, years).of(item, project, ids);
    reached.forEach(target -> edits.add(new Edit.Add(target)));
    projects.put(item.no(), project);
    targets.put(project, reached);
    Map<DepartmentId, Set<Role>> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      units
          .of(role)
          .forEach(unit -> roles.computeIfAbsent(unit, _ -> EnumSet.noneOf(Role.class)).add(role));
    }
    roles.forEach((unit, held) -> edits.add(new Edit.Assign(project, unit, Set.of(), held)));
  }

  /** A number in a year's column belongs to the target of that year. */
  private void add(DraftQuantity quantity) {
    ProjectId project = quantity.item() == null ? null : projects.get(quantity.item());
    if (quantity.item() != null && project == null) {
      return;
    }
    TargetId target = project == null ? null : target(project, quantity.field());
    edits.add(
        new Edit.Add(
            new PlannedQuantity(
                new QuantityId(ids.get()),
                plan,
                project,
                target,
                quantities.merge(project, 1, Integer::sum) - 1,
                target == null ? quantity.year() : null,
                quantity.text(),
                quantity.quantity())));
  }

  private @Nullable TargetId target(ProjectId project, String field) {
    return requireNonNullElse(targets.get(project), List.<Target>of()).stream()
        .filter(target -> draft.yearColumns() && field.equals("" + target.years().first()))
        .findFirst()
        .map(Target::id)
        .orElse(null);
  }

  /** The section under these headings, made together with those above it when it is met first. */
  private @Nullable SectionId section(List<DraftHeading> headings) {
    if (headings.isEmpty()) {
      return null;
    }
    SectionId known = sections.get(headings);
    if (known != null) {
      return known;
    }
    SectionId parent = section(headings.subList(0, headings.size() - 1));
    SectionId id = new SectionId(ids.get());
    String name = headings.getLast().name();
    int order = sections.size();
    edits.add(
        new Edit.Add(
            new Section(
                id, plan, parent, order, clean(name, headings.getLast().label() + "（无标题）"))));
    sections.put(List.copyOf(headings), id);
    return id;
  }

  /** The ledger takes no names that are blank or have blanks at their ends. */
  private static String clean(String name, String otherwise) {
    String stripped = name.strip();
    return stripped.isEmpty() ? otherwise.strip() : stripped;
  }

  private List<DepartmentId> units(List<String> names) {
    return names.stream().map(departments::of).toList();
  }
}
