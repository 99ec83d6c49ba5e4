package org.taizhang.app.document;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Passage;

/**
 * A document as its file holds it, paragraph by paragraph and tables as tables. Rows are made only
 * while they are seen, so that thousands of them scroll as fast as ten.
 */
public final class DocumentView {
  private static final int ABOVE = 2;

  private final ListView<DocumentRow> list =
      named(styled(new ListView<DocumentRow>(), "document"), "document");
  private Spots spots = Spots.NONE;
  private Consumer<Place> chosen = place -> {};

  public DocumentView(Messages messages) {
    list.setCellFactory(
        view -> new DocumentCell(messages, () -> spots, place -> chosen.accept(place)));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  public Parent root() {
    return list;
  }

  public void show(Document document) {
    spots = Spots.NONE;
    list.getItems().setAll(DocumentRow.of(document));
  }

  /** Marks the passages and scrolls to the first of them. */
  public void highlight(List<Passage> passages) {
    spots = Spots.of(passages);
    list.refresh();
    if (spots.isEmpty()) {
      return;
    }
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).passages().stream().anyMatch(spots::touch)) {
        list.getSelectionModel().clearAndSelect(i);
        if (!isSeen(i)) {
          list.scrollTo(Math.max(0, i - ABOVE));
        }
        return;
      }
    }
  }

  /** A row that is in sight already stays where it is. */
  private boolean isSeen(int index) {
    return list.lookupAll(".list-cell").stream()
        .map(DocumentCell.class::cast)
        .filter(cell -> cell.getIndex() == index && cell.isVisible())
        .anyMatch(cell -> {
          var box = cell.getBoundsInParent();
          return box.getMinY() >= 0 && box.getMaxY() <= list.getHeight();
        });
  }

  private void pressed(KeyEvent key) {
    var row = list.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.ENTER && row != null && !row.passages().isEmpty()) {
      chosen.accept(row.passages().getFirst().start());
      key.consume();
    }
  }

  /**
   * What is to happen when somebody clicks on a line or cell, or presses Enter: its place is handed
   * on.
   */
  public void onClick(Consumer<Place> action) {
    chosen = action;
  }
}
