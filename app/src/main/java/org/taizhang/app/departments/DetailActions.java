package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Room;
import org.taizhang.model.Department;

/** What can be done with a department as a whole. */
final class DetailActions {
  private final Messages messages;
  private final DepartmentsViewModel model;
  private final DepartmentEditor editor;
  private final Dialogs dialogs;
  private final ComboBox<Department> into =
      named(styled(new SearchableComboBox<>(), "filter-department"), "merge-into");
  private final Parent root;

  DetailActions(
      Messages messages, DepartmentEditor editor, DepartmentsViewModel model, Dialogs dialogs) {
    this.messages = messages;
    this.model = model;
    this.editor = editor;
    this.dialogs = dialogs;
    into.setConverter(Choices.of(Department::name));
    into.setPromptText(messages.text("departments.merge.prompt"));
    into.getItems().setAll(editor.others());
    into.setOnShowing(event -> into.getItems().setAll(editor.others()));
    into.setMaxWidth(Double.MAX_VALUE);
    var id = editor.department().id();
    var matrix =
        button(
            messages.text("departments.matrix"),
            Material2OutlinedAL.GRID_ON,
            () -> model.show(Room.MATRIX, id));
    var merge =
        named(
            button(messages.text("departments.merge"), Material2OutlinedAL.CALL_MERGE, this::merge),
            "merge");
    merge.disableProperty().bind(into.valueProperty().isNull());
    var delete =
        named(
            button(messages.text("departments.delete"), Material2OutlinedAL.DELETE, this::delete),
            "department-delete");
    var merging = row("department-add", growing(into), merge);
    var reorganise =
        named(
            button(
                messages.text("reorganise.open"), Material2OutlinedMZ.SYNC_ALT, this::reorganise),
            "reorganise-open");
    var outstanding =
        named(
            button(
                messages.text("outstanding.open"),
                Material2OutlinedMZ.PENDING_ACTIONS,
                this::outstanding),
            "outstanding-open");
    var rest = styled(new FlowPane(outstanding, matrix, reorganise, delete), "chips");
    root =
        column(
            "departments",
            label(messages.text("departments.actions"), "detail-heading"),
            merging,
            rest);
    present(merging, editor.isWritable() && !editor.others().isEmpty());
    present(delete, editor.isWritable());
    present(reorganise, editor.isWritable() && editor.department().tenure().until() == null);
  }

  Parent root() {
    return root;
  }

  private void merge() {
    // it may have been taken out since it was chosen
    editor.others().stream()
        .filter(other -> other.id().equals(into.getValue().id()))
        .findFirst()
        .ifPresent(this::merge);
  }

  private void merge(Department stays) {
    var question =
        messages.text(
            "departments.merge.question",
            editor.department().name(),
            stays.name(),
            editor.projects().size());
    if (dialogs.confirm(owner(), question, messages.text("departments.merge"))) {
      editor.mergeInto(stays.id());
    }
  }

  private void outstanding() {
    var found = model.outstanding(editor.department().id());
    dialogs
        .beside(
            owner(), messages.text("outstanding.open"), new OutstandingView(found, dialogs).root())
        .show();
  }

  private void reorganise() {
    var form = model.reorganisation(editor.department().id());
    var view = new ReorganiseView(messages, form);
    if (dialogs.check(
        owner(),
        messages.text("reorganise.title"),
        view.root(),
        messages.text("reorganise.yes"),
        view.blocked())) {
      form.submit();
    }
  }

  private void delete() {
    int projects = editor.projects().size();
    var question =
        messages.text("departments.delete.question", editor.department().name(), projects);
    if (projects == 0 || dialogs.confirm(owner(), question, messages.text("departments.delete"))) {
      editor.remove();
    }
  }

  private Window owner() {
    return root.getScene().getWindow();
  }
}
