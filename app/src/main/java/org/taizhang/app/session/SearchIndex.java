package org.taizhang.app.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taizhang.model.Department;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Pinyin;

/**
 * Finds projects and departments by a part of their names: Traditional or Simplified, full or half
 * width, or by the first letters of the pinyin. Building one takes a while; do it off the window.
 */
public final class SearchIndex {
  /**
   * Something found.
   *
   * @param where the code of its plan
   */
  public record Hit(EntityId id, String name, String where) {}

  private record Entry(Hit hit, String key, String initials) {
    /** How well it fits, lower is better; negative when it does not. */
    int rank(String wanted) {
      if (key.startsWith(wanted)) {
        return 0;
      }
      if (key.contains(wanted)) {
        return 1;
      }
      if (initials.startsWith(wanted)) {
        return 2;
      }
      return initials.contains(wanted) ? 3 : -1;
    }
  }

  private final List<Entry> entries;

  private SearchIndex(List<Entry> entries) {
    this.entries = entries;
  }

  public static SearchIndex empty() {
    return new SearchIndex(List.of());
  }

  public static SearchIndex of(Ledger ledger) {
    var entries = new ArrayList<Entry>();
    for (var plan : ledger.plans()) {
      ledger
          .departments(plan.id())
          .forEach(d -> d.names().forEach(name -> entries.add(entry(d, name, plan.code()))));
      ledger.projects(plan.id()).forEach(p -> entries.add(entry(p.id(), p.name(), plan.code())));
    }
    return new SearchIndex(List.copyOf(entries));
  }

  /** A department under one of its names; what is shown is its proper one. */
  private static Entry entry(Department department, String called, String where) {
    var hit = new Hit(department.id(), department.name(), where);
    return new Entry(hit, Folding.key(called), Pinyin.initials(called));
  }

  private static Entry entry(EntityId id, String name, String where) {
    return new Entry(new Hit(id, name, where), Folding.key(name), Pinyin.initials(name));
  }

  /** At most {@code limit} hits, best first; none for a blank text. */
  public List<Hit> find(String text, int limit) {
    var wanted = Folding.key(text.strip());
    if (wanted.isEmpty()) {
      return List.of();
    }
    record Ranked(Entry entry, int rank) {}
    return entries.stream()
        .map(entry -> new Ranked(entry, entry.rank(wanted)))
        .filter(ranked -> ranked.rank() >= 0)
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(ranked -> ranked.entry().hit())
        .distinct()
        .limit(limit)
        .toList();
  }
}
