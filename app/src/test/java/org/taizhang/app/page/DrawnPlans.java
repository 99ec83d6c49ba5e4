package org.taizhang.app.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Samples;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

/**
 * Ledgers drawn by a seed, for tests. Every text in them begins and ends with a mark of its own, so
 * that it can be told from all others wherever it stands.
 */
public final class DrawnPlans {
  private static final List<String> ISSUERS = List.of("城东区教育局", "城西区教育局");

  private final Random random;
  private Ledger ledger = Ledger.empty();
  private int made;

  private DrawnPlans(long seed) {
    random = new Random(seed);
  }

  public static Ledger ledger(long seed) {
    var drawn = new DrawnPlans(seed);
    int plans = 1 + drawn.random.nextInt(3);
    for (int i = 0; i < plans; i++) {
      drawn.plan(i);
    }
    return drawn.ledger;
  }

  private void plan(int index) {
    int first = 2020 + random.nextInt(4);
    var years = new YearSpan(first, first + random.nextInt(3));
    var id = new PlanId(uuid());
    var issuer = random.nextInt(4) == 0 ? null : ISSUERS.get(random.nextInt(2));
    ledger =
        ledger.with(
            new Plan(
                id,
                "P" + index,
                marked(4, 24),
                PlanKind.ISSUED,
                issuer,
                null,
                null,
                null,
                years,
                random.nextBoolean()));
    var units = new ArrayList<DepartmentId>();
    for (int i = random.nextInt(9); i > 0; i--) {
      units.add(unit(id, units.size()));
    }
    SectionId section = null;
    for (int i = random.nextInt(30); i > 0; i--) {
      section = random.nextInt(4) == 0 ? section(id, section) : section;
      project(id, section, years, units);
    }
  }

  private DepartmentId unit(PlanId plan, int order) {
    var id = new DepartmentId(uuid());
    var name = "第" + order + "局";
    ledger = ledger.with(Department.named(id, plan, order, name, DepartmentKind.UNIT));
    return id;
  }

  private SectionId section(PlanId plan, @Nullable SectionId before) {
    var id = new SectionId(uuid());
    var parent = random.nextInt(3) == 0 ? before : null;
    ledger = ledger.with(new Section(id, plan, parent, made, marked(3, 18)));
    return id;
  }

  private void project(
      PlanId plan, @Nullable SectionId section, YearSpan years, List<DepartmentId> units) {
    var id = new ProjectId(uuid());
    var content = random.nextInt(3) == 0 ? "" : marked(4, random.nextInt(8) == 0 ? 1500 : 160);
    ledger = ledger.with(new Project(id, plan, section, made, "", marked(3, 20), content, null));
    years
        .years()
        .filter(year -> random.nextInt(4) > 0)
        .forEach(year -> target(id, YearSpan.of(year)));
    if (!years.isSingle() && random.nextInt(3) == 0) {
      target(id, years);
    }
    for (var unit : units) {
      var roles = roles();
      if (!roles.isEmpty()) {
        ledger = ledger.with(new Assignment(id, unit, roles));
      }
    }
  }

  private void target(ProjectId project, YearSpan years) {
    var states = TargetState.values();
    ledger =
        ledger.with(
            new Target(
                new TargetId(uuid()),
                project,
                years,
                marked(2, random.nextInt(10) == 0 ? 700 : 90),
                random.nextInt(3) == 0 ? LocalDate.of(years.last(), 6, 30) : null,
                null,
                states[random.nextInt(states.length)]));
  }

  private Set<Role> roles() {
    var roles = EnumSet.noneOf(Role.class);
    for (var role : Role.values()) {
      if (random.nextInt(5) == 0) {
        roles.add(role);
      }
    }
    return roles;
  }

  private String marked(int least, int most) {
    made++;
    return "甲" + made + "、" + Samples.text(random, least, most) + "乙" + made + "。";
  }

  private UUID uuid() {
    made++;
    return UUID.nameUUIDFromBytes(("drawn" + made).getBytes(StandardCharsets.UTF_8));
  }
}
