package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.source.Passage;

/**
 * Which headings of a document are tasks. The item is the deepest level there is, at every place: a
 * heading without anything numbered below it. Guiding thought, goals and safeguards are not, unless
 * their numbers run on from the section before.
 *
 * @param before frame sections before the tasks
 * @param after frame sections after them
 */
record TaskTree(List<Node> tops, List<Node> before, List<Node> after) {

  static TaskTree of(Outline outline) {
    List<Node> tasks = new ArrayList<>();
    List<Node> before = new ArrayList<>();
    List<Node> after = new ArrayList<>();
    boolean flat = outline.tops().stream().allMatch(Node::isLeaf);
    for (Node top : outline.tops()) {
      if (!flat && isFrame(top) && !runsOn(top, outline)) {
        (tasks.isEmpty() ? before : after).add(top);
      } else {
        before.addAll(after);
        after.clear();
        tasks.add(top);
      }
    }
    return tasks.isEmpty()
        ? new TaskTree(outline.tops(), List.of(), List.of())
        : new TaskTree(tasks, before, after);
  }

  private static boolean isFrame(Node top) {
    return SectionWords.isFrame(HeadingSplit.of(top.heading()).name().text());
  }

  private static boolean runsOn(Node top, Outline outline) {
    int index = outline.tops().indexOf(top);
    if (index == 0 || top.isLeaf() || outline.tops().get(index - 1).isLeaf()) {
      return false;
    }
    Marker first = top.children().getFirst().marker();
    Marker previous = outline.tops().get(index - 1).children().getLast().marker();
    return first.kind() != MarkerKind.ARTICLE
        && first.kind() == previous.kind()
        && first.ordinal() > 1
        && first.ordinal() == previous.ordinal() + 1;
  }

  List<Node> leaves() {
    return tops.stream().flatMap(Node::leaves).toList();
  }

  /** All paragraphs of frame sections, headings left out. */
  static List<Passage> paragraphs(List<Node> frames) {
    List<Passage> paragraphs = new ArrayList<>();
    for (Node frame : frames) {
      Passage rest = HeadingSplit.of(frame.heading()).rest();
      if (!rest.isEmpty()) {
        paragraphs.add(rest);
      }
      paragraphs.addAll(frame.body());
      paragraphs.addAll(paragraphs(frame.children()));
    }
    return paragraphs;
  }
}
