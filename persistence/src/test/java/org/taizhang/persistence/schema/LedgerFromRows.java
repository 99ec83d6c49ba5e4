package org.taizhang.persistence.schema;

import static org.taizhang.persistence.tables.Tables.ASSIGNMENT;
import static org.taizhang.persistence.tables.Tables.DEPARTMENT;
import static org.taizhang.persistence.tables.Tables.DOCUMENT;
import static org.taizhang.persistence.tables.Tables.PLAN;
import static org.taizhang.persistence.tables.Tables.PROJECT;
import static org.taizhang.persistence.tables.Tables.QUANTITY;
import static org.taizhang.persistence.tables.Tables.SECTION;
import static org.taizhang.persistence.tables.Tables.TARGET;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Aliases;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.DocumentId;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.Level;
import org.taizhang.model.Members;
import org.taizhang.model.Place;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Recurrence;
import org.taizhang.model.Role;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.work.Tenure;
import org.taizhang.persistence.LedgerScan;
import org.taizhang.persistence.tables.records.DepartmentRecord;
import org.taizhang.persistence.tables.records.DocumentRecord;
import org.taizhang.persistence.tables.records.PlanRecord;
import org.taizhang.persistence.tables.records.ProjectRecord;
import org.taizhang.persistence.tables.records.QuantityRecord;
import org.taizhang.persistence.tables.records.SectionRecord;
import org.taizhang.persistence.tables.records.TargetRecord;

/** Reads every row back, to see whether the tables still say what the ledger says. */
final class LedgerFromRows {
  private LedgerFromRows() {}

  /**
   * @throws RuntimeException when the rows make no ledger
   */
  static Ledger read(DSLContext sql) {
    Stream<Entity> entities =
        Stream.of(
                sql.selectFrom(PLAN).fetch(LedgerFromRows::plan).stream(),
                sql.selectFrom(SECTION).fetch(LedgerFromRows::section).stream(),
                sql.selectFrom(DEPARTMENT).fetch(LedgerFromRows::department).stream(),
                sql.selectFrom(PROJECT).fetch(LedgerFromRows::project).stream(),
                sql.selectFrom(TARGET).fetch(LedgerFromRows::target).stream(),
                sql.selectFrom(QUANTITY).fetch(LedgerFromRows::quantity).stream(),
                sql.selectFrom(DOCUMENT).fetch(LedgerFromRows::document).stream(),
                WorkFromRows.read(sql))
            .flatMap(part -> part);
    Ledger ledger = Ledger.empty();
    for (Entity entity : (Iterable<Entity>) entities::iterator) {
      ledger = ledger.with(entity);
    }
    Map<Pair, Set<Role>> roles =
        sql
            .selectFrom(ASSIGNMENT)
            .fetchGroups(LedgerFromRows::pair, row -> Role.valueOf(row.get(ASSIGNMENT.ROLE)))
            .entrySet()
            .stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> EnumSet.copyOf(entry.getValue())));
    for (Map.Entry<Pair, Set<Role>> entry : roles.entrySet()) {
      Pair pair = entry.getKey();
      ledger = ledger.with(new Assignment(pair.project(), pair.department(), entry.getValue()));
    }
    return ledger;
  }

  private record Pair(ProjectId project, DepartmentId department) {}

  private static Pair pair(Record row) {
    return new Pair(
        new ProjectId(row.get(ASSIGNMENT.PROJECT_ID)),
        new DepartmentId(row.get(ASSIGNMENT.DEPARTMENT_ID)));
  }

  private static Plan plan(PlanRecord row) {
    return new Plan(
        new PlanId(row.getId()),
        row.getCode(),
        row.getTitle(),
        PlanKind.valueOf(row.getKind()),
        row.getIssuer(),
        level(row.getLevel()),
        row.getDocumentNumber(),
        row.getIssued(),
        new YearSpan(row.getFirstYear(), row.getLastYear()),
        row.getDemonstration());
  }

  private static Section section(SectionRecord row) {
    return new Section(
        new SectionId(row.getId()),
        new PlanId(row.getPlanId()),
        section(row.getParentId()),
        row.getRank(),
        row.getName());
  }

  private static Department department(DepartmentRecord row) {
    return new Department(
        new DepartmentId(row.getId()),
        new PlanId(row.getPlanId()),
        row.getRank(),
        row.getName(),
        row.getShortName(),
        DepartmentKind.valueOf(row.getKind()),
        level(row.getLevel()),
        Aliases.of(row.getAliases()),
        new Members(departments(row.getMembers())),
        new Tenure(
            row.getStandsFrom(),
            row.getStandsUntil(),
            departments(row.getSuccessors()),
            row.getTenureBasis()));
  }

  private static Project project(ProjectRecord row) {
    Integer line = row.getSourceLine();
    Project project =
        new Project(
            new ProjectId(row.getId()),
            new PlanId(row.getPlanId()),
            section(row.getSectionId()),
            row.getNumber(),
            row.getLabel(),
            row.getName(),
            row.getContent(),
            line == null ? null : new Place(line, row.getSourceColumn()),
            new UnitOrder(
                departments(row.getLeadUnits()),
                departments(row.getResponsibleUnits()),
                departments(row.getSupportingUnits())));
    if (!row.getSearchKey().equals(LedgerScan.searchKey(project))) {
      throw new IllegalStateException("not the search key of " + row.getId());
    }
    return project;
  }

  private static Target target(TargetRecord row) {
    return new Target(
        new TargetId(row.getId()),
        new ProjectId(row.getProjectId()),
        new YearSpan(row.getFirstYear(), row.getLastYear()),
        row.getText(),
        row.getDue(),
        schedule(row.getScheduleWords(), row.getRecurrence()),
        TargetState.valueOf(row.getState()));
  }

  static @Nullable Schedule schedule(@Nullable String words, @Nullable String recurrence) {
    return words == null
        ? null
        : new Schedule(words, recurrence == null ? null : Recurrence.valueOf(recurrence));
  }

  private static SourceDocument document(DocumentRecord row) {
    return new SourceDocument(
        new DocumentId(row.getId()),
        new PlanId(row.getPlanId()),
        row.getRank(),
        row.getFileName(),
        row.getSha256(),
        row.getByteCount(),
        row.getReading());
  }

  private static PlannedQuantity quantity(QuantityRecord row) {
    UUID project = row.getProjectId();
    UUID target = row.getTargetId();
    Quantity value =
        new Quantity(
            row.getSubject(),
            row.getLowerEnd(),
            row.getUpperEnd(),
            row.getUnit(),
            Bound.valueOf(row.getBound()),
            QuantityKind.valueOf(row.getKind()),
            row.getPercent(),
            row.getPer());
    return new PlannedQuantity(
        new QuantityId(row.getId()),
        new PlanId(row.getPlanId()),
        project == null ? null : new ProjectId(project),
        target == null ? null : new TargetId(target),
        row.getRank(),
        row.getYear(),
        row.getText(),
        value);
  }

  private static List<DepartmentId> departments(UUID[] ids) {
    return Stream.of(ids).map(DepartmentId::new).toList();
  }

  private static @Nullable Level level(@Nullable String name) {
    return name == null ? null : Level.valueOf(name);
  }

  private static @Nullable SectionId section(@Nullable UUID id) {
    return id == null ? null : new SectionId(id);
  }
}
