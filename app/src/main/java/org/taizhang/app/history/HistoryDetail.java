package org.taizhang.app.history;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.trail.Trail;
import org.taizhang.app.trail.TrailPart;
import org.taizhang.app.trail.TrailRow;

/** All that the open edit did, the old words beside the new ones. */
final class HistoryDetail {
  private final Messages messages;
  private final HistoryViewModel model;
  private final Label title = named(paragraph("", "history-title"), "history-title");
  private final Label facts = named(paragraph("", "history-facts"), "history-facts");
  private final Button visit;
  private final Button back;
  private final ListView<TrailPart> parts =
      named(styled(new ListView<>(), "history-parts"), "history-parts");
  private final Parent page;
  private final StackPane root = styled(new StackPane(), "desk-detail");

  HistoryDetail(Messages messages, HistoryViewModel model) {
    this.messages = messages;
    this.model = model;
    visit =
        named(
            button(
                messages.text("history.visit"),
                Material2OutlinedAL.LAUNCH,
                () -> with(model::visit)),
            "history-visit");
    back =
        named(
            button("", Material2OutlinedMZ.UNDO, () -> with(model::visitTakenBack)),
            "history-back");
    parts.setCellFactory(view -> new PartCell(messages));
    parts.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        visitPart();
      }
    });
    parts.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    page =
        column(
            "history-detail", title, facts, row("filters", visit, back), heads(), growing(parts));
    model.openProperty().addListener(value -> show());
    model
        .partsProperty()
        .addListener(value -> parts.getItems().setAll(model.partsProperty().get()));
    show();
    parts.getItems().setAll(model.partsProperty().get());
  }

  Parent root() {
    return root;
  }

  private Parent heads() {
    var before = label(messages.text("history.head.before"), "difference-column");
    var after = label(messages.text("history.head.after"), "difference-column");
    for (var head : List.of(before, after)) {
      head.prefWidthProperty().bind(PartCell.columnWidth(parts));
    }
    return row("history-heads", before, after);
  }

  private void with(Consumer<TrailRow> action) {
    var row = model.openProperty().get();
    if (row != null) {
      action.accept(row);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      visitPart();
      event.consume();
    }
  }

  private void visitPart() {
    var part = parts.getSelectionModel().getSelectedItem();
    if (part != null) {
      model.visit(part);
    }
  }

  private void show() {
    var row = model.openProperty().get();
    var trail = model.trail();
    if (row == null || trail == null) {
      root.getChildren().setAll(paragraph(messages.text("history.closed"), "empty-text"));
      return;
    }
    var subject = trail.words().subject(row);
    title.setText(subject.isEmpty() ? row.what() : row.what() + "　" + subject);
    facts.setText(facts(row, trail));
    back(earlier(row, trail));
    if (!root.getChildren().contains(page)) {
      root.getChildren().setAll(page);
    }
  }

  private String facts(TrailRow row, Trail trail) {
    return messages.text(
        "history.facts",
        row.sequence(),
        Dates.minute(row.at(), model.zone()),
        trail.words().author(row),
        trail.words().plans(row));
  }

  private static @Nullable TrailRow earlier(TrailRow row, Trail trail) {
    return row.takesBack() == TrailRow.NONE ? null : trail.rows().get(row.takesBack());
  }

  private void back(@Nullable TrailRow earlier) {
    present(back, earlier != null);
    if (earlier != null) {
      back.setText(
          messages.text(
              "history.back", earlier.sequence(), Dates.minute(earlier.at(), model.zone())));
    }
  }
}
