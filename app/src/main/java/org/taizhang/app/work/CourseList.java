package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.States;
import org.taizhang.app.session.WorkWords;
import org.taizhang.model.TargetId;

/** 经过: how the target came to its state and its wording, the latest first. */
final class CourseList implements WorkPart {
  private final WorkTools tools;
  private final TargetId id;
  private final WorkWords words;
  private final VBox root = named(column("work-list"), "work-course");
  private List<Course.Event> shown = List.of();

  CourseList(WorkTools tools, TargetId id) {
    this.tools = tools;
    this.id = id;
    this.words = new WorkWords(tools.messages());
    show(List.of());
    refresh();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    var now = new Course(tools.ledger(), id).latestFirst();
    if (!now.equals(shown)) {
      show(now);
    }
  }

  private void show(List<Course.Event> events) {
    shown = events;
    root.getChildren().setAll(events.stream().map(this::line).toList());
    if (events.isEmpty()) {
      root.getChildren().add(label(tools.messages().text("work.course.none"), "work-note"));
    }
  }

  private Node line(Course.Event event) {
    return switch (event) {
      case Course.Moved(var move) ->
          line(States.sign(move.to()), words.move(move), words.said(move));
      case Course.Adjusted(var one) ->
          line(
              whole(tools.messages().text("work.adjusted.letter"), "adjusted-letter"),
              tools.messages().text("work.adjusted", one.documentNumber()),
              words.said(one));
    };
  }

  private static Node line(Node sign, String head, String said) {
    return row(
        "work-entry",
        sign,
        growing(column("work-words", paragraph(head, "work-head"), paragraph(said, "work-facts"))));
  }
}
