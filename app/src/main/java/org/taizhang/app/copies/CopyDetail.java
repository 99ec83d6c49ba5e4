package org.taizhang.app.copies;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.backup.CopyRow;
import org.taizhang.app.backup.Glance;
import org.taizhang.app.backup.Powers;
import org.taizhang.app.backup.Sizes;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;

/** What the chosen copy holds and how it differs from now, with the way back to it. */
final class CopyDetail {
  private final Messages messages;
  private final CopiesViewModel model;
  private final Consumer<String> restore;
  private final StackPane root = styled(new StackPane(), "desk-detail");

  /**
   * @param restore puts the question whether to go back, and goes
   */
  CopyDetail(CopiesViewModel model, Consumer<String> restore) {
    this.messages = model.messages();
    this.model = model;
    this.restore = restore;
    model.contentProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  private void show() {
    var chosen = model.chosenProperty().get();
    if (chosen == null) {
      root.getChildren().setAll(paragraph(messages.text("backup.closed"), "empty-text"));
      return;
    }
    var page = column("copies-detail");
    page.getChildren().addAll(head(chosen));
    page.getChildren().addAll(content(chosen));
    var scroll = styled(new ScrollPane(page), "copies-scroll");
    scroll.setFitToWidth(true);
    root.getChildren().setAll(scroll);
  }

  private List<Node> head(Chosen chosen) {
    var title = named(paragraph(title(chosen), "history-title"), "copies-title");
    var file = paragraph(ShortPath.of(chosen.file()), "history-facts");
    file.setTooltip(new Tooltip(chosen.file().toString()));
    return switch (chosen) {
      case Chosen.Copy(CopyRow copy) ->
          List.of(
              title,
              paragraph(
                  messages.text("backup.facts", copy.occasion(), Sizes.of(copy.bytes())),
                  "history-facts"),
              file);
      case Chosen.File _ -> List.of(title, file);
    };
  }

  private String title(Chosen chosen) {
    return switch (chosen) {
      case Chosen.Copy(CopyRow copy) ->
          messages.text("backup.title", Dates.minute(copy.made(), model.zone()));
      case Chosen.File(var file) ->
          messages.text("backup.title.file", String.valueOf(file.getFileName()));
    };
  }

  private List<Node> content(Chosen chosen) {
    return switch (model.contentProperty().get()) {
      case Content.Nothing _ -> List.of();
      case Content.Reading _ -> List.of(paragraph(messages.text("backup.looking")));
      case Content.Stopped _ -> List.of(paragraph(messages.text("backup.stopped")), again());
      case Content.Read(Glance.Locked(boolean wrong)) ->
          List.of(new PasswordAsk(messages, wrong, model::look).root());
      case Content.Read(Glance.Useless(String sentence)) ->
          List.of(named(paragraph(sentence, "copies-useless"), "copies-useless"));
      case Content.Read(Glance.Whole whole) -> List.of(holds(chosen, whole), differs(whole));
    };
  }

  private Node again() {
    return row(
        "filters",
        button(messages.text("backup.again"), Material2OutlinedMZ.REFRESH, () -> model.look(null)));
  }

  private Node holds(Chosen chosen, Glance.Whole whole) {
    var block = column("copies-block", paragraph(messages.text("backup.holds"), "copies-head"));
    if (model.powers().restores() != Powers.Restores.NEVER) {
      var back =
          named(
              button(
                  messages.text("backup.restore"),
                  Material2OutlinedMZ.SETTINGS_BACKUP_RESTORE,
                  () -> restore.accept(question(chosen, whole)),
                  "accent"),
              "backup-restore");
      block.getChildren().addFirst(row("filters", back));
    }
    var made = whole.made();
    block
        .getChildren()
        .add(
            paragraph(
                made == null
                    ? messages.text("backup.holds.edits", whole.sequence())
                    : messages.text(
                        "backup.holds.made", Dates.minute(made, model.zone()), whole.sequence())));
    if (whole.plans().isEmpty()) {
      block.getChildren().add(paragraph(messages.text("backup.holds.none")));
    }
    add(block, whole.plans());
    if (whole.documents() > 0) {
      block
          .getChildren()
          .add(paragraph(messages.text("backup.holds.documents", whole.documents())));
    }
    return named(block, "copies-holds");
  }

  private Node differs(Glance.Whole whole) {
    var block = column("copies-block", paragraph(messages.text("backup.differs"), "copies-head"));
    add(block, whole.differences());
    return named(block, "copies-differs");
  }

  private static void add(VBox block, List<String> sentences) {
    sentences.forEach(sentence -> block.getChildren().add(paragraph("· " + sentence)));
  }

  private String question(Chosen chosen, Glance.Whole whole) {
    var key = "backup.question." + model.powers().restores();
    return messages.text(key, title(chosen), whole.sequence());
  }
}
