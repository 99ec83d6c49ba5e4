package org.taizhang.app.quantities;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.MeasureWords;
import org.taizhang.model.quantity.Verdict;

/** A line: what is counted and where, promise and reach as a bar and in numbers. */
final class QuantityCell extends ListCell<QuantityRow> {
  private final Messages messages;
  private final MeasureWords words;

  QuantityCell(Messages messages) {
    this.messages = messages;
    this.words = new MeasureWords(messages);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable QuantityRow item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(empty || item == null ? null : line(item));
  }

  private Node line(QuantityRow item) {
    var measure = item.measure();
    var names =
        column(
            "measure-names",
            label(words.subject(measure), "measure-subject", "cut-cell"),
            row(
                "measure-place-line",
                verdict(item),
                label(
                    messages.text("measure.place", item.place(), item.code()),
                    "measure-place",
                    "cut-cell")));
    return row("measure-line", growing(names), numbers(item));
  }

  private Node verdict(QuantityRow item) {
    var check = item.measure().check();
    var tag = whole(words.verdict(check), "tag");
    if (check != null && check.verdict() == Verdict.DISAGREE) {
      tag.getStyleClass().setAll("label", "tag-open");
    }
    tag.setVisible(check != null);
    tag.setManaged(check != null);
    return tag;
  }

  private Node numbers(QuantityRow item) {
    var unit = words.unit(item.measure());
    var reach = item.reach();
    var percent = reach.percent();
    return column(
        "measure-numbers",
        row(
            "measure-figures",
            whole(words.promised(reach, unit), "measure-promised"),
            spacer(),
            whole(words.reached(reach, unit), "measure-reached"),
            whole(percent == null ? "" : percent + "%", "measure-percent"),
            whole(
                words.standing(reach, unit), "measure-standing", ReachBar.style(reach.attained()))),
        new ReachBar(reach));
  }
}
