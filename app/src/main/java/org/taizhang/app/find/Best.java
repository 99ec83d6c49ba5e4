package org.taizhang.app.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.PlanId;
import org.taizhang.model.text.Folding;

/** Keeps the best finds of one kind and counts all. */
sealed interface Best {
  void add(Entity thing, Fit fit, long order);

  int total();

  /** The best one first. */
  List<Hit> hits();

  static Best of(FoundKind kind, int most, Set<PlanId> near) {
    return kind == FoundKind.DEPARTMENT ? new ByName(most, near) : new Few(most);
  }

  /** A few are kept in order; most things that are found never get among them. */
  final class Few implements Best {
    private final int most;
    private final List<Hit> hits = new ArrayList<>();
    private int total;

    Few(int most) {
      this.most = most;
    }

    @Override
    public void add(Entity thing, Fit fit, long order) {
      total++;
      var hit = new Hit(thing, fit, order, 1);
      if (hits.size() == most && Hit.BEST_FIRST.compare(hits.getLast(), hit) <= 0) {
        return;
      }
      int place = Collections.binarySearch(hits, hit, Hit.BEST_FIRST);
      hits.add(place < 0 ? -place - 1 : place, hit);
      if (hits.size() > most) {
        hits.removeLast();
      }
    }

    @Override
    public int total() {
      return total;
    }

    @Override
    public List<Hit> hits() {
      return List.copyOf(hits);
    }
  }

  /** The departments of several plans with the same name are one find. */
  final class ByName implements Best {
    private final int most;
    private final Set<PlanId> near;
    private final Map<String, Hit> byName = new HashMap<>();

    ByName(int most, Set<PlanId> near) {
      this.most = most;
      this.near = near;
    }

    @Override
    public void add(Entity thing, Fit fit, long order) {
      var department = (Department) thing;
      long rank = near.contains(department.plan()) ? order - Integer.MAX_VALUE : order;
      byName.merge(Folding.key(department.name()), new Hit(thing, fit, rank, 1), ByName::together);
    }

    private static Hit together(Hit one, Hit other) {
      var first = one.order() <= other.order() ? one : other;
      var fit = one.fit().compareTo(other.fit()) <= 0 ? one.fit() : other.fit();
      return new Hit(first.thing(), fit, first.order(), one.times() + other.times());
    }

    @Override
    public int total() {
      return byName.size();
    }

    @Override
    public List<Hit> hits() {
      return byName.values().stream().sorted(Hit.BEST_FIRST).limit(most).toList();
    }
  }
}
