package org.taizhang.app.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.find.Asked;
import org.taizhang.app.find.FindIndex;
import org.taizhang.app.find.Fit;
import org.taizhang.app.find.Found;
import org.taizhang.app.find.FoundKind;
import org.taizhang.app.find.FoundWords;
import org.taizhang.app.find.Marked;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.PlanId;

/**
 * What is asked of an index, and the rows that come of it.
 *
 * @param deeds what the window can do
 * @param near plans that are looked at
 * @param only the one kind of which more is to be seen; null for a few of every kind
 */
record FindRows(String typed, List<Deed> deeds, Set<PlanId> near, @Nullable FoundKind only) {
  private static final int FEW = 5;
  private static final int MANY = 100;

  /** The deeds that fit, with how well the best of them does. */
  private record Doings(List<FindRow.Doing> rows, Fit best) {}

  private record Fitting(Deed deed, Fit fit) {}

  /** Group by group, the best first; all deeds while nothing is typed. */
  List<FindRow> of(FindIndex index, Messages messages) {
    var found = index.find(typed, only == null ? FEW : MANY, near);
    var words = new FoundWords(messages);
    var doings = doings(found.asked());
    List<FindRow> rows = new ArrayList<>();
    for (var group : found.groups()) {
      if (only == null && doings.best().compareTo(group.hits().getFirst().fit()) < 0) {
        addDoings(rows, doings, messages);
      }
      if (only == null || group.kind() == only) {
        add(rows, group, found.asked(), index, words);
      }
    }
    if (only == null) {
      addDoings(rows, doings, messages);
    }
    return List.copyOf(rows);
  }

  private void add(
      List<FindRow> rows, Found.Group group, Asked asked, FindIndex index, FoundWords words) {
    rows.add(new FindRow.Head(words.of(group.kind())));
    for (var hit : group.hits()) {
      var line = words.of(hit, asked, index.ledger());
      rows.add(new FindRow.Thing(hit.thing(), line.title(), line.where()));
    }
    if (group.total() > group.hits().size() && only == null) {
      rows.add(new FindRow.More(group.kind(), group.total()));
    }
  }

  private static void addDoings(List<FindRow> rows, Doings doings, Messages messages) {
    var head = new FindRow.Head(messages.text("find.commands"));
    if (!doings.rows().isEmpty() && !rows.contains(head)) {
      rows.add(head);
      rows.addAll(doings.rows());
    }
  }

  private Doings doings(Asked asked) {
    if (asked.isEmpty()) {
      return new Doings(deeds.stream().map(deed -> doing(deed, asked)).toList(), Fit.CONTENT);
    }
    List<Fitting> fitting = new ArrayList<>();
    for (var deed : deeds) {
      var fit = asked.fit(deed.name());
      if (fit != null) {
        fitting.add(new Fitting(deed, fit));
      }
    }
    fitting.sort(Comparator.comparing(Fitting::fit));
    return new Doings(
        fitting.stream().limit(FEW).map(one -> doing(one.deed(), asked)).toList(),
        fitting.isEmpty() ? Fit.CONTENT : fitting.getFirst().fit());
  }

  private static FindRow.Doing doing(Deed deed, Asked asked) {
    return new FindRow.Doing(deed, new Marked(deed.name(), asked.marks(deed.name())));
  }
}
