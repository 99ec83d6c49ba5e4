package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The first line of an entry: what it is, and at the right what can be done to it. */
final class WorkHead {
  private WorkHead() {}

  static HBox of(String words, Node... right) {
    var head = paragraph(words, "work-head");
    head.setMaxWidth(Double.MAX_VALUE);
    var line = row("work-line", growing(head));
    line.getChildren().addAll(right);
    return line;
  }
}
