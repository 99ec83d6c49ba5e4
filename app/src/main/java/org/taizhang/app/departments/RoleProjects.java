package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Marks;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Words;
import org.taizhang.model.Project;
import org.taizhang.model.Role;

/** What the department leads, is responsible for and supports; a click opens it on the desk. */
final class RoleProjects {
  private static final double SIDES = 24;

  private final Words words;
  private final DepartmentEditor editor;
  private final DepartmentsViewModel model;
  private final VBox root = named(column("departments"), "department-projects");
  private List<String> shown = List.of();

  RoleProjects(Words words, DepartmentEditor editor, DepartmentsViewModel model) {
    this.words = words;
    this.editor = editor;
    this.model = model;
  }

  Parent root() {
    return root;
  }

  /** Made anew only when something of it changed, so that the focus stays where it is. */
  void refresh() {
    var now = new ArrayList<String>();
    for (var role : Role.values()) {
      editor.projects(role).forEach(project -> now.add(role + line(project)));
    }
    if (!now.equals(shown) || root.getChildren().isEmpty()) {
      shown = List.copyOf(now);
      show();
    }
  }

  private void show() {
    root.getChildren().clear();
    for (var role : Role.values()) {
      var projects = editor.projects(role);
      if (!projects.isEmpty()) {
        root.getChildren().add(head(role, projects.size()));
        projects.forEach(project -> root.getChildren().add(link(project)));
      }
    }
    if (root.getChildren().isEmpty()) {
      root.getChildren()
          .add(label(words.messages().text("departments.projects.none"), "field-word"));
    }
  }

  private Node head(Role role, int count) {
    var text = words.messages().text("departments.projects", words.of(role), count);
    return row("role-head", Marks.of(role), whole(text, "role-word"));
  }

  private Node link(Project project) {
    var text = paragraph(line(project));
    var button = styled(new Button(null, text), "load");
    text.maxWidthProperty().bind(root.widthProperty().subtract(SIDES));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(line(project));
    button.setOnAction(event -> model.show(Room.DESK, project.id()));
    return button;
  }

  private String line(Project project) {
    return words.messages().text("departments.project", project.number(), project.name());
  }
}
