package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Lights;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.session.Outstanding.Item;
import org.taizhang.app.session.OutstandingWords;

/** A plan, or a target with its light, due day, last report and next step. */
final class OutstandingCell extends ListCell<OutstandingLine> {
  private final OutstandingViewModel model;
  private final Messages messages;
  private final OutstandingWords words;

  OutstandingCell(OutstandingViewModel model) {
    this.model = model;
    this.messages = model.messages();
    this.words = new OutstandingWords(messages);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable OutstandingLine line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(
        empty || line == null
            ? null
            : switch (line) {
              case OutstandingLine.Head(var of) -> head(of);
              case OutstandingLine.Target(var item) -> target(item);
            });
    setAccessibleText(
        !empty && line instanceof OutstandingLine.Target(var item) ? said(item) : null);
  }

  private Node head(Outstanding.OfPlan of) {
    return paragraph(
        messages.text(
            "outstanding.plan", of.plan().title(), of.items().size(), words.lights(of.items())),
        "detail-heading");
  }

  private Node target(Item item) {
    var due = styled(column("due-day", whole(words.due(item), "due-date")), "outstanding-due");
    var project = item.project();
    var head =
        row(
            "due-line",
            Lights.sign(item.verdict().light(), messages),
            paragraph(messages.text("outstanding.item", project.number(), project.name())),
            spacer(),
            whole(words.roles(item), "tag"),
            due);
    var lines =
        column(
            "outstanding-words",
            paragraph(words.years(item) + "　" + item.target().text()),
            paragraph(words.why(item), "outstanding-note"),
            said("outstanding.report", words.report(item)));
    var next = words.next(model.ledger(), item);
    if (!next.isEmpty()) {
      lines.getChildren().add(said("outstanding.next", next));
    }
    return column("outstanding-line", head, lines);
  }

  private Node said(String key, String text) {
    return row(
        "outstanding-said",
        whole(messages.text(key), "field-word", "report-word"),
        growing(paragraph(text)));
  }

  private String said(Item item) {
    return messages.text(
        "outstanding.said",
        item.project().number(),
        item.project().name(),
        item.target().text(),
        words.light(item),
        words.due(item));
  }
}
