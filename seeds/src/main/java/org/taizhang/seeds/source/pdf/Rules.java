package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Drawn lines put together: pieces of one line are one, and those that meet belong together. */
final class Rules {
  private static final double SAME = 2.5;

  private Rules() {}

  /** The rules with pieces, dashes and doubles of one line made one. */
  static List<Rule> joined(List<Rule> rules) {
    List<Rule> joined = new ArrayList<>();
    for (boolean upright : new boolean[] {true, false}) {
      List<Rule> sorted =
          rules.stream()
              .filter(rule -> rule.upright() == upright)
              .sorted(Comparator.comparingDouble(Rule::at))
              .toList();
      int start = 0;
      for (int i = 1; i <= sorted.size(); i++) {
        if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME) {
          joined.addAll(along(sorted.subList(start, i)));
          start = i;
        }
      }
    }
    return joined;
  }

  private static List<Rule> along(List<Rule> line) {
    List<Rule> joined = new ArrayList<>();
    for (Rule rule : line.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
      Rule last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && rule.from() - last.to() <= Rule.SLACK) {
        double to = Math.max(last.to(), rule.to());
        joined.set(joined.size() - 1, new Rule(last.upright(), last.at(), last.from(), to));
      } else {
        joined.add(rule);
      }
    }
    return joined;
  }

  /** The rules in groups that meet, directly or through others. */
  static List<List<Rule>> groups(List<Rule> rules) {
    List<List<Rule>> groups = new ArrayList<>();
    List<Rule> left = new ArrayList<>(rules);
    while (!left.isEmpty()) {
      List<Rule> group = new ArrayList<>(List.of(left.removeLast()));
      for (int i = 0; i < group.size(); i++) {
        Rule rule = group.get(i);
        for (int j = left.size() - 1; j >= 0; j--) {
          if (rule.meets(left.get(j))) {
            group.add(left.remove(j));
          }
        }
      }
      groups.add(group);
    }
    return groups;
  }

  /** Where the upright or the level rules stand, like places once. */
  static List<Double> places(List<Rule> rules, boolean upright) {
    List<Double> places = new ArrayList<>();
    rules.stream()
        .filter(rule -> rule.upright() == upright)
        .mapToDouble(Rule::at)
        .sorted()
        .filter(at -> places.isEmpty() || at - places.getLast() > SAME)
        .forEach(places::add);
    return places;
  }
}
