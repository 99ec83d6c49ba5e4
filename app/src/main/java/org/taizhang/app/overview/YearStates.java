package org.taizhang.app.overview;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;

/**
 * How far the targets of one year have come. A target that its plan does not divide over the years
 * (未分年) counts in each of them.
 *
 * @param undivided how many of them span several years
 */
public record YearStates(int year, Map<TargetState, Integer> states, int undivided) {

  /** Year by year, for every year that the plans speak for. */
  static List<YearStates> of(Ledger ledger, Collection<Plan> plans) {
    var years = new TreeMap<Integer, Tally>();
    for (var plan : plans) {
      plan.years().years().forEach(year -> years.computeIfAbsent(year, y -> new Tally()));
      for (var project : ledger.projects(plan.id())) {
        for (var target : ledger.targets(project.id())) {
          target
              .years()
              .years()
              .forEach(year -> years.computeIfAbsent(year, y -> new Tally()).add(target));
        }
      }
    }
    return years.entrySet().stream().map(entry -> entry.getValue().of(entry.getKey())).toList();
  }

  int total() {
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }

  int of(TargetState state) {
    return states.getOrDefault(state, 0);
  }

  private static final class Tally {
    private final Map<TargetState, Integer> states = new EnumMap<>(TargetState.class);
    private int undivided;

    void add(Target target) {
      states.merge(target.state(), 1, Integer::sum);
      undivided += target.years().isSingle() ? 0 : 1;
    }

    YearStates of(int year) {
      return new YearStates(year, Map.copyOf(states), undivided);
    }
  }
}
