package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Messages;

/** Choose files, drop them, or paste; each is read at once and says how far it is. */
final class ChooseView {
  private final Messages messages;
  private final IntakeViewModel model;
  private final ListView<IntakeFile> list =
      named(styled(new ListView<IntakeFile>(), "files"), "import-files");
  private final Label formNote = named(paragraph("", "panel-note"), "import-form-note");
  private final Button choose;
  private final Parent root;

  ChooseView(Messages messages, IntakeViewModel model, IntakeView.Doings doings) {
    this.messages = messages;
    this.model = model;
    choose =
        named(
            button(
                messages.text("intake.choose"),
                Material2OutlinedAL.FOLDER_OPEN,
                doings::choose,
                "accent"),
            "import-choose");
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setCellFactory(view -> new FileCell(messages, model::remove));
    list.setItems(model.files());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(file -> {
          if (file != null) {
            model.look(file);
          }
        });
    model.currentProperty().subscribe(file -> list.getSelectionModel().select(file));
    model.files().forEach(this::follow);
    model
        .files()
        .addListener(
            (ListChangeListener<IntakeFile>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::follow);
                  }
                });
    model.noteProperty().subscribe(this::say);
    var left = column("choose-left", buttons(doings), formNote, drop(), growing(list));
    root =
        named(
            row("choose", growing(left), growing(new PreviewPane(messages, model).root())),
            "import-choose-step");
    Drops.ofWords(root, model::paste);
  }

  Parent root() {
    return root;
  }

  /** The documents, or where there is none yet the way to them. */
  void focus() {
    if (model.files().isEmpty()) {
      choose.requestFocus();
    } else {
      list.requestFocus();
    }
  }

  /** A list would keep Enter to itself, and it is the only thing to work with here. */
  private void pressed(KeyEvent key) {
    var file = list.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.DELETE && file != null) {
      model.remove(file);
    } else if (key.getCode() == KeyCode.ENTER
        && !(key.getTarget() instanceof Button)
        && model.obstacleProperty().get().isEmpty()) {
      model.go(Step.CHECK);
    } else {
      return;
    }
    key.consume();
  }

  /** A cell does not hear what becomes of its file. */
  private void follow(IntakeFile file) {
    file.stateProperty().subscribe(state -> list.refresh());
    file.openProperty().subscribe(open -> list.refresh());
  }

  private Node buttons(IntakeView.Doings doings) {
    var form = named(new Hyperlink(messages.text("intake.form")), "import-form");
    form.setOnAction(event -> doings.form(this::say));
    return styled(
        new FlowPane(
            choose,
            named(
                button(
                    messages.text("intake.paste"),
                    Material2OutlinedAL.CONTENT_PASTE,
                    doings::paste),
                "import-paste"),
            neverCut(form)),
        "choose-buttons");
  }

  private void say(String sentence) {
    formNote.setText(sentence);
    present(formNote, !sentence.isEmpty());
  }

  private Node drop() {
    var hint =
        column(
            "drop",
            styled(new FontIcon(Material2OutlinedAL.FILE_COPY), "empty-icon"),
            label(messages.text("intake.drop"), "empty-title"),
            paragraph(messages.text("intake.drop.kinds"), "empty-text"));
    present(hint, model.files().isEmpty());
    present(list, !model.files().isEmpty());
    growing(hint);
    model
        .files()
        .addListener(
            (ListChangeListener<IntakeFile>)
                change -> {
                  present(hint, model.files().isEmpty());
                  present(list, !model.files().isEmpty());
                });
    return hint;
  }
}
