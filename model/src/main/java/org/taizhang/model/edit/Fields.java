package org.taizhang.model.edit;

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
  private static final FieldsOf<Plan> OF_PLAN = new FieldsOf<>("plan", Plan.class);
  private static final FieldsOf<Section> OF_SECTION = new FieldsOf<>("section", Section.class);
  private static final FieldsOf<Project> OF_PROJECT = new FieldsOf<>("project", Project.class);
  private static final FieldsOf<Department> OF_DEPARTMENT =
      new FieldsOf<>("department", Department.class);
  private static final FieldsOf<PlannedQuantity> OF_QUANTITY =
      new FieldsOf<>("quantity", PlannedQuantity.class);
  private static final FieldsOf<Target> OF_TARGET = new FieldsOf<>("target", Target.class);

  public static final Field<Plan, String> PLAN_CODE =
      OF_PLAN.field("code", String.class, Plan::code, Plan::withCode, FieldRules::isName);
  public static final Field<Plan, String> PLAN_TITLE =
      OF_PLAN.field("title", String.class, Plan::title, Plan::withTitle, FieldRules::isName);
  public static final Field<Plan, @Nullable String> PLAN_ISSUER =
      OF_PLAN.field(
          "issuer", String.class, Plan::issuer, Plan::withIssuer, FieldRules::nameOrNothing);
  public static final Field<Plan, @Nullable Level> PLAN_LEVEL =
      OF_PLAN.field("level", Level.class, Plan::level, Plan::withLevel, FieldRules::anything);
  public static final Field<Plan, @Nullable String> PLAN_DOCUMENT_NUMBER =
      OF_PLAN.field(
          "documentNumber",
          String.class,
          Plan::documentNumber,
          Plan::withDocumentNumber,
          FieldRules::nameOrNothing);
  public static final Field<Plan, @Nullable LocalDate> PLAN_ISSUED =
      OF_PLAN.field(
          "issued", LocalDate.class, Plan::issued, Plan::withIssued, FieldRules::anything);
  public static final Field<Plan, YearSpan> PLAN_YEARS =
      OF_PLAN.field("years", YearSpan.class, Plan::years, Plan::withYears, FieldRules::areYears);

  public static final Field<Section, String> SECTION_NAME =
      OF_SECTION.field("name", String.class, Section::name, Section::withName, FieldRules::isName);
  public static final Field<Section, @Nullable SectionId> SECTION_PARENT =
      OF_SECTION.field(
          "parent", SectionId.class, Section::parent, Section::withParent, FieldRules::anything);
  public static final Field<Section, Integer> SECTION_ORDER =
      OF_SECTION.field(
          "order", Integer.class, Section::order, Section::withOrder, FieldRules::isRank);

  public static final Field<Project, @Nullable SectionId> PROJECT_SECTION =
      OF_PROJECT.field(
          "section", SectionId.class, Project::section, Project::withSection, FieldRules::anything);
  public static final Field<Project, Integer> PROJECT_NUMBER =
      OF_PROJECT.field(
          "number", Integer.class, Project::number, Project::withNumber, FieldRules::isRank);
  public static final Field<Project, String> PROJECT_LABEL =
      OF_PROJECT.field(
          "label", String.class, Project::label, Project::withLabel, FieldRules::anything);
  public static final Field<Project, String> PROJECT_NAME =
      OF_PROJECT.field("name", String.class, Project::name, Project::withName, FieldRules::isName);
  public static final Field<Project, String> PROJECT_CONTENT =
      OF_PROJECT.field(
          "content", String.class, Project::content, Project::withContent, FieldRules::anything);
  public static final Field<Project, UnitOrder> PROJECT_UNITS =
      OF_PROJECT.field(
          "units", UnitOrder.class, Project::units, Project::withUnits, FieldRules::anything);

  public static final Field<Department, String> DEPARTMENT_NAME =
      OF_DEPARTMENT.field(
          "name", String.class, Department::name, Department::withName, FieldRules::isName);
  public static final Field<Department, @Nullable String> DEPARTMENT_SHORT_NAME =
      OF_DEPARTMENT.field(
          "shortName",
          String.class,
          Department::shortName,
          Department::withShortName,
          FieldRules::nameOrNothing);
  public static final Field<Department, Integer> DEPARTMENT_ORDER =
      OF_DEPARTMENT.field(
          "order", Integer.class, Department::order, Department::withOrder, FieldRules::isRank);
  public static final Field<Department, DepartmentKind> DEPARTMENT_KIND =
      OF_DEPARTMENT.field(
          "kind",
          DepartmentKind.class,
          Department::kind,
          Department::withKind,
          FieldRules::anything);

  public static final Field<Department, @Nullable Level> DEPARTMENT_LEVEL =
      OF_DEPARTMENT.field(
          "level", Level.class, Department::level, Department::withLevel, FieldRules::anything);
  public static final Field<Department, Aliases> DEPARTMENT_ALIASES =
      OF_DEPARTMENT.field(
          "aliases",
          Aliases.class,
          Department::aliases,
          Department::withAliases,
          aliases -> aliases.names().stream().allMatch(FieldRules::isName));
  public static final Field<Department, Members> DEPARTMENT_MEMBERS =
      OF_DEPARTMENT.field(
          "members",
          Members.class,
          Department::members,
          Department::withMembers,
          FieldRules::anything);

  public static final Field<Department, Tenure> DEPARTMENT_TENURE =
      OF_DEPARTMENT.field(
          "tenure", Tenure.class, Department::tenure, Department::withTenure, FieldRules::isTenure);

  public static final Field<PlannedQuantity, @Nullable TargetId> QUANTITY_TARGET =
      OF_QUANTITY.field(
          "target",
          TargetId.class,
          PlannedQuantity::target,
          PlannedQuantity::withTarget,
          FieldRules::anything);
  public static final Field<PlannedQuantity, Integer> QUANTITY_ORDER =
      OF_QUANTITY.field(
          "order",
          Integer.class,
          PlannedQuantity::order,
          PlannedQuantity::withOrder,
          FieldRules::isRank);
  public static final Field<PlannedQuantity, @Nullable Integer> QUANTITY_YEAR =
      OF_QUANTITY.field(
          "year",
          Integer.class,
          PlannedQuantity::year,
          PlannedQuantity::withYear,
          year -> year == null || FieldRules.areYears(YearSpan.of(year)));
  public static final Field<PlannedQuantity, String> QUANTITY_TEXT =
      OF_QUANTITY.field(
          "text",
          String.class,
          PlannedQuantity::text,
          PlannedQuantity::withText,
          FieldRules::anything);
  public static final Field<PlannedQuantity, Quantity> QUANTITY_VALUE =
      OF_QUANTITY.field(
          "value",
          Quantity.class,
          PlannedQuantity::value,
          PlannedQuantity::withValue,
          FieldRules::isQuantity);

  public static final Field<Target, YearSpan> TARGET_YEARS =
      OF_TARGET.field(
          "years", YearSpan.class, Target::years, Target::withYears, FieldRules::areYears);
  public static final Field<Target, String> TARGET_TEXT =
      OF_TARGET.field("text", String.class, Target::text, Target::withText, FieldRules::anything);
  public static final Field<Target, @Nullable LocalDate> TARGET_DUE =
      OF_TARGET.field("due", LocalDate.class, Target::due, Target::withDue, FieldRules::anything);
  public static final Field<Target, @Nullable Schedule> TARGET_SCHEDULE =
      OF_TARGET.field(
          "schedule", Schedule.class, Target::schedule, Target::withSchedule, FieldRules::anything);
  public static final Field<Target, TargetState> TARGET_STATE =
      OF_TARGET.field(
          "state", TargetState.class, Target::state, Target::withState, FieldRules::anything);

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
}
