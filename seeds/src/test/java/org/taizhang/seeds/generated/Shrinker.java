package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.taizhang.seeds.generated.MadePlan.MadeGroup;
import org.taizhang.seeds.generated.MadePlan.MadeItem;

/** Makes a plan smaller as long as it still fails. */
final class Shrinker {
  private static final int TRIES = 150;

  /** Tables by section need more than one to be told from a table with a heading. */
  private static final int FEWEST = 2;

  private Shrinker() {}

  static MadePlan shrink(MadePlan plan, Predicate<MadePlan> fails) {
    MadePlan smallest = plan;
    int tries = 0;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (MadePlan next : smaller(smallest)) {
        if (tries++ < TRIES && fails.test(next)) {
          smallest = next;
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private static List<MadePlan> smaller(MadePlan plan) {
    List<MadePlan> all = new ArrayList<>();
    for (int g = 0; g < plan.groups().size() && plan.groups().size() > FEWEST; g++) {
      List<MadeGroup> groups = new ArrayList<>(plan.groups());
      groups.remove(g);
      all.add(plan.with(groups));
    }
    for (int g = 0; g < plan.groups().size(); g++) {
      MadeGroup group = plan.groups().get(g);
      for (int i = 0; i < group.items().size(); i++) {
        List<MadeItem> items = new ArrayList<>(group.items());
        if (items.size() > 1) {
          items.remove(i);
          all.add(replaced(plan, g, group.with(items)));
        }
        for (MadeItem less : smaller(group.items().get(i))) {
          List<MadeItem> others = new ArrayList<>(group.items());
          others.set(i, less);
          all.add(replaced(plan, g, group.with(others)));
        }
      }
      if (!group.intro().isEmpty()) {
        all.add(replaced(plan, g, new MadeGroup(group.name(), "", group.items())));
      }
    }
    return all;
  }

  private static MadePlan replaced(MadePlan plan, int index, MadeGroup group) {
    List<MadeGroup> groups = new ArrayList<>(plan.groups());
    groups.set(index, group);
    return plan.with(groups);
  }

  private static List<MadeItem> smaller(MadeItem item) {
    List<MadeItem> all = new ArrayList<>();
    if (item.paragraphs().size() > 1) {
      all.add(with(item, item.paragraphs().subList(0, 1), item.lead(), item.responsible()));
    }
    String first = item.paragraphs().getFirst();
    int stop = first.indexOf('。') + 1;
    if (stop < first.length()) {
      all.add(with(item, List.of(first.substring(0, stop)), item.lead(), item.responsible()));
    }
    if (item.lead().size() > 1) {
      all.add(with(item, item.paragraphs(), item.lead().subList(0, 1), item.responsible()));
    }
    if (item.responsible().size() > 1) {
      int half = item.responsible().size() / 2;
      all.add(with(item, item.paragraphs(), item.lead(), item.responsible().subList(0, half)));
    }
    return all;
  }

  private static MadeItem with(
      MadeItem item, List<String> paragraphs, List<String> lead, List<String> responsible) {
    return new MadeItem(
        item.name(), paragraphs, item.cells(), lead, responsible, item.supporting(), item.due());
  }
}
