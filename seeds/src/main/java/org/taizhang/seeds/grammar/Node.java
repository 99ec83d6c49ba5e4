package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.Passage;

/** A numbered heading with what stands under it; built once from top to bottom, then only read. */
final class Node {
  private final @Nullable Node parent;
  private final Marker marker;
  private final Passage start;
  private final Passage heading;
  private final List<Passage> body = new ArrayList<>();
  private final List<Node> children = new ArrayList<>();

  Node(@Nullable Node parent, Marker marker, Passage paragraph) {
    this.parent = parent;
    this.marker = marker;
    this.start = paragraph;
    this.heading = paragraph.from(marker.length()).trimmed();
    if (parent != null) {
      parent.children.add(this);
    }
  }

  @Nullable Node parent() {
    return parent;
  }

  Marker marker() {
    return marker;
  }

  /** The numbered paragraph from its number on. */
  Passage start() {
    return start;
  }

  /** The numbered paragraph without its number; for a leaf it may hold the body too. */
  Passage heading() {
    return heading;
  }

  /** Paragraphs without numbers under the heading. */
  List<Passage> body() {
    return body;
  }

  List<Node> children() {
    return children;
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  Stream<Node> leaves() {
    return isLeaf() ? Stream.of(this) : children.stream().flatMap(Node::leaves);
  }

  /** From the outermost heading to this one. */
  List<Node> line() {
    List<Node> line = new ArrayList<>();
    for (Node node = this; node != null; node = node.parent) {
      line.add(node);
    }
    return line.reversed();
  }
}
