package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Words;
import org.taizhang.model.Role;
import org.taizhang.seeds.resolve.NameListLine;
import org.taizhang.seeds.resolve.NameListLine.Doubt;

/** What will be done, project by project; above it what is new and what was not understood. */
final class BulkPreviewList {
  private final Words words;
  private final Messages messages;
  private final BulkViewModel model;
  private final Label heading = named(Nodes.label("", "detail-heading"), "bulk-figures");
  private final VBox lines = column("bulk-lines");
  private final Parent root;

  BulkPreviewList(Words words, BulkViewModel model) {
    this.words = words;
    this.messages = words.messages();
    this.model = model;
    var scroll = named(styled(new ScrollPane(lines), "bulk-scroll"), "bulk-preview");
    scroll.setFitToWidth(true);
    root = column("bulk-preview", heading, growing(scroll));
    model.previewProperty().subscribe(this::show);
  }

  Parent root() {
    return root;
  }

  private void show(BulkPreview preview) {
    heading.setText(messages.text("bulk.preview", preview.lines().size(), preview.added().size()));
    List<Node> made = new ArrayList<>();
    preview.doubtful().forEach(line -> made.add(doubtful(line)));
    if (!preview.added().isEmpty()) {
      made.add(paragraph(added(preview), "bulk-added"));
    }
    preview.lines().forEach(line -> made.add(line(line)));
    if (preview.held() > 0) {
      made.add(paragraph(messages.text("bulk.held", preview.held()), "panel-note"));
    }
    if (made.isEmpty()) {
      made.add(
          paragraph(
              messages.text(model.byListProperty().get() ? "bulk.list.none" : "bulk.ticks.none"),
              "panel-empty"));
    }
    lines.getChildren().setAll(made);
  }

  private String added(BulkPreview preview) {
    return messages.text(
        "bulk.added",
        preview.added().stream()
            .map(
                one -> messages.text("bulk.added.one", one.name(), messages.of("kind", one.kind())))
            .collect(Collectors.joining("、")));
  }

  private Node line(BulkPreview.Line line) {
    var project = line.project();
    var given =
        line.given().entrySet().stream()
            .map(entry -> given(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("；"));
    return column(
        "read-item",
        paragraph(messages.text("departments.project", project.number(), project.name())),
        paragraph(given, "read-roles"));
  }

  private String given(Role role, List<String> names) {
    return messages.text("bulk.given", words.of(role), String.join("、", names));
  }

  private Node doubtful(NameListLine line) {
    var reasons = line.doubts().stream().map(this::reason).collect(Collectors.joining("；"));
    return column(
        "read-item",
        paragraph(messages.text("bulk.line", line.number(), line.text())),
        paragraph(reasons, "read-unclear"));
  }

  private String reason(Doubt doubt) {
    return switch (doubt) {
      case Doubt.NoProject(var what) -> messages.text("bulk.doubt.project", what);
      case Doubt.SeveralProjects(var what, var count) ->
          messages.text("bulk.doubt.several", what, count);
      case Doubt.NoDepartment(var what) -> messages.text("bulk.doubt.department", what);
    };
  }
}
