package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.YearSpan;

/** The years printed, from one to another (起止); all of them while both ends are at the edge. */
final class YearsChoice {
  private final Messages messages;
  private final BriefingChoices choices;
  private final ComboBox<Integer> first;
  private final ComboBox<Integer> last;
  private final Parent root;
  private boolean filling;

  YearsChoice(Messages messages, BriefingChoices choices) {
    this.messages = messages;
    this.choices = choices;
    first = box("years-first", "briefing.years.first");
    last = box("years-last", "briefing.years.last");
    first.setOnAction(event -> choose(first.getValue(), Math.max(first.getValue(), last())));
    last.setOnAction(event -> choose(Math.min(first(), last.getValue()), last.getValue()));
    root = row("choice-years", growing(first), whole(messages.text("briefing.to")), growing(last));
    choices.all().forEach(choice -> choice.addListener(value -> fill()));
    fill();
  }

  Parent root() {
    return root;
  }

  private ComboBox<Integer> box(String id, String key) {
    var box = named(new ComboBox<Integer>(), id);
    box.setConverter(Choices.of(year -> messages.text("year.one", year)));
    box.setAccessibleText(messages.text(key));
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private int first() {
    return first.getValue();
  }

  private int last() {
    return last.getValue();
  }

  private void choose(int from, int to) {
    if (filling) {
      return;
    }
    var offered = choices.offeredYears();
    boolean all = from == offered.getFirst() && to == offered.getLast();
    choices.yearsProperty().set(all ? null : new YearSpan(from, to));
  }

  private void fill() {
    var offered = choices.offeredYears();
    root.setDisable(offered.size() < 2);
    if (offered.isEmpty()) {
      return;
    }
    filling = true;
    var span = choices.yearsProperty().get();
    fill(first, span == null ? offered.getFirst() : Math.max(span.first(), offered.getFirst()));
    fill(last, span == null ? offered.getLast() : Math.min(span.last(), offered.getLast()));
    filling = false;
  }

  private void fill(ComboBox<Integer> box, int year) {
    var offered = choices.offeredYears();
    if (!offered.equals(box.getItems())) {
      box.getItems().setAll(offered);
    }
    box.setValue(year);
  }
}
