package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.model.DepartmentKind;

/** Narrows the directory down and orders it. */
final class DirectoryFilterBar {
  private final DepartmentsViewModel model;
  private final TextField text =
      named(styled(new TextField(), "directory-text"), "directory-filter-text");
  private final ComboBox<Optional<DepartmentKind>> kind =
      neverCut(named(styled(new ComboBox<>(), "filter-role"), "directory-filter-kind"));
  private final Parent root;

  DirectoryFilterBar(Messages messages, DepartmentsViewModel model) {
    this.model = model;
    text.setPromptText(messages.text("departments.filter.text"));
    text.setAccessibleText(messages.text("departments.filter.text"));
    kind.setConverter(
        Choices.of(value ->
            value
                .map(one -> messages.of("kind", one))
                .orElse(messages.text("departments.filter.kind"))));
    kind.getItems().add(Optional.empty());
    List.of(DepartmentKind.values()).forEach(value -> kind.getItems().add(Optional.of(value)));
    var pinyin =
        neverCut(
            named(
                new ToggleButton(
                    messages.text("departments.pinyin"),
                    new FontIcon(Material2OutlinedMZ.SORT_BY_ALPHA)),
                "directory-pinyin"));
    pinyin.setTooltip(new Tooltip(messages.text("departments.pinyin.tip")));
    pinyin.selectedProperty().bindBidirectional(model.byPinyinProperty());
    var many =
        named(
            button(messages.text("bulk.open"), Material2OutlinedAL.GROUP_ADD, model::assignMany),
            "directory-bulk");
    Nodes.present(many, model.isWritable());
    root = row("filters", text, kind, pinyin, many);
    show();
    text.textProperty().addListener(value -> change());
    kind.valueProperty().addListener(value -> change());
    model.filterProperty().addListener(value -> show());
  }

  Parent root() {
    return root;
  }

  private void change() {
    model.filterProperty().set(new DirectoryFilter(text.getText(), chosen()));
  }

  private Optional<DepartmentKind> chosen() {
    return Objects.requireNonNullElse(kind.getValue(), Optional.empty());
  }

  private void show() {
    var filter = model.filterProperty().get();
    if (!text.getText().equals(filter.text()) || !chosen().equals(filter.kind())) {
      text.setText(filter.text());
      kind.setValue(filter.kind());
    }
    if (kind.getValue() == null) {
      kind.setValue(Optional.empty());
    }
  }
}
