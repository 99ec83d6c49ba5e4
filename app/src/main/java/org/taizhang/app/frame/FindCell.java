package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.find.Marked;
import org.taizhang.app.kit.Messages;

/** A row of what was found, with the parts marked that were looked for. */
final class FindCell extends ListCell<FindRow> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  /** Characters of a title, and of a place beside it. */
  private static final int TITLE = 36;

  private static final int WHERE = 24;

  private final Messages messages;

  /**
   * @param clicked takes the place of a row
   */
  FindCell(Messages messages, IntConsumer clicked) {
    this.messages = messages;
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      if (getItem() != null && getItem().opens()) {
        clicked.accept(getIndex());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable FindRow found, boolean empty) {
    super.updateItem(found, empty);
    var shown = empty ? null : found;
    pseudoClassStateChanged(HEAD, shown instanceof FindRow.Head);
    setText(null);
    setGraphic(shown == null ? null : content(shown));
  }

  private Node content(FindRow found) {
    return switch (found) {
      case FindRow.Head head -> label(head.name(), "find-head");
      case FindRow.Thing thing -> line(thing.title(), thing.where());
      case FindRow.Doing doing -> line(doing.name(), doing.deed().keys());
      case FindRow.More more -> label(messages.text("find.all", more.total()), "find-more");
    };
  }

  private static Node line(Marked title, String where) {
    int room = TITLE + Math.max(0, WHERE - where.length());
    return row(
        "find-line",
        marked(title.within(room)),
        spacer(),
        label(new Marked(where, List.of()).within(WHERE + TITLE).text(), "find-where"));
  }

  private static HBox marked(Marked title) {
    List<Node> parts = new ArrayList<>();
    int at = 0;
    for (var mark : title.marks()) {
      plain(parts, title.text().substring(at, mark.from()));
      parts.add(whole(title.text().substring(mark.from(), mark.to()), "find-mark"));
      at = mark.to();
    }
    plain(parts, title.text().substring(at));
    var line = styled(new HBox(), "find-title");
    line.getChildren().setAll(parts);
    return neverCut(line);
  }

  private static void plain(List<Node> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(whole(text, "find-text"));
    }
  }
}
