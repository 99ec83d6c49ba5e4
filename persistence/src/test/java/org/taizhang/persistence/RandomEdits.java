package org.taizhang.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Aliases;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
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
import org.taizhang.model.Role;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.WorkFields;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.work.Tenure;

/**
 * Edits of every kind, each accepted by the ledger it was made for. One seed always makes the same
 * ones.
 */
public final class RandomEdits {
  private final Random random;
  private final RandomValues values;
  private final boolean files;

  public RandomEdits(long seed) {
    this(seed, RandomValues.WORDS, false);
  }

  /**
   * @param files whether they also name files that nobody keeps
   */
  private RandomEdits(long seed, List<String> words, boolean files) {
    this.random = new Random(seed);
    this.values = new RandomValues(random, words);
    this.files = files;
  }

  /** With edits that name files that nobody keeps, so that no store takes them. */
  public static RandomEdits withFiles(long seed) {
    return new RandomEdits(seed, RandomValues.WORDS, true);
  }

  /** Edits that speak of something every now and then, in texts of every kind. */
  public static RandomEdits about(long seed, String something) {
    List<String> words = new ArrayList<>(RandomValues.WORDS);
    words.add(something);
    return new RandomEdits(seed, words, false);
  }

  /** A session of this many edits from the empty ledger. */
  public static List<Edit> session(long seed, int length) {
    return new RandomEdits(seed).session(length);
  }

  /** A session of this many edits from the empty ledger. */
  public List<Edit> session(int length) {
    List<Edit> session = new ArrayList<>();
    Ledger ledger = Ledger.empty();
    for (int i = 0; i < length; i++) {
      Edit edit = next(ledger);
      session.add(edit);
      ledger = ((Outcome.Accepted) ledger.apply(edit)).ledger();
    }
    return session;
  }

  /** The next edit for this ledger. */
  public Edit next(Ledger ledger) {
    while (true) {
      Edit edit = candidate(ledger);
      if (edit != null && ledger.apply(edit) instanceof Outcome.Accepted) {
        return edit;
      }
    }
  }

  private @Nullable Edit candidate(Ledger ledger) {
    List<Plan> plans = ledger.plans();
    if (plans.isEmpty()) {
      return new Edit.Add(plan());
    }
    PlanId plan = values.pick(plans).id();
    return switch (random.nextInt(26)) {
      case 0 -> new Edit.Add(plan());
      case 1, 2 -> new Edit.Add(section(ledger, plan));
      case 3, 4, 5 -> new Edit.Add(project(ledger, plan));
      case 6, 7 -> new Edit.Add(department(plan));
      case 8, 9 -> ledger.projects(plan).isEmpty() ? null : new Edit.Add(target(ledger, plan));
      case 20, 21 -> new Edit.Add(quantity(ledger, plan));
      case 22, 23, 24, 25 -> work(ledger);
      case 10 -> new Edit.Remove(values.pick(entities(ledger)));
      case 11, 12, 13 -> assign(ledger, plan);
      case 14 -> together(ledger);
      default -> change(ledger, values.pick(entities(ledger)));
    };
  }

  private @Nullable Edit work(Ledger ledger) {
    return new RandomWork(random, files, values).next(ledger);
  }

  private Edit together(Ledger ledger) {
    List<Edit> edits = new ArrayList<>();
    Ledger now = ledger;
    for (int i = random.nextInt(6); i >= 0; i--) {
      Edit edit = next(now);
      edits.add(edit);
      now = ((Outcome.Accepted) now.apply(edit)).ledger();
    }
    return new Edit.Together(values.pick(List.of(Occasion.values())), edits);
  }

  private @Nullable Edit assign(Ledger ledger, PlanId plan) {
    if (ledger.projects(plan).isEmpty() || ledger.departments(plan).isEmpty()) {
      return null;
    }
    ProjectId project = values.pick(ledger.projects(plan)).id();
    DepartmentId department = values.pick(ledger.departments(plan)).id();
    Set<Role> after = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (random.nextInt(3) == 0) {
        after.add(role);
      }
    }
    return new Edit.Assign(project, department, ledger.roles(project, department), after);
  }

  private @Nullable Edit change(Ledger ledger, Entity entity) {
    List<Field<?, ?>> fields =
        Fields.all().stream().filter(field -> field.owner().isInstance(entity)).toList();
    return fields.isEmpty() ? null : change(ledger, entity, values.pick(fields));
  }

  private <E extends Entity, V extends @Nullable Object> Edit change(
      Ledger ledger, Entity entity, Field<E, V> field) {
    Object after =
        field.equals(Fields.QUANTITY_YEAR) ? values.years().first() : value(ledger, field.type());
    @SuppressWarnings("unchecked")
    V value = (V) (random.nextInt(8) == 0 && isOptional(field) ? null : after);
    return new Edit.Change<>(entity.id(), field, field.get(field.owner().cast(entity)), value);
  }

  private static boolean isOptional(Field<?, ?> field) {
    return Set.of(
            Fields.PLAN_ISSUER,
            Fields.PLAN_LEVEL,
            Fields.PLAN_DOCUMENT_NUMBER,
            Fields.PLAN_ISSUED,
            Fields.SECTION_PARENT,
            Fields.PROJECT_SECTION,
            Fields.DEPARTMENT_SHORT_NAME,
            Fields.DEPARTMENT_LEVEL,
            Fields.QUANTITY_TARGET,
            Fields.QUANTITY_YEAR,
            Fields.TARGET_DUE,
            Fields.TARGET_SCHEDULE,
            WorkFields.STEP_DUE,
            WorkFields.STEP_DONE,
            WorkFields.REPORT_PERCENT)
        .contains(field);
  }

  private Object value(Ledger ledger, Class<?> type) {
    if (type == String.class) {
      return values.name();
    } else if (type == Integer.class) {
      return random.nextInt(100);
    } else if (type == LocalDate.class) {
      return values.date();
    } else if (type == YearSpan.class) {
      return values.years();
    } else if (type == SectionId.class) {
      List<Section> sections = ledger.sections(values.pick(ledger.plans()).id());
      return sections.isEmpty() ? new SectionId(values.uuid()) : values.pick(sections).id();
    } else if (type == TargetId.class) {
      return entities(ledger).stream()
          .filter(Target.class::isInstance)
          .map(target -> ((Target) target).id())
          .skip(random.nextInt(3))
          .findFirst()
          .orElseGet(() -> new TargetId(values.uuid()));
    } else if (type == Aliases.class) {
      return Aliases.of(values.name(), values.name());
    } else if (type == Members.class) {
      List<Department> departments = ledger.departments(values.pick(ledger.plans()).id());
      return departments.isEmpty() ? Members.NONE : Members.of(values.pick(departments).id());
    } else if (type == UnitOrder.class) {
      List<DepartmentId> units =
          new ArrayList<>(
              ledger.departments(values.pick(ledger.plans()).id()).stream()
                  .map(Department::id)
                  .toList());
      Collections.shuffle(units, random);
      return new UnitOrder(
          units.subList(0, units.size() / 2), units, units.subList(units.size() / 3, units.size()));
    } else if (type == Schedule.class) {
      return values.schedule();
    } else if (type == Quantity.class) {
      return values.quantity();
    } else if (type == DepartmentId.class) {
      List<Department> departments = ledger.departments(values.pick(ledger.plans()).id());
      return departments.isEmpty()
          ? new DepartmentId(values.uuid())
          : values.pick(departments).id();
    } else if (type == Boolean.class) {
      return random.nextBoolean();
    } else if (!type.isEnum()) {
      return new RandomWork(random, files, values).value(ledger, type);
    }
    return values.pick(List.of(type.getEnumConstants()));
  }

  private Plan plan() {
    return new Plan(
        new PlanId(values.uuid()),
        values.name(),
        values.name(),
        values.pick(List.of(PlanKind.values())),
        values.orNull(values.name()),
        values.orNull(values.pick(List.of(Level.values()))),
        values.orNull(values.name()),
        values.orNull(values.date()),
        values.years(),
        random.nextBoolean());
  }

  private Section section(Ledger ledger, PlanId plan) {
    return new Section(
        new SectionId(values.uuid()),
        plan,
        sectionOf(ledger, plan),
        random.nextInt(50),
        values.name());
  }

  private Project project(Ledger ledger, PlanId plan) {
    return new Project(
        new ProjectId(values.uuid()),
        plan,
        sectionOf(ledger, plan),
        random.nextInt(200),
        values.text(),
        values.name(),
        values.text().repeat(random.nextInt(5)),
        values.orNull(new Place(random.nextInt(900) + 1, random.nextInt(80))));
  }

  private Department department(PlanId plan) {
    return new Department(
        new DepartmentId(values.uuid()),
        plan,
        random.nextInt(60),
        values.name(),
        values.orNull(values.name()),
        values.pick(List.of(DepartmentKind.values())),
        values.orNull(values.pick(List.of(Level.values()))),
        random.nextBoolean() ? Aliases.NONE : Aliases.of(values.name(), values.name()),
        Members.NONE,
        Tenure.ALWAYS);
  }

  private PlannedQuantity quantity(Ledger ledger, PlanId plan) {
    List<Project> projects = ledger.projects(plan);
    Project project = projects.isEmpty() ? null : values.orNull(values.pick(projects));
    List<Target> targets = project == null ? List.of() : ledger.targets(project.id());
    return new PlannedQuantity(
        new QuantityId(values.uuid()),
        plan,
        project == null ? null : project.id(),
        targets.isEmpty() ? null : values.orNull(values.pick(targets).id()),
        random.nextInt(9),
        values.orNull(values.years().first()),
        values.text(),
        values.quantity());
  }

  private Target target(Ledger ledger, PlanId plan) {
    return new Target(
        new TargetId(values.uuid()),
        values.pick(ledger.projects(plan)).id(),
        values.years(),
        values.text(),
        values.orNull(values.date()),
        values.orNull(values.schedule()),
        values.pick(List.of(TargetState.values())));
  }

  private @Nullable SectionId sectionOf(Ledger ledger, PlanId plan) {
    List<Section> sections = ledger.sections(plan);
    return sections.isEmpty() ? null : values.orNull(values.pick(sections).id());
  }

  private static List<Entity> entities(Ledger ledger) {
    return ledger.entities().toList();
  }
}
