package org.taizhang.seeds.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.taizhang.seeds.source.Passage;

/**
 * The headings of a document as a tree. Which style of number stands above which is learned from
 * the document: a style not open yet goes one level deeper, one that is open closes everything
 * below it. So （一） in 保障措施 is another （一） than the one in 主要任务.
 *
 * @param preamble what stands before the first heading
 */
record Outline(List<Passage> preamble, List<Node> tops) {

  /**
   * @param plain headings without numbers
   * @param ordinals markers that only count where no others do
   */
  static Outline of(List<Passage> paragraphs, List<Passage> plain, Map<Passage, Marker> ordinals) {
    List<Passage> preamble = new ArrayList<>();
    List<Node> tops = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Passage paragraph : paragraphs) {
      Marker marker =
          plain.contains(paragraph)
              ? new Marker(MarkerKind.PLAIN, plain.indexOf(paragraph) + 1, "", 0)
              : ordinals.containsKey(paragraph)
                  ? ordinals.get(paragraph)
                  : Marker.of(paragraph.text());
      if (marker == null) {
        (open.isEmpty() ? preamble : open.getLast().body()).add(paragraph);
        continue;
      }
      closeDownTo(open, marker.kind());
      Node node = new Node(open.peekLast(), marker, paragraph);
      if (open.isEmpty()) {
        tops.add(node);
      }
      open.addLast(node);
    }
    return new Outline(List.copyOf(preamble), List.copyOf(tops));
  }

  private static void closeDownTo(Deque<Node> open, MarkerKind kind) {
    boolean known = open.stream().anyMatch(node -> node.marker().kind() == kind);
    boolean outer =
        !known
            && !open.isEmpty()
            && kind.compareTo(open.getFirst().marker().kind()) < 0
            && kind.compareTo(MarkerKind.HAN_BRACKETED) <= 0;
    if (outer) {
      open.clear();
    }
    while (known && open.removeLast().marker().kind() != kind) {
      // everything below the heading of the same style is closed with it
    }
  }

  List<Node> leaves() {
    return tops.stream().flatMap(Node::leaves).toList();
  }
}
