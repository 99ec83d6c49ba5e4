package org.taizhang.seeds.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Aliases;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
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
import org.taizhang.model.Roles;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.work.Tenure;

/** A plan made from a seed, with everything in it that a text could stumble over. */
final class MadeLedger {
  private static final List<String> WORDS =
      List.of(
          "课后服务",
          "续",
          "＃",
          "#",
          "项目",
          "2024年",
          "指标",
          "a｜b",
          "教育局@2",
          "\\",
          "\\u0020",
          "“五个一”",
          "第一行\n第二行",
          "\n",
          "\u3000缩进",
          "𠮷野",
          "\uD800",
          "\uFEFF",
          "\r\n",
          "\u2028",
          "（同主要内容）",
          "各镇（开发区、街道）",
          " 两端 ",
          "");

  private final Random random;
  private final PlanId plan;
  private Ledger ledger = Ledger.empty();

  private MadeLedger(long seed) {
    random = new Random(seed);
    plan = new PlanId(id());
  }

  static Ledger of(long seed) {
    MadeLedger made = new MadeLedger(seed);
    made.fill();
    return made.ledger;
  }

  private void fill() {
    ledger = ledger.with(head());
    List<DepartmentId> departments = departments();
    List<SectionId> sections = sections();
    for (int i = random.nextInt(5); i > 0; i--) {
      ledger = ledger.with(quantity(null, null));
    }
    for (int i = random.nextInt(8); i > 0; i--) {
      project(departments, sections);
    }
  }

  private Plan head() {
    return new Plan(
        plan,
        name(),
        name(),
        pick(PlanKind.values()),
        random.nextBoolean() ? name() : null,
        random.nextBoolean() ? pick(Level.values()) : null,
        random.nextBoolean() ? name() : null,
        day(),
        years(),
        random.nextBoolean());
  }

  private List<DepartmentId> departments() {
    List<DepartmentId> made = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      var members = made.stream().filter(_ -> random.nextInt(4) == 0).toList();
      DepartmentId id = new DepartmentId(id());
      ledger =
          ledger.with(
              new Department(
                  id,
                  plan,
                  rank(made.size()),
                  name(),
                  random.nextBoolean() ? name() : null,
                  pick(DepartmentKind.values()),
                  random.nextBoolean() ? pick(Level.values()) : null,
                  random.nextBoolean() ? Aliases.of(name(), name()) : Aliases.NONE,
                  new Members(members),
                  Tenure.ALWAYS));
      made.add(id);
    }
    return made;
  }

  private List<SectionId> sections() {
    List<SectionId> made = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      SectionId id = new SectionId(id());
      SectionId parent = made.isEmpty() || random.nextBoolean() ? null : pick(made);
      ledger = ledger.with(new Section(id, plan, parent, rank(made.size()), name()));
      made.add(id);
    }
    return made;
  }

  private void project(List<DepartmentId> departments, List<SectionId> sections) {
    ProjectId id = new ProjectId(id());
    String content = words();
    ledger =
        ledger.with(
            new Project(
                id,
                plan,
                sections.isEmpty() || random.nextInt(4) == 0 ? null : pick(sections),
                rank(random.nextInt(9)),
                random.nextBoolean() ? words() : "",
                name(),
                content,
                random.nextBoolean() ? new Place(random.nextInt(90), random.nextInt(9)) : null,
                new UnitOrder(departments.reversed(), shuffled(departments), departments)));
    List<@Nullable TargetId> places = new ArrayList<>();
    places.add(null);
    for (int i = random.nextInt(4); i > 0; i--) {
      TargetId target = new TargetId(id());
      String text = random.nextInt(4) == 0 ? content : words();
      ledger =
          ledger.with(
              new Target(target, id, years(), text, day(), schedule(), pick(TargetState.values())));
      places.add(target);
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      ledger = ledger.with(quantity(id, places.get(random.nextInt(places.size()))));
    }
    for (DepartmentId department : departments) {
      Roles.copyOf(Stream.of(Role.values()).filter(_ -> random.nextInt(3) == 0).toList());
      ledger =
          ledger.with(
              new Assignment(
                  id,
                  department,
                  Roles.copyOf(
                      Stream.of(Role.values()).filter(_ -> random.nextInt(3) == 0).toList())));
    }
  }

  private List<DepartmentId> shuffled(List<DepartmentId> departments) {
    List<DepartmentId> some = new ArrayList<>(departments);
    Collections.shuffle(some, random);
    return some.subList(0, random.nextInt(some.size() + 1));
  }

  private PlannedQuantity quantity(@Nullable ProjectId project, @Nullable TargetId target) {
    return new PlannedQuantity(
        new QuantityId(id()),
        plan,
        project,
        target,
        rank(random.nextInt(6)),
        random.nextBoolean() ? 2020 + random.nextInt(9) : null,
        words(),
        value());
  }

  private Quantity value() {
    BigDecimal low = BigDecimal.valueOf(random.nextInt(9000) - 1000L, random.nextInt(3));
    BigDecimal high = random.nextBoolean() ? low : low.add(BigDecimal.valueOf(random.nextInt(50)));
    int ends = random.nextInt(4);
    String unit = random.nextBoolean() ? words() : random.nextBoolean() ? "%" : "所";
    return new Quantity(
        words(),
        ends == 0 ? null : low,
        ends == 1 ? null : high,
        unit,
        pick(Bound.values()),
        pick(QuantityKind.values()),
        random.nextBoolean(),
        random.nextBoolean() ? words() : null);
  }

  private int rank(int place) {
    return random.nextInt(4) == 0 ? random.nextInt(9) : place;
  }

  private YearSpan years() {
    int first = 2020 + random.nextInt(6);
    return new YearSpan(first, first + random.nextInt(3));
  }

  private @Nullable LocalDate day() {
    return random.nextBoolean() ? LocalDate.ofYearDay(2024, 1 + random.nextInt(366)) : null;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      words.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  private String name() {
    String name = words().strip();
    return name.isBlank() ? "教育局" : name;
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  private @Nullable Schedule schedule() {
    return random.nextBoolean()
        ? null
        : new Schedule(
            pick(new String[] {"每季度", "春节前", "长期坚持：到底", "\\n"}),
            random.nextBoolean() ? null : pick(Recurrence.values()));
  }
}
