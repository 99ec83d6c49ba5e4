package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;

/** Which of several documents is checked; beside its name how much of it is left to look at. */
final class FileChooserBox {
  private final Messages messages;
  private final ComboBox<IntakeFile> box =
      named(styled(new ComboBox<IntakeFile>(), "cut-cell"), "import-file");

  FileChooserBox(Messages messages, Consumer<IntakeFile> chosen) {
    this.messages = messages;
    box.setConverter(Choices.of(IntakeFile::name));
    box.setCellFactory(list -> new Named());
    box.setButtonCell(new Named());
    box.valueProperty()
        .subscribe((before, file) -> {
          if (file != null) {
            chosen.accept(file);
          }
        });
  }

  Node root() {
    return box;
  }

  /** Shows it where there is more than one to choose from. */
  void show(List<IntakeFile> files, @Nullable IntakeFile looked) {
    present(box, files.size() > 1);
    if (!box.getItems().equals(files)) {
      // a value that was not among the items would go on being drawn as none
      box.setValue(null);
      box.getItems().setAll(files);
    }
    box.setValue(looked != null && files.contains(looked) ? looked : null);
  }

  private final class Named extends ListCell<IntakeFile> {
    Named() {
      // a long name is cut in its middle, never the count behind it
      setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    }

    @Override
    protected void updateItem(@Nullable IntakeFile file, boolean empty) {
      super.updateItem(file, empty);
      textProperty().unbind();
      if (empty || file == null) {
        setText(null);
      } else {
        textProperty()
            .bind(
                file.openProperty()
                    .map(open ->
                        open.isEmpty()
                            ? file.name()
                            : messages.text("intake.file.open", file.name(), open.size())));
      }
    }
  }
}
