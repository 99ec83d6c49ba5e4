package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/**
 * The entries of one kind at a target, drawn anew when they are others than before.
 *
 * @param <L> an entry with all that is shown of it
 */
final class EntryList<L> {
  private final Supplier<List<L>> lines;
  private final Function<L, Node> node;
  private final String none;
  private final VBox root;
  private List<L> shown = List.of();

  /**
   * @param lines the entries as they are in the ledger
   * @param none what is said where there is no entry
   */
  EntryList(String id, Supplier<List<L>> lines, Function<L, Node> node, String none) {
    this.lines = lines;
    this.node = node;
    this.none = none;
    root = named(column("work-list", note()), id);
  }

  Parent root() {
    return root;
  }

  void refresh() {
    var now = lines.get();
    if (!now.equals(shown)) {
      shown = now;
      root.getChildren().setAll(shown.stream().map(node).toList());
      if (shown.isEmpty()) {
        root.getChildren().add(note());
      }
    }
  }

  private Node note() {
    return paragraph(none, "work-note");
  }
}
