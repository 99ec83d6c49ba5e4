package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where only the last of several numbered points names units, and most headings are built that way,
 * the points are one item and the units stand at its end.
 */
final class Collapse {
  private Collapse() {}

  static List<Node> of(List<Node> leaves, int year) {
    Set<Node> parents = new LinkedHashSet<>();
    Set<Node> closedByLast = new LinkedHashSet<>();
    for (Node leaf : leaves) {
      Node parent = leaf.parent();
      if (parent != null && parent.children().size() > 1 && parents.add(parent)) {
        if (onlyLastHasUnits(parent, year)) {
          closedByLast.add(parent);
        }
      }
    }
    if (closedByLast.size() * 2 <= parents.size() || closedByLast.size() < 2) {
      return leaves;
    }
    List<Node> items = new ArrayList<>();
    for (Node leaf : leaves) {
      Node parent = leaf.parent();
      if (parent == null || !closedByLast.contains(parent)) {
        items.add(leaf);
      } else if (leaf == parent.children().getFirst()) {
        items.add(parent);
      }
    }
    return items;
  }

  private static boolean onlyLastHasUnits(Node parent, int year) {
    List<Node> children = parent.children();
    return SectionUnits.after(parent, year) == null
        && children.stream().allMatch(Node::isLeaf)
        && children.stream()
            .allMatch(child -> hasUnits(child, year) == (child == children.getLast()));
  }

  private static boolean hasUnits(Node node, int year) {
    return !ProseItem.of(node, year, null).text().roles().isEmpty();
  }
}
