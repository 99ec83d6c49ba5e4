package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.kit.Sight;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.model.EntityId;
import org.taizhang.model.edit.Fields;

/** One project with everything that hangs on it, every field editable and saved at once. */
final class DetailView implements DeskPage {
  private final DeskTools tools;
  private final Messages messages;
  private final ProjectEditor editor;
  private final VBox page = column("detail");
  private final ScrollPane root = named(styled(new ScrollPane(page), "detail-scroll"), "detail");
  private final Label code = whole("", "tag");
  private final Label section = paragraph("", "detail-section");
  private final Label number = whole("", "detail-number");
  private final TextCommit name;
  private final TextCommit content;
  private final GrowingText nameField =
      named(styled(new GrowingText(), "detail-name"), "project-name");
  private final GrowingText contentField = named(new GrowingText(), "project-content");
  private final TextField labelField =
      named(styled(new TextField(), "detail-label"), "project-label");
  private final TextCommit label;
  private final QuantityList quantities;
  private final TargetList targets;
  private final DepartmentChips departments;

  DetailView(DeskTools tools, ProjectEditor editor) {
    this.tools = tools;
    this.messages = tools.messages();
    this.editor = editor;
    name =
        new TextCommit(
            nameField,
            () -> editor.exists() ? editor.project().name() : null,
            editor::setName,
            text -> Fields.PROJECT_NAME.accepts(text));
    content =
        new TextCommit(
            contentField,
            () -> editor.exists() ? editor.project().content() : null,
            editor::setContent,
            text -> true);
    label =
        new TextCommit(
            labelField,
            () -> editor.exists() ? editor.project().label() : null,
            editor::setLabel,
            text -> true);
    quantities = new QuantityList(tools, QuantityPlace.of(editor.project()));
    targets = new TargetList(tools, editor);
    departments = new DepartmentChips(tools, editor);
    labelField.setEditable(editor.isWritable());
    labelField.setPromptText(messages.text("detail.label"));
    labelField.setTooltip(new Tooltip(messages.text("detail.label.tip")));
    labelField.setOnAction(event -> label.finish());
    nameField.keepToOneLine(() -> tools.finish(name));
    List.of(nameField, contentField).forEach(field -> field.setEditable(editor.isWritable()));
    fill();
    root.setFitToWidth(true);
    tools.originals().install(page, editor.id());
    tools.whileShown(root, this::refresh);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void name() {
    nameField.requestFocus();
    nameField.selectAll();
  }

  @Override
  public void seek(EntityId id) {
    targets.seek(id).ifPresent(card -> Sight.of(card, root));
  }

  private void fill() {
    page.getChildren()
        .setAll(
            origin(),
            nameField,
            heading("detail.departments"),
            departments.root(),
            heading("detail.content"),
            contentField,
            quantities.root(),
            heading("detail.targets"),
            targets.root());
  }

  private Node origin() {
    return row(
        "detail-origin", code, section, number, labelField, spacer(), tools.more(editor.id()));
  }

  private void locate() {
    var ledger = editor.ledger();
    var project = editor.project();
    code.setText(ledger.plan(project.plan()).code());
    var above = project.section();
    section.setText(above == null ? "" : ledger.section(above).name());
    present(section, above != null);
    number.setText(messages.text("detail.number", project.number()));
  }

  private Node heading(String key) {
    return Nodes.label(messages.text(key), "detail-heading");
  }

  private void refresh() {
    if (editor.exists()) {
      locate();
      label.refresh();
      quantities.refresh();
      name.refresh();
      content.refresh();
      targets.refresh();
      departments.refresh();
    }
  }
}
