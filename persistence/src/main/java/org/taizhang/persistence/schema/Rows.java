package org.taizhang.persistence.schema;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Place;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.persistence.LedgerScan;
import org.taizhang.persistence.tables.records.AssignmentRecord;
import org.taizhang.persistence.tables.records.DepartmentRecord;
import org.taizhang.persistence.tables.records.DocumentRecord;
import org.taizhang.persistence.tables.records.PlanRecord;
import org.taizhang.persistence.tables.records.ProjectRecord;
import org.taizhang.persistence.tables.records.QuantityRecord;
import org.taizhang.persistence.tables.records.SectionRecord;
import org.taizhang.persistence.tables.records.TargetRecord;

/** What stands in a ledger as rows of the tables. */
final class Rows {
  private Rows() {}

  static UpdatableRecord<?> of(Entity entity) {
    return switch (entity) {
      case Plan plan -> planRow(plan);
      case Section section ->
          new SectionRecord(
              section.id().value(),
              section.plan().value(),
              valueOf(section.parent()),
              section.order(),
              section.name());
      case Department department -> departmentRow(department);
      case Project project -> projectRow(project);
      case Target target ->
          new TargetRecord(
              target.id().value(),
              target.project().value(),
              target.years().first(),
              target.years().last(),
              target.text(),
              target.due(),
              target.state().name(),
              schedule(target, Schedule::words),
              schedule(target, schedule -> nameOf(schedule.recurrence())));
      case PlannedQuantity quantity -> quantityRow(quantity);
      case SourceDocument document ->
          new DocumentRecord(
              document.id().value(),
              document.plan().value(),
              document.order(),
              document.fileName(),
              document.sha256(),
              document.size(),
              document.reading());
      case WorkEntry entry -> WorkRows.of(entry);
      case LedgerWide wide -> WorkRows.of(wide);
    };
  }

  /** A row for each role. */
  static Stream<AssignmentRecord> of(Assignment assignment) {
    return assignment.roles().stream()
        .map(role ->
            new AssignmentRecord(
                assignment.project().value(), assignment.department().value(), role.name()));
  }

  private static PlanRecord planRow(Plan plan) {
    return new PlanRecord(
        plan.id().value(),
        plan.code(),
        plan.title(),
        plan.kind().name(),
        plan.issuer(),
        nameOf(plan.level()),
        plan.documentNumber(),
        plan.issued(),
        plan.years().first(),
        plan.years().last(),
        plan.demonstration());
  }

  private static DepartmentRecord departmentRow(Department department) {
    return new DepartmentRecord(
        department.id().value(),
        department.plan().value(),
        department.order(),
        department.name(),
        department.shortName(),
        department.kind().name(),
        nameOf(department.level()),
        department.aliases().names().toArray(String[]::new),
        values(department.members().departments()),
        department.tenure().from(),
        department.tenure().until(),
        values(department.tenure().successors()),
        department.tenure().basis());
  }

  private static QuantityRecord quantityRow(PlannedQuantity quantity) {
    Quantity value = quantity.value();
    return new QuantityRecord(
        quantity.id().value(),
        quantity.plan().value(),
        valueOf(quantity.project()),
        valueOf(quantity.target()),
        quantity.order(),
        quantity.year(),
        quantity.text(),
        value.subject(),
        value.min(),
        value.max(),
        value.unit(),
        value.bound().name(),
        value.kind().name(),
        value.percent(),
        value.per());
  }

  private static ProjectRecord projectRow(Project project) {
    Place source = project.source();
    return new ProjectRecord(
        project.id().value(),
        project.plan().value(),
        valueOf(project.section()),
        project.number(),
        project.label(),
        project.name(),
        LedgerScan.searchKey(project),
        project.content(),
        source == null ? null : source.line(),
        source == null ? null : source.column(),
        values(project.units().lead()),
        values(project.units().responsible()),
        values(project.units().supporting()));
  }

  private static @Nullable String schedule(
      Target target, Function<Schedule, @Nullable String> part) {
    Schedule schedule = target.schedule();
    return schedule == null ? null : part.apply(schedule);
  }

  private static UUID[] values(List<DepartmentId> departments) {
    return departments.stream().map(DepartmentId::value).toArray(UUID[]::new);
  }

  static @Nullable String nameOf(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  static @Nullable UUID valueOf(@Nullable EntityId id) {
    return id == null ? null : id.value();
  }
}
