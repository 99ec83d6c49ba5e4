package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Words;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;

/** Narrows the table down: by text, department, role, or to what is 未明确. */
final class FilterBar {
  private final Messages messages;
  private final DeskViewModel model;
  private final TextField text = named(styled(new TextField(), "filter-text"), "filter-text");
  private final ComboBox<Optional<String>> department =
      named(styled(new SearchableComboBox<>(), "filter-department"), "filter-department");
  private final ComboBox<Optional<Role>> role =
      neverCut(named(styled(new ComboBox<>(), "filter-role"), "filter-role"));
  private final ComboBox<Optional<TargetState>> state =
      neverCut(named(styled(new ComboBox<>(), "filter-state"), "filter-state"));
  private final ToggleButton unclear;
  private final Button many;
  private final Parent root;
  private boolean filling;

  FilterBar(Words words, DeskViewModel model) {
    this.messages = words.messages();
    this.model = model;
    unclear = neverCut(named(new ToggleButton(messages.text("desk.unclear")), "filter-unclear"));
    text.setPromptText(messages.text("desk.filter.text"));
    department.setConverter(
        Choices.of(name -> name.orElse(messages.text("desk.filter.department"))));
    role.setConverter(
        Choices.of(value -> value.map(words::of).orElse(messages.text("desk.filter.role"))));
    role.getItems().add(Optional.empty());
    List.of(Role.values()).forEach(value -> role.getItems().add(Optional.of(value)));
    state.setConverter(
        Choices.of(value ->
            value
                .map(known -> messages.of("state", known))
                .orElse(messages.text("desk.filter.state"))));
    state.getItems().add(Optional.empty());
    List.of(TargetState.values()).forEach(value -> state.getItems().add(Optional.of(value)));
    many =
        named(
            Nodes.iconButton(
                messages.text("bulk.open"), Material2OutlinedAL.GROUP_ADD, model::assignMany),
            "desk-bulk");
    root = row("filters", text, department, role, state, unclear, many);
    fillDepartments();
    show();
    listen();
  }

  Parent root() {
    return root;
  }

  private void listen() {
    text.textProperty().addListener((property, before, now) -> change(f -> withText(f, now)));
    department
        .valueProperty()
        .addListener((property, before, now) -> change(f -> withDepartment(f, now)));
    role.valueProperty().addListener((property, before, now) -> change(f -> withRole(f, now)));
    state.valueProperty().addListener((property, before, now) -> change(f -> withState(f, now)));
    unclear
        .selectedProperty()
        .addListener((property, before, now) -> change(f -> withUnclear(f, now)));
    model.filterProperty().addListener(value -> show());
    model.ledgerProperty().addListener(value -> fillDepartments());
    model.rowsProperty().addListener(value -> fillDepartments());
    model.rowsProperty().addListener(value -> offer());
  }

  private void change(UnaryOperator<DeskFilter> how) {
    if (!filling) {
      model.filterProperty().set(how.apply(model.filterProperty().get()));
    }
  }

  private void show() {
    var filter = model.filterProperty().get();
    filling = true;
    if (!text.getText().equals(filter.text())) {
      text.setText(filter.text());
    }
    department.setValue(filter.department());
    role.setValue(filter.role());
    state.setValue(filter.state());
    unclear.setSelected(filter.unclear());
    offer();
    filling = false;
  }

  /** What is 未明确 can be assigned in bulk where one looks at just that. */
  private void offer() {
    Nodes.present(many, unclear.isSelected() && model.mayAssignMany());
  }

  private void fillDepartments() {
    var items = new ArrayList<Optional<String>>();
    items.add(Optional.empty());
    model.departments().forEach(name -> items.add(Optional.of(name)));
    if (!items.equals(department.getItems())) {
      filling = true;
      department.getItems().setAll(items);
      department.setValue(model.filterProperty().get().department());
      filling = false;
    }
  }

  private static DeskFilter withText(DeskFilter f, String text) {
    return new DeskFilter(text, f.department(), f.role(), f.state(), f.unclear());
  }

  private static DeskFilter withDepartment(DeskFilter f, Optional<String> department) {
    return new DeskFilter(f.text(), known(department), f.role(), f.state(), f.unclear());
  }

  private static DeskFilter withRole(DeskFilter f, Optional<Role> role) {
    return new DeskFilter(f.text(), f.department(), known(role), f.state(), f.unclear());
  }

  private static DeskFilter withState(DeskFilter f, Optional<TargetState> state) {
    return new DeskFilter(f.text(), f.department(), f.role(), known(state), f.unclear());
  }

  private static DeskFilter withUnclear(DeskFilter f, boolean unclear) {
    return new DeskFilter(f.text(), f.department(), f.role(), f.state(), unclear);
  }

  /** A box that loses its items says null. */
  private static <T> Optional<T> known(Optional<T> value) {
    return Objects.requireNonNullElse(value, Optional.empty());
  }
}
