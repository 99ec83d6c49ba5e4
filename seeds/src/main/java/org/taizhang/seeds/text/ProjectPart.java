package org.taizhang.seeds.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Place;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Recurrence;
import org.taizhang.model.Role;
import org.taizhang.model.Schedule;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;

/** One project with everything below it; it is added when its last line has been read. */
final class ProjectPart implements Part {
  private final Additions additions;
  private final DepartmentNames names;
  private final int line;
  private final Set<String> seen = new HashSet<>();
  private final Map<Role, List<DepartmentId>> units = new EnumMap<>(Role.class);
  private final List<OpenTarget> targets = new ArrayList<>();
  private final List<OpenQuantity> quantities = new ArrayList<>();
  private Project project;

  /** A target whose lines are still coming in. */
  private static final class OpenTarget {
    private final int line;
    private final boolean asContent;
    private final Set<String> seen = new HashSet<>();
    private Target target;

    private OpenTarget(Line line, Target target) {
      this.line = line.number();
      this.asContent = line.value().equals(Keys.AS_CONTENT);
      this.target = target;
    }
  }

  private record OpenQuantity(int line, PlannedQuantity quantity) {}

  ProjectPart(Additions additions, DepartmentNames names, @Nullable SectionId section, Line line) {
    this.additions = additions;
    this.names = names;
    this.line = line.number();
    List<String> fields = line.texts();
    if (fields.size() < 2 || fields.size() > 3) {
      throw new Unreadable("项目应写作“项目 序号｜名称”或者“项目 序号｜编号｜名称”");
    }
    this.project =
        new Project(
            new ProjectId(additions.id()),
            additions.plan(),
            section,
            Numbers.rank(fields.getFirst()),
            fields.size() < 3 ? "" : fields.get(1),
            fields.getLast(),
            "",
            null);
  }

  @Override
  public void take(Line line) {
    YearSpan years = years(line.key());
    Role role = Vocabulary.role(line.key());
    if (line.key().equals(Keys.QUANTITY)) {
      quantity(line);
    } else if (years != null) {
      targets.add(new OpenTarget(line, target(years, line)));
    } else if (targets.isEmpty()) {
      Unreadable.unlessNew(seen, line);
      more(line, role);
    } else {
      more(line, targets.getLast());
    }
  }

  private static @Nullable YearSpan years(String key) {
    return key.endsWith("年") ? Times.span(key.substring(0, key.length() - 1)) : null;
  }

  private Target target(YearSpan years, Line line) {
    return new Target(
        new TargetId(additions.id()),
        project.id(),
        years,
        line.text(),
        null,
        null,
        TargetState.NOT_STARTED);
  }

  private void more(Line line, @Nullable Role role) {
    if (role != null) {
      units.put(role, line.fields().stream().map(names::find).toList());
      return;
    }
    project =
        switch (line.key()) {
          case Keys.CONTENT -> project.withContent(line.text());
          case Keys.SOURCE -> at(line.text().split(" ", -1));
          default -> throw Unreadable.unknown(line);
        };
  }

  private Project at(String[] place) {
    if (place.length != 2) {
      throw new Unreadable("出处应写作“出处 行 列”");
    }
    return new Project(
        project.id(),
        project.plan(),
        project.section(),
        project.number(),
        project.label(),
        project.name(),
        project.content(),
        new Place(Numbers.rank(place[0]), Numbers.rank(place[1])),
        project.units());
  }

  private static void more(Line line, OpenTarget open) {
    Unreadable.unlessNew(open.seen, line);
    open.target =
        switch (line.key()) {
          case Keys.DUE -> open.target.withDue(Times.day(line.text()));
          case Keys.SCHEDULE -> open.target.withSchedule(schedule(line.text(), null));
          case Keys.RECURRENCE -> again(line, open.target);
          case Keys.STATE -> open.target.withState(Vocabulary.state(line.text()));
          default -> throw Unreadable.unknown(line);
        };
  }

  private static Target again(Line line, Target target) {
    Schedule known = target.schedule();
    if (known == null) {
      throw new Unreadable("“" + Keys.RECURRENCE + "”之前要有“" + Keys.SCHEDULE + "”");
    }
    return target.withSchedule(schedule(known.words(), Vocabulary.recurrence(line.text())));
  }

  private static Schedule schedule(String words, @Nullable Recurrence recurrence) {
    try {
      return new Schedule(words, recurrence);
    } catch (IllegalArgumentException e) {
      throw new Unreadable("“" + Keys.SCHEDULE + "”是空的，或首尾有空格");
    }
  }

  private void quantity(Line line) {
    QuantityLine number = QuantityLine.read(line);
    PlannedQuantity quantity =
        new PlannedQuantity(
            new QuantityId(additions.id()),
            additions.plan(),
            project.id(),
            targets.isEmpty() ? null : targets.getLast().target.id(),
            number.order() == null ? quantities.size() : number.order(),
            number.year(),
            number.text(),
            number.value());
    quantities.add(new OpenQuantity(line.number(), quantity));
  }

  /** Adds the project and all that stands below it. */
  void finish() {
    UnitOrder order =
        new UnitOrder(units(Role.LEAD), units(Role.RESPONSIBLE), units(Role.SUPPORTING));
    additions.add(line, project.withUnits(order));
    for (OpenTarget open : targets) {
      boolean same = open.asContent && !project.content().isEmpty();
      additions.add(open.line, same ? open.target.withText(project.content()) : open.target);
    }
    for (OpenQuantity open : quantities) {
      additions.add(open.line, open.quantity);
    }
    Map<DepartmentId, Set<Role>> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      for (DepartmentId unit : order.of(role)) {
        roles.computeIfAbsent(unit, _ -> EnumSet.noneOf(Role.class)).add(role);
      }
    }
    roles.forEach((unit, held) -> additions.assign(project.id(), unit, held));
  }

  private List<DepartmentId> units(Role role) {
    return units.getOrDefault(role, List.of());
  }
}
