package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;

/** A chosen document and how far it is. */
final class FileCell extends FilledCell<IntakeFile> {
  private final Messages messages;
  private final Consumer<IntakeFile> removal;

  FileCell(Messages messages, Consumer<IntakeFile> removal) {
    this.messages = messages;
    this.removal = removal;
  }

  @Override
  protected void updateItem(@Nullable IntakeFile file, boolean empty) {
    super.updateItem(file, empty);
    setGraphic(empty || file == null ? null : shown(file));
  }

  private Node shown(IntakeFile file) {
    var state = file.stateProperty().get();
    var line =
        row(
            "file-line",
            growing(
                column(
                    "file",
                    paragraph(file.name(), "file-name"),
                    state(state, file.openProperty().get().size()))));
    if (state instanceof FileState.UnderWay) {
      line.getChildren()
          .add(
              button("intake.give-up", Material2OutlinedAL.CANCEL, "import-give-up", file::giveUp));
    } else {
      line.getChildren()
          .add(
              button(
                  "intake.remove",
                  Material2OutlinedAL.CLOSE,
                  "import-remove-file",
                  () -> removal.accept(file)));
    }
    return line;
  }

  private Node button(String key, Material2OutlinedAL icon, String id, Runnable action) {
    return named(iconButton(messages.text(key), icon, action), id);
  }

  private Node state(FileState state, int open) {
    return switch (state) {
      case FileState.UnderWay _ ->
          row(
              "file-state",
              styled(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), "job-progress"),
              label(messages.text("intake.under-way"), "panel-note"));
      case FileState.Refused(String reason) -> {
        var refusal = paragraph(reason, "check-refusal");
        refusal.setGraphic(new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
        yield refusal;
      }
      case FileState.GivenUp _ -> label(messages.text("intake.given-up"), "panel-note");
      case FileState.Read read ->
          paragraph(read(read.reading().draft().items().size(), open), "check-sound");
    };
  }

  private String read(int items, int open) {
    return open == 0
        ? messages.text("intake.read.sound", items)
        : messages.text("intake.read", items, open);
  }
}
