package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.app.session.Words;
import org.taizhang.model.edit.Fields;

/** One project with everything that hangs on it, every field editable and saved at once. */
final class DetailView {
  private final Messages messages;
  private final ProjectEditor editor;
  private final VBox page = column("detail");
  private final ScrollPane root = named(styled(new ScrollPane(page), "detail-scroll"), "detail");
  private final TextCommit name;
  private final TextCommit content;
  private final GrowingText nameField =
      named(styled(new GrowingText(), "detail-name"), "project-name");
  private final GrowingText contentField = named(new GrowingText(), "project-content");
  private final TargetList targets;
  private final DepartmentChips departments;

  DetailView(Words words, ProjectEditor editor, DeskViewModel model) {
    this.messages = words.messages();
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
    targets = new TargetList(messages, editor);
    departments = new DepartmentChips(words, editor);
    nameField.keepToOneLine(name::finish);
    List.of(nameField, contentField).forEach(field -> field.setEditable(editor.isWritable()));
    fill();
    root.setFitToWidth(true);
    var listening = new Listening(model, this::refresh);
    root.sceneProperty().addListener((property, before, now) -> listening.set(now != null));
    listening.set(true);
  }

  Parent root() {
    return root;
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
            heading("detail.targets"),
            targets.root());
  }

  private Node origin() {
    var project = editor.project();
    var plan = editor.ledger().plan(project.plan());
    var origin = row("detail-origin", whole(plan.code(), "tag"));
    if (project.section() != null) {
      var section = editor.ledger().section(project.section());
      origin.getChildren().add(paragraph(section.name(), "detail-section"));
    }
    origin
        .getChildren()
        .add(whole(messages.text("detail.number", project.number()), "detail-number"));
    return origin;
  }

  private Node heading(String key) {
    return label(messages.text(key), "detail-heading");
  }

  private void refresh() {
    if (editor.exists()) {
      name.refresh();
      content.refresh();
      targets.refresh();
      departments.refresh();
    }
  }
}
