package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Level;

/** Short name, kind and level, and what the name suggests for the last two. */
final class FactsEditor {
  private final Messages messages;
  private final DepartmentEditor editor;
  private final TextField brief =
      named(styled(new TextField(), "short-name"), "department-short-name");
  private final ComboBox<DepartmentKind> kind =
      neverCut(named(new ComboBox<>(), "department-kind"));
  private final ComboBox<Optional<Level>> level =
      neverCut(named(new ComboBox<>(), "department-level"));
  private final TextCommit commit;
  private final Button likely;
  private final Parent root;
  private boolean filling;

  FactsEditor(Messages messages, DepartmentEditor editor) {
    this.messages = messages;
    this.editor = editor;
    commit = new TextCommit(brief, this::shortName, editor::setShortName, text -> true);
    brief.setOnAction(event -> commit.finish());
    kind.getItems().setAll(DepartmentKind.values());
    kind.setConverter(Choices.of(value -> messages.of("kind", value)));
    level.getItems().add(Optional.empty());
    List.of(Level.values()).forEach(value -> level.getItems().add(Optional.of(value)));
    level.setConverter(Choices.of(value -> word(value.orElse(null))));
    likely =
        named(
            button("", Material2OutlinedAL.DONE, editor::takeLikely, "small"), "department-likely");
    List.of(brief, kind, level).forEach(field -> field.setDisable(!editor.isWritable()));
    var fields =
        styled(
            new FlowPane(
                field("departments.column.kind", kind),
                field("departments.column.level", level),
                field("departments.column.short", brief)),
            "target-head");
    root = column("departments", fields, likely);
    refresh();
    kind.valueProperty().addListener((property, before, now) -> setKind(now));
    level.valueProperty().addListener((property, before, now) -> setLevel(now));
  }

  Parent root() {
    return root;
  }

  private Node field(String key, Node field) {
    return row("due", whole(messages.text(key), "field-word"), field);
  }

  void refresh() {
    var department = editor.department();
    filling = true;
    kind.setValue(department.kind());
    level.setValue(Optional.ofNullable(department.level()));
    filling = false;
    commit.refresh();
    var guessed = editor.likelyKind();
    boolean same =
        guessed == DepartmentKind.UNIT
            || (guessed == department.kind()
                && Objects.equals(editor.likelyLevel(), department.level()));
    likely.setText(
        messages.text(
            "departments.likely", messages.of("kind", guessed), word(editor.likelyLevel())));
    present(likely, !same && editor.isWritable());
  }

  private String word(@Nullable Level value) {
    return value == null ? messages.text("departments.level.none") : messages.of("level", value);
  }

  private @Nullable String shortName() {
    return editor.exists() ? Objects.requireNonNullElse(editor.department().shortName(), "") : null;
  }

  private void setKind(DepartmentKind value) {
    if (!filling && editor.exists()) {
      editor.setKind(value);
    }
  }

  private void setLevel(Optional<Level> value) {
    if (!filling && editor.exists()) {
      editor.setLevel(value.orElse(null));
    }
  }
}
