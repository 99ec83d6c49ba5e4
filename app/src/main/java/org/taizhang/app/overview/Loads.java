package org.taizhang.app.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Role;
import org.taizhang.model.SectionId;
import org.taizhang.model.work.UnitsInTime;

/** Counts what hangs on whom. */
final class Loads {
  private static final Comparator<Load> MOST_FIRST =
      Comparator.comparingInt(Load::count)
          .thenComparingInt(Load::part)
          .reversed()
          .thenComparing(Load::name);

  private Loads() {}

  /**
   * The outermost sections with their projects, as issued; a plan goes before its own where there
   * are several plans, or where it has projects outside of sections.
   */
  static List<Load> sections(Ledger ledger, Collection<Plan> plans) {
    var loads = new ArrayList<Load>();
    for (var plan : plans) {
      Map<EntityId, Count> counts = new HashMap<>();
      for (var project : ledger.projects(plan.id())) {
        boolean unclear = ledger.roles(project.id()).isEmpty();
        var section = outermost(ledger, project.section());
        count(counts, plan.id()).add(unclear);
        if (section != null) {
          count(counts, section).add(unclear);
        }
      }
      var all = count(counts, plan.id());
      var sections =
          ledger.sections(plan.id()).stream()
              .filter(section -> counts.containsKey(section.id()))
              .map(section -> count(counts, section.id()).load(section.name()))
              .toList();
      if (plans.size() > 1 || sections.stream().mapToInt(Load::count).sum() < all.count) {
        loads.add(all.load(plan.title()));
      }
      loads.addAll(sections);
    }
    return List.copyOf(loads);
  }

  /** The departments of the plans as they are now, those of one name as one, most first. */
  static List<Load> departments(Ledger issued, Collection<Plan> plans) {
    var ledger = UnitsInTime.latest(issued);
    Map<String, Count> counts = new HashMap<>();
    for (var plan : plans) {
      for (var project : ledger.projects(plan.id())) {
        ledger
            .roles(project.id())
            .forEach((id, roles) ->
                counts
                    .computeIfAbsent(ledger.department(id).name(), name -> new Count(id))
                    .add(roles.contains(Role.LEAD)));
      }
    }
    return counts.entrySet().stream()
        .map(entry -> entry.getValue().load(entry.getKey()))
        .sorted(MOST_FIRST)
        .toList();
  }

  /** The section itself where it stands in no other, else the one around all. */
  static @Nullable SectionId outermost(Ledger ledger, @Nullable SectionId section) {
    var outer = section;
    while (outer != null && ledger.section(outer).parent() != null) {
      outer = ledger.section(outer).parent();
    }
    return outer;
  }

  private static Count count(Map<EntityId, Count> counts, EntityId id) {
    return counts.computeIfAbsent(id, Count::new);
  }

  private static final class Count {
    private final EntityId id;
    private int count;
    private int part;

    Count(EntityId id) {
      this.id = id;
    }

    void add(boolean isPart) {
      count++;
      part += isPart ? 1 : 0;
    }

    Load load(String name) {
      return new Load(id, name, count, part);
    }
  }
}
