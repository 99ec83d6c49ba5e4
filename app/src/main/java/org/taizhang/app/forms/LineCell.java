package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormDifference;
import org.taizhang.app.exchange.FormWords;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;

/** A line of what came back. */
final class LineCell extends FilledCell<Line> {
  private final Messages messages;
  private final BackModel model;
  private final FormWords words;

  LineCell(FormsViewModel model) {
    this.messages = model.messages();
    this.model = model.back();
    this.words = new FormWords(messages);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(empty || line == null ? null : shown(line));
  }

  private Node shown(Line line) {
    return switch (line) {
      case Line.Problems(int count) -> head(messages.text("forms.back.problems", count));
      case Line.Doubts(int count) -> head(messages.text("forms.back.doubts", count));
      case Line.Problem(var problem) -> {
        var sentence = label(problem.sentence(), "history-subject");
        sentence.setWrapText(true);
        sentence.prefWidthProperty().bind(widthProperty().subtract(120));
        yield row(
            "history-line",
            whole(messages.of("forms.problem", problem.kind()), "history-kind", "removed"),
            growing(sentence));
      }
      case Line.Department(String name, int count, int accepted) ->
          department(name, count, accepted);
      case Line.Answer(var one, Choice choice) -> answer(one, choice);
    };
  }

  private static Label head(String text) {
    return label(text, "forms-head");
  }

  private Node department(String name, int count, int accepted) {
    var all = neverCut(styled(new Button(messages.text("forms.back.all")), "figure-link"));
    all.setFocusTraversable(false);
    all.setDisable(count == accepted);
    all.setOnAction(event -> model.acceptAll(name));
    return row(
        "history-line",
        growing(label(name, "forms-head", "cut-cell")),
        spacer(),
        whole(messages.text("forms.back.accepted", accepted, count), "history-note"),
        named(all, "forms-accept-all"));
  }

  private Node answer(FormDifference one, Choice choice) {
    Ledger ledger = model.tools().ledger();
    String place =
        ledger.find(one.slot().target()) instanceof Target target
            ? ledger.project(target.project()).name()
            : "";
    String who =
        one.verdict() == FormDifference.Verdict.CLEAN ? "" : Answers.name(ledger, one) + " · ";
    var mark = whole(messages.of("forms.choice", choice.verdict()), "history-kind", style(choice));
    String before = brief(words.of(one.before()));
    var change =
        label(
            messages.text(
                "forms.back.change",
                before.isEmpty() ? messages.text("forms.back.nothing.before") : before,
                brief(words.of(choice.answer().after()))),
            "history-subject",
            "cut-cell");
    var lines =
        column(
            "history-row",
            row(
                "history-line",
                mark,
                whole(words.of(ledger, one.slot()), "history-what"),
                growing(label(who + place, "history-gist", "cut-cell"))),
            change);
    if (!one.note().isEmpty()) {
      lines.getChildren().add(label(one.note(), "forms-doubt", "cut-cell"));
    }
    lines.prefWidthProperty().set(0);
    return lines;
  }

  private static String style(Choice choice) {
    return switch (choice.verdict()) {
      case ACCEPTED -> "added";
      case REJECTED -> "removed";
      case OPEN -> "kept";
    };
  }

  private static String brief(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
