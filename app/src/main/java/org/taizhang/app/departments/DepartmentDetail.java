package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Words;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Members;

/** One department with everything that is known of it, every field editable and saved at once. */
final class DepartmentDetail {
  private final Messages messages;
  private final DepartmentEditor editor;
  private final NameEditor name;
  private final FactsEditor facts;
  private final NameChips aliases;
  private final NameChips members;
  private final Label groups = paragraph("", "detail-section");
  private final UnitRecords records;
  private final RoleProjects projects;
  private final VBox group;
  private final ScrollPane root;

  /** Kept here: the ledger knows it only weakly, so that closed details go away. */
  private final InvalidationListener refresh = value -> refresh();

  DepartmentDetail(Words words, DepartmentsViewModel model, DepartmentId id, Dialogs dialogs) {
    this.messages = words.messages();
    this.editor = model.editor(id);
    name = new NameEditor(messages, editor);
    facts = new FactsEditor(messages, editor);
    aliases = NameChips.aliases(messages, editor);
    members = NameChips.members(messages, editor);
    records = new UnitRecords(messages, editor);
    projects = new RoleProjects(words, editor, model);
    group = column("departments", heading("departments.members"), members.root());
    var page =
        column(
            "detail",
            origin(),
            name.root(),
            facts.root(),
            heading("departments.aliases"),
            aliases.root(),
            group,
            groups,
            new DetailActions(messages, editor, model, dialogs).root(),
            records.root(),
            projects.root());
    root = named(styled(new ScrollPane(page), "detail-scroll"), "department-detail");
    root.setFitToWidth(true);
    root.setUserData(this);
    model.ledgerProperty().addListener(new WeakInvalidationListener(refresh));
    refresh();
  }

  Parent root() {
    return root;
  }

  private Node origin() {
    var plan = editor.ledger().plan(editor.department().plan());
    return row(
        "detail-origin", whole(plan.code(), "tag"), paragraph(plan.title(), "detail-section"));
  }

  private Node heading(String key) {
    return Nodes.label(messages.text(key), "detail-heading");
  }

  private void refresh() {
    if (!editor.exists()) {
      return;
    }
    var department = editor.department();
    name.refresh();
    facts.refresh();
    aliases.refresh();
    members.refresh();
    records.refresh();
    projects.refresh();
    boolean grouped = department.kind() == DepartmentKind.GROUP;
    Nodes.present(group, grouped || !department.members().equals(Members.NONE));
    var in = editor.groups();
    groups.setText(
        messages.text(
            "departments.groups", String.join("、", in.stream().map(one -> one.name()).toList())));
    Nodes.present(groups, !in.isEmpty());
  }
}
