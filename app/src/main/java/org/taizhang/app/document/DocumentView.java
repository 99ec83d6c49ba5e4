package org.taizhang.app.document;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
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

  /** Rows that are likely to be in sight while the list stands at its top. */
  private static final int NEAR = 8;

  /** The share of the list's height that has to be seen of a row. */
  private static final double TOP = 0.6;

  private final ListView<DocumentRow> list =
      named(styled(new ListView<DocumentRow>(), "document"), "document");
  private final Runnable laidOut = this::bringWaiting;
  private Spots spots = Spots.NONE;

  /** The row to be brought into sight as soon as there are rows to measure; -1 for none. */
  private int waiting = -1;

  private Consumer<Place> chosen = place -> {};

  public DocumentView(Messages messages) {
    list.setCellFactory(
        view -> new DocumentCell(messages, () -> spots, place -> chosen.accept(place)));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.sceneProperty().subscribe(this::stands);
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
        if (isMeasured()) {
          bring(i);
        } else {
          list.scrollTo(i < NEAR ? 0 : i - ABOVE);
          waiting = i;
        }
        return;
      }
    }
  }

  private boolean isMeasured() {
    return list.getScene() != null && list.getHeight() > 0 && list.lookup(".list-cell") != null;
  }

  /** A list that is not laid out yet ends up anywhere when it is asked to scroll. */
  private void stands(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(laidOut);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(laidOut);
    }
  }

  private void bringWaiting() {
    if (waiting >= 0 && isMeasured()) {
      int index = waiting;
      waiting = -1;
      bring(index);
    }
  }

  /**
   * With the rows above it: from the top where that is near, else some of them, unless these are so
   * high that it would stand below the edge.
   */
  private void bring(int index) {
    waiting = -1;
    if (index < NEAR && !isSeen(index)) {
      list.scrollTo(0);
      list.layout();
    }
    for (int above = ABOVE; above >= 0 && !isSeen(index); above--) {
      list.scrollTo(Math.max(0, index - above));
      list.layout();
    }
  }

  /** A row that is in sight already stays where it is; of one higher than the list, its top. */
  private boolean isSeen(int index) {
    return list.lookupAll(".list-cell").stream()
        .map(DocumentCell.class::cast)
        .filter(cell -> cell.getIndex() == index && cell.isVisible())
        .anyMatch(cell -> {
          var box = cell.getBoundsInParent();
          double most = Math.min(box.getMaxY(), box.getMinY() + list.getHeight() * TOP);
          return box.getMinY() >= -1 && most <= list.getHeight() + 1;
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
