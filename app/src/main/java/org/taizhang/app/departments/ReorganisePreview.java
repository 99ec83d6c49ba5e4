package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import org.taizhang.app.departments.ReorganiseForm.Kind;
import org.taizhang.app.departments.ReorganiseOutlook.Line;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.ProjectId;

/** What moves and what stays, plan by plan; of a split, who takes each project over. */
final class ReorganisePreview {
  private final Messages messages;
  private final ReorganiseForm form;
  private final ScrollPane root =
      named(styled(new ScrollPane(), "bulk-scroll"), "reorganise-preview");
  private List<Line> shown = List.of();
  private List<String> heirs = List.of();

  ReorganisePreview(Messages messages, ReorganiseForm form) {
    this.messages = messages;
    this.form = form;
    root.setFitToWidth(true);
    show();
    form.outlookProperty().addListener(value -> show());
  }

  Parent root() {
    return root;
  }

  /** Only what changed is made anew: a box that is open stays open. */
  private void show() {
    var lines = form.outlookProperty().get().lines();
    List<String> names = form.kindProperty().get() == Kind.SPLIT ? form.heirNames() : List.of();
    if (root.getContent() != null && lines.equals(shown) && names.equals(heirs)) {
      return;
    }
    shown = lines;
    heirs = names;
    var nodes = lines.stream().map(this::line).toArray(Node[]::new);
    root.setContent(
        column(
            "bulk-lines",
            nodes.length == 0
                ? new Node[] {paragraph(messages.text("reorganise.nothing"), "detail-section")}
                : nodes));
  }

  private Node line(Line line) {
    if (line.isPlan()) {
      return paragraph(line.text(), "detail-heading");
    }
    var project = line.moved();
    return project == null || heirs.size() < 2
        ? paragraph(line.text(), project == null ? "reorganise-stays" : "reorganise-moves")
        : row("reorganise-line", paragraph(line.text()), spacer(), heirOf(project, line.text()));
  }

  private Node heirOf(ProjectId project, String text) {
    var box = styled(new ComboBox<Optional<String>>(), "reorganise-heir");
    box.setConverter(Choices.of(heir -> heir.orElseGet(() -> messages.text("reorganise.all"))));
    box.getItems().add(Optional.empty());
    heirs.forEach(heir -> box.getItems().add(Optional.of(heir)));
    box.setAccessibleText(messages.text("reorganise.given", text));
    box.setValue(Optional.ofNullable(form.givenTo(project)));
    box.setOnAction(event ->
        box.getValue()
            .ifPresentOrElse(
                heir -> form.given().put(project, heir), () -> form.given().remove(project)));
    return box;
  }
}
