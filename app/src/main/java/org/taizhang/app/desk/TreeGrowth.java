package org.taizhang.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.EntityId;

/** Makes a tree of items look like branches and keeps the items, so that folded heads stay so. */
final class TreeGrowth {
  private final TreeItem<DeskLine> root = new TreeItem<>();

  TreeGrowth() {
    root.setExpanded(true);
  }

  TreeItem<DeskLine> root() {
    return root;
  }

  void grow(List<Branch> branches) {
    grow(root, branches, known());
  }

  /** Unfolds what is around a line; null when there is no such line. */
  @Nullable TreeItem<DeskLine> reveal(EntityId id) {
    var item = known().get(id);
    for (var above = item == null ? null : item.getParent(); above != null; ) {
      above.setExpanded(true);
      above = above.getParent();
    }
    return item;
  }

  private static void grow(
      TreeItem<DeskLine> parent, List<Branch> branches, Map<EntityId, TreeItem<DeskLine>> known) {
    var items = new ArrayList<TreeItem<DeskLine>>();
    for (var branch : branches) {
      var item = known.computeIfAbsent(branch.line().id(), id -> fresh());
      if (!Objects.equals(item.getValue(), branch.line())) {
        item.setValue(branch.line());
      }
      items.add(item);
    }
    if (!items.equals(parent.getChildren())) {
      parent.getChildren().setAll(items);
    }
    for (int i = 0; i < items.size(); i++) {
      grow(items.get(i), branches.get(i).below(), known);
    }
  }

  private static TreeItem<DeskLine> fresh() {
    var item = new TreeItem<DeskLine>();
    item.setExpanded(true);
    return item;
  }

  private Map<EntityId, TreeItem<DeskLine>> known() {
    Map<EntityId, TreeItem<DeskLine>> known = new HashMap<>();
    collect(root, known);
    return known;
  }

  private static void collect(TreeItem<DeskLine> item, Map<EntityId, TreeItem<DeskLine>> into) {
    var line = item.getValue();
    if (line != null) {
      into.put(line.id(), item);
    }
    item.getChildren().forEach(below -> collect(below, into));
  }
}
