package org.taizhang.app.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What was found, kind by kind.
 *
 * @param asked what was asked for; marks itself in texts
 */
public record Found(Asked asked, List<Group> groups) {
  /**
   * The finds of one kind.
   *
   * @param total of this kind, also those that are not among the hits
   * @param hits the best ones; never empty
   */
  public record Group(FoundKind kind, int total, List<Hit> hits) {}

  static Found of(Asked asked, Map<FoundKind, Best> best) {
    var groups =
        best.entrySet().stream()
            .map(one -> new Group(one.getKey(), one.getValue().total(), one.getValue().hits()))
            .sorted(
                Comparator.comparing((Group group) -> group.hits().getFirst().fit())
                    .thenComparing(Group::kind))
            .toList();
    return new Found(asked, groups);
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
