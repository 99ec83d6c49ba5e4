package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.source.Passage;

/** An item of a document of prose: its place in the tree and its words. */
record ProseItem(Node node, ItemText text) {

  static ProseItem of(Node node, int year, @Nullable Role bare) {
    return new ProseItem(node, ItemText.of(paragraphs(node), year, bare));
  }

  /** Heading and body; what is numbered below a heading that is an item keeps its numbers. */
  static List<Passage> paragraphs(Node node) {
    List<Passage> paragraphs = new ArrayList<>();
    if (!node.heading().isEmpty() || node.body().isEmpty()) {
      paragraphs.add(node.heading());
    }
    paragraphs.addAll(node.body());
    for (Node child : node.children()) {
      paragraphs.add(child.start());
      List<Passage> below = paragraphs(child);
      paragraphs.addAll(below.subList(child.heading().isEmpty() ? 0 : 1, below.size()));
    }
    return paragraphs;
  }

  ProseItem whole() {
    return new ProseItem(node, text.whole());
  }

  /** The units it names, else those of the headings above. */
  RoleSet roles(Sections sections) {
    return text.roles().isEmpty() ? sections.inherited(node) : text.roles();
  }
}
