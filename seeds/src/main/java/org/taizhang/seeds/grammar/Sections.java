package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftHeading;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.source.Passage;

/**
 * The headings above items. The outermost is the group; one that only says 主要任务 gives way to those
 * below it. What stands between a group's heading and its first item is the text of the group.
 */
final class Sections {
  private final Map<Node, DraftGroup> groups = new LinkedHashMap<>();
  private final Map<Node, ItemText> texts = new LinkedHashMap<>();
  private final Map<Node, Optional<Passage>> unitsAfter = new HashMap<>();
  private final int year;

  Sections(int year) {
    this.year = year;
  }

  /** The headings that an item stands under, the group first. */
  List<DraftHeading> above(Node item) {
    List<Node> nodes = nodesAbove(item);
    if (!nodes.isEmpty()) {
      groups.computeIfAbsent(nodes.getFirst(), this::group);
    }
    return nodes.stream().map(this::heading).toList();
  }

  /** Every heading down to the item itself, with its number. */
  List<String> path(Node item, String name) {
    List<String> path = new ArrayList<>();
    for (Node node : item.line()) {
      path.add(node.marker().label() + (node == item ? name : heading(node).name()));
    }
    return path;
  }

  /** The number of an item together with those of the headings above it: （二）1（1）. */
  String id(Node item) {
    StringBuilder id = new StringBuilder();
    for (Node node : nodesAbove(item)) {
      id.append(bare(node.marker().label()));
    }
    return id.append(bare(item.marker().label())).toString();
  }

  /** The units that the nearest heading above names for all its items, or that stand after them. */
  RoleSet inherited(Node item) {
    for (Node node : item.line().reversed()) {
      Passage after = node == item ? null : unitsAfter(node);
      RoleSet units = after == null ? null : RoleBracket.ofWhole(after.text(), year);
      if (units != null) {
        return units;
      }
      if (node != item && !text(node).roles().isEmpty()) {
        return text(node).roles();
      }
    }
    return RoleSet.NONE;
  }

  /** Where the units stand that an item has from the headings above. */
  List<Passage> unitsAbove(Node item) {
    for (Node node : item.line().reversed()) {
      Passage after = node == item ? null : unitsAfter(node);
      if (after != null) {
        return List.of(after);
      }
      if (node != item && !text(node).roles().isEmpty()) {
        return text(node).units();
      }
    }
    return List.of();
  }

  /** The name of the group that an item stands in, as the document has it; null outside groups. */
  @Nullable Passage groupName(Node item) {
    List<Node> nodes = nodesAbove(item);
    return nodes.isEmpty() ? null : text(nodes.getFirst()).name();
  }

  List<DraftGroup> groups() {
    return List.copyOf(groups.values());
  }

  private List<Node> nodesAbove(Node item) {
    List<Node> line = item.line();
    boolean container =
        line.size() > 2 && SectionWords.isContainer(heading(line.getFirst()).name());
    return line.subList(container ? 1 : 0, line.size() - 1);
  }

  private DraftGroup group(Node node) {
    ItemText text = text(node);
    List<String> intro = new ArrayList<>();
    if (!text.content().isEmpty()) {
      intro.addAll(List.of(text.content().text().split("\n")));
    }
    text.after().stream().map(Passage::text).forEach(intro::add);
    return new DraftGroup(groups.size() + 1, text.name().text(), intro, node.start().start());
  }

  private DraftHeading heading(Node node) {
    return new DraftHeading(node.marker().label(), text(node).name().text(), node.start().start());
  }

  /** Looked for once: every item below asks. */
  private @Nullable Passage unitsAfter(Node heading) {
    return unitsAfter
        .computeIfAbsent(heading, one -> Optional.ofNullable(SectionUnits.after(one, year)))
        .orElse(null);
  }

  private ItemText text(Node node) {
    @Nullable ItemText known = texts.get(node);
    if (known != null) {
      return known;
    }
    List<Passage> paragraphs = new ArrayList<>();
    paragraphs.add(node.heading());
    paragraphs.addAll(node.body());
    ItemText text = ItemText.of(paragraphs, year, null);
    texts.put(node, text);
    return text;
  }

  private static String bare(String label) {
    int end = label.length();
    while (end > 0 && ".．、 　\t".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.substring(0, end);
  }
}
