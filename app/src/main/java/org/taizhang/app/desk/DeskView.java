package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Words;

/** 任务台账: the table of projects beside the one that is open. */
public final class DeskView {
  private static final double TABLE_SHARE = 0.52;

  private final Words words;
  private final DeskViewModel model;
  private final Supplier<UUID> ids;
  private final Label figures = whole("", "room-note");
  private final StackPane detail = styled(new StackPane(), "desk-detail");
  private final Parent root;

  public DeskView(Words words, DeskViewModel model, Supplier<UUID> ids) {
    this.words = words;
    this.model = model;
    this.ids = ids;
    var table = new DeskTable(words, model).root();
    var split = styled(new SplitPane(table, detail), "desk-split");
    split.setDividerPositions(TABLE_SHARE);
    root =
        named(
            column(
                "room",
                row(
                    "room-head",
                    whole(words.messages().text("room.DESK"), "room-title"),
                    figures,
                    Nodes.spacer(),
                    new FilterBar(words, model).root()),
                growing(split)),
            "desk");
    model.rowsProperty().addListener(value -> count());
    model.openProperty().addListener(value -> open());
    count();
    open();
  }

  public Parent root() {
    return root;
  }

  private void count() {
    figures.setText(words.messages().text("desk.figures", model.rowsProperty().get().size()));
  }

  private void open() {
    var id = model.openProperty().get();
    detail.getChildren().clear();
    if (id != null) {
      var editor = new ProjectEditor(model.workspace(), id, ids);
      detail.getChildren().add(new DetailView(words, editor, model).root());
    }
  }
}
