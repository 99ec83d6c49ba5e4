package org.taizhang.model.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Aliases;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Entity;
import org.taizhang.model.Level;
import org.taizhang.model.Members;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.work.Tenure;

/**
 * Every field that an edit can change, but for those of {@link WorkFields}. Ids and the plan or
 * project a thing belongs to never change.
 */
public final class Fields {

  public static final Field<Plan, String> PLAN_CODE =
      new Field<>(
          "plan.code", Plan.class, String.class, Plan::code, Plan::withCode, Fields::isName);
  public static final Field<Plan, String> PLAN_TITLE =
      new Field<>(
          "plan.title", Plan.class, String.class, Plan::title, Plan::withTitle, Fields::isName);
  public static final Field<Plan, @Nullable String> PLAN_ISSUER =
      new Field<>(
          "plan.issuer",
          Plan.class,
          String.class,
          Plan::issuer,
          Plan::withIssuer,
          Fields::nameOrNothing);
  public static final Field<Plan, @Nullable Level> PLAN_LEVEL =
      new Field<>(
          "plan.level", Plan.class, Level.class, Plan::level, Plan::withLevel, Fields::anything);
  public static final Field<Plan, @Nullable String> PLAN_DOCUMENT_NUMBER =
      new Field<>(
          "plan.documentNumber",
          Plan.class,
          String.class,
          Plan::documentNumber,
          Plan::withDocumentNumber,
          Fields::nameOrNothing);
  public static final Field<Plan, @Nullable LocalDate> PLAN_ISSUED =
      new Field<>(
          "plan.issued",
          Plan.class,
          LocalDate.class,
          Plan::issued,
          Plan::withIssued,
          Fields::anything);
  public static final Field<Plan, YearSpan> PLAN_YEARS =
      new Field<>(
          "plan.years", Plan.class, YearSpan.class, Plan::years, Plan::withYears, Fields::areYears);

  public static final Field<Section, String> SECTION_NAME =
      new Field<>(
          "section.name",
          Section.class,
          String.class,
          Section::name,
          Section::withName,
          Fields::isName);
  public static final Field<Section, @Nullable SectionId> SECTION_PARENT =
      new Field<>(
          "section.parent",
          Section.class,
          SectionId.class,
          Section::parent,
          Section::withParent,
          Fields::anything);
  public static final Field<Section, Integer> SECTION_ORDER =
      new Field<>(
          "section.order",
          Section.class,
          Integer.class,
          Section::order,
          Section::withOrder,
          Fields::isRank);

  public static final Field<Project, @Nullable SectionId> PROJECT_SECTION =
      new Field<>(
          "project.section",
          Project.class,
          SectionId.class,
          Project::section,
          Project::withSection,
          Fields::anything);
  public static final Field<Project, Integer> PROJECT_NUMBER =
      new Field<>(
          "project.number",
          Project.class,
          Integer.class,
          Project::number,
          Project::withNumber,
          Fields::isRank);
  public static final Field<Project, String> PROJECT_LABEL =
      new Field<>(
          "project.label",
          Project.class,
          String.class,
          Project::label,
          Project::withLabel,
          Fields::anything);
  public static final Field<Project, String> PROJECT_NAME =
      new Field<>(
          "project.name",
          Project.class,
          String.class,
          Project::name,
          Project::withName,
          Fields::isName);
  public static final Field<Project, String> PROJECT_CONTENT =
      new Field<>(
          "project.content",
          Project.class,
          String.class,
          Project::content,
          Project::withContent,
          Fields::anything);
  public static final Field<Project, UnitOrder> PROJECT_UNITS =
      new Field<>(
          "project.units",
          Project.class,
          UnitOrder.class,
          Project::units,
          Project::withUnits,
          Fields::anything);

  public static final Field<Department, String> DEPARTMENT_NAME =
      new Field<>(
          "department.name",
          Department.class,
          String.class,
          Department::name,
          Department::withName,
          Fields::isName);
  public static final Field<Department, @Nullable String> DEPARTMENT_SHORT_NAME =
      new Field<>(
          "department.shortName",
          Department.class,
          String.class,
          Department::shortName,
          Department::withShortName,
          Fields::nameOrNothing);
  public static final Field<Department, Integer> DEPARTMENT_ORDER =
      new Field<>(
          "department.order",
          Department.class,
          Integer.class,
          Department::order,
          Department::withOrder,
          Fields::isRank);
  public static final Field<Department, DepartmentKind> DEPARTMENT_KIND =
      new Field<>(
          "department.kind",
          Department.class,
          DepartmentKind.class,
          Department::kind,
          Department::withKind,
          Fields::anything);

  public static final Field<Department, @Nullable Level> DEPARTMENT_LEVEL =
      new Field<>(
          "department.level",
          Department.class,
          Level.class,
          Department::level,
          Department::withLevel,
          Fields::anything);
  public static final Field<Department, Aliases> DEPARTMENT_ALIASES =
      new Field<>(
          "department.aliases",
          Department.class,
          Aliases.class,
          Department::aliases,
          Department::withAliases,
          aliases -> aliases.names().stream().allMatch(Fields::isName));
  public static final Field<Department, Members> DEPARTMENT_MEMBERS =
      new Field<>(
          "department.members",
          Department.class,
          Members.class,
          Department::members,
          Department::withMembers,
          Fields::anything);

  public static final Field<Department, Tenure> DEPARTMENT_TENURE =
      new Field<>(
          "department.tenure",
          Department.class,
          Tenure.class,
          Department::tenure,
          Department::withTenure,
          Fields::isTenure);

  public static final Field<PlannedQuantity, @Nullable TargetId> QUANTITY_TARGET =
      new Field<>(
          "quantity.target",
          PlannedQuantity.class,
          TargetId.class,
          PlannedQuantity::target,
          PlannedQuantity::withTarget,
          Fields::anything);
  public static final Field<PlannedQuantity, Integer> QUANTITY_ORDER =
      new Field<>(
          "quantity.order",
          PlannedQuantity.class,
          Integer.class,
          PlannedQuantity::order,
          PlannedQuantity::withOrder,
          Fields::isRank);
  public static final Field<PlannedQuantity, @Nullable Integer> QUANTITY_YEAR =
      new Field<>(
          "quantity.year",
          PlannedQuantity.class,
          Integer.class,
          PlannedQuantity::year,
          PlannedQuantity::withYear,
          year -> year == null || areYears(YearSpan.of(year)));
  public static final Field<PlannedQuantity, String> QUANTITY_TEXT =
      new Field<>(
          "quantity.text",
          PlannedQuantity.class,
          String.class,
          PlannedQuantity::text,
          PlannedQuantity::withText,
          Fields::anything);
  public static final Field<PlannedQuantity, Quantity> QUANTITY_VALUE =
      new Field<>(
          "quantity.value",
          PlannedQuantity.class,
          Quantity.class,
          PlannedQuantity::value,
          PlannedQuantity::withValue,
          Fields::isQuantity);

  public static final Field<Target, YearSpan> TARGET_YEARS =
      new Field<>(
          "target.years",
          Target.class,
          YearSpan.class,
          Target::years,
          Target::withYears,
          Fields::areYears);
  public static final Field<Target, String> TARGET_TEXT =
      new Field<>(
          "target.text",
          Target.class,
          String.class,
          Target::text,
          Target::withText,
          Fields::anything);
  public static final Field<Target, @Nullable LocalDate> TARGET_DUE =
      new Field<>(
          "target.due",
          Target.class,
          LocalDate.class,
          Target::due,
          Target::withDue,
          Fields::anything);
  public static final Field<Target, @Nullable Schedule> TARGET_SCHEDULE =
      new Field<>(
          "target.schedule",
          Target.class,
          Schedule.class,
          Target::schedule,
          Target::withSchedule,
          Fields::anything);
  public static final Field<Target, TargetState> TARGET_STATE =
      new Field<>(
          "target.state",
          Target.class,
          TargetState.class,
          Target::state,
          Target::withState,
          Fields::anything);

  private static final List<Field<?, ?>> OF_PLANS =
      List.of(
          PLAN_CODE,
          PLAN_TITLE,
          PLAN_ISSUER,
          PLAN_LEVEL,
          PLAN_DOCUMENT_NUMBER,
          PLAN_ISSUED,
          PLAN_YEARS,
          SECTION_NAME,
          SECTION_PARENT,
          SECTION_ORDER,
          PROJECT_SECTION,
          PROJECT_NUMBER,
          PROJECT_LABEL,
          PROJECT_NAME,
          PROJECT_CONTENT,
          PROJECT_UNITS,
          DEPARTMENT_NAME,
          DEPARTMENT_SHORT_NAME,
          DEPARTMENT_ORDER,
          DEPARTMENT_KIND,
          DEPARTMENT_LEVEL,
          DEPARTMENT_ALIASES,
          DEPARTMENT_MEMBERS,
          DEPARTMENT_TENURE,
          QUANTITY_TARGET,
          QUANTITY_ORDER,
          QUANTITY_YEAR,
          QUANTITY_TEXT,
          QUANTITY_VALUE,
          TARGET_YEARS,
          TARGET_TEXT,
          TARGET_DUE,
          TARGET_SCHEDULE,
          TARGET_STATE);

  private static final List<Field<?, ?>> ALL =
      Stream.concat(OF_PLANS.stream(), WorkFields.all().stream()).toList();

  private static final Map<String, Field<?, ?>> BY_KEY =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Field::key, Function.identity()));

  private Fields() {}

  public static List<Field<?, ?>> all() {
    return ALL;
  }

  /** The field of that key, or null when this version knows none. */
  public static @Nullable Field<?, ?> byKey(String key) {
    return BY_KEY.get(key);
  }

  /** The first field of the entity whose value breaks the field's own rule, or null. */
  public static @Nullable Field<?, ?> firstInvalid(Entity entity) {
    for (Field<?, ?> field : ALL) {
      if (field.owner().isInstance(entity) && !holdsValid(field, entity)) {
        return field;
      }
    }
    return null;
  }

  private static <E extends Entity, V extends @Nullable Object> boolean holdsValid(
      Field<E, V> field, Entity entity) {
    return field.accepts(field.get(field.owner().cast(entity)));
  }

  static boolean isName(String text) {
    return !text.isBlank() && text.strip().equals(text);
  }

  private static boolean nameOrNothing(@Nullable String text) {
    return text == null || isName(text);
  }

  private static boolean areYears(YearSpan years) {
    return years.first() >= 1949 && years.last() <= 2199;
  }

  /** At least one end is there, and the lower one is not above the upper one. */
  private static boolean isQuantity(Quantity quantity) {
    if (!fits(quantity.min()) || !fits(quantity.max())) {
      return false;
    }
    return quantity.min() == null
        ? quantity.max() != null
        : quantity.max() == null || quantity.min().compareTo(quantity.max()) <= 0;
  }

  /** Whether every store keeps all digits of the number. */
  static boolean fits(@Nullable BigDecimal number) {
    return number == null
        || (number.scale() <= 9 && (long) number.precision() - number.scale() <= 29);
  }

  private static boolean isTenure(Tenure tenure) {
    return tenure.from() == null
        || tenure.until() == null
        || !tenure.until().isBefore(tenure.from());
  }

  static boolean isRank(int rank) {
    return rank >= 0;
  }

  static boolean anything(@Nullable Object value) {
    return true;
  }
}
