package org.taizhang.app.gantt;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.YearSpan;

/** Text, years and due date of a target, to be changed where its bar stands. */
final class BarEditor {
  private final Messages messages;
  private final GanttViewModel model;
  private final TargetId id;
  private final Runnable close;
  private final GrowingText field = named(new GrowingText(), "bar-text");
  private final ComboBox<Integer> first = neverCut(named(new ComboBox<>(), "bar-first"));
  private final ComboBox<Integer> last = neverCut(named(new ComboBox<>(), "bar-last"));
  private final DatePicker due = named(styled(new DatePicker(), "bar-due"), "bar-due");
  private final TextCommit text;
  private final VBox root;
  private boolean filling;

  /**
   * @param close takes the editor off the chart
   */
  BarEditor(Messages messages, GanttViewModel model, Target target, Runnable close) {
    this.messages = messages;
    this.model = model;
    this.id = target.id();
    this.close = close;
    text = new TextCommit(field, this::words, t -> model.setText(id, t), t -> true);
    field.setPromptText(messages.text("detail.target.prompt"));
    field.keepToOneLine(this::done);
    var years = years(target);
    fill(first, years);
    fill(last, years);
    due.setConverter(Dates.converter(this::day));
    due.setPromptText(messages.text("detail.due.prompt"));
    root = named(column("bar-editor", field, facts()), "bar-editor");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    refresh();
    first.valueProperty().addListener((property, before, now) -> setYears(true));
    last.valueProperty().addListener((property, before, now) -> setYears(false));
    due.valueProperty().addListener((property, before, now) -> setDue(now));
  }

  private Node facts() {
    return row(
        "bar-facts",
        whole(messages.text("gantt.edit.years"), "field-word"),
        first,
        whole("—", "field-word"),
        last,
        whole(messages.text("detail.due"), "field-word"),
        due,
        spacer(),
        named(
            button(
                messages.text("gantt.edit.done"), Material2OutlinedAL.CHECK, this::done, "small"),
            "bar-done"));
  }

  TargetId id() {
    return id;
  }

  VBox root() {
    return root;
  }

  void begin() {
    field.requestFocus();
    field.end();
  }

  /** Shows what stands in the ledger by now; what is being typed stays. */
  void refresh() {
    var target = model.target(id);
    if (target != null) {
      filling = true;
      first.setValue(target.years().first());
      last.setValue(target.years().last());
      due.setValue(target.due());
      filling = false;
      text.refresh();
    }
  }

  /** Keeps what was typed. */
  void finish() {
    text.finish();
  }

  private void done() {
    finish();
    close.run();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !due.isShowing()) {
      event.consume();
      var now = words();
      field.setText(now == null ? "" : now);
      close.run();
    }
  }

  /** The years of the plan, and those that the target has anyway. */
  private List<Integer> years(Target target) {
    var years = new TreeSet<Integer>();
    model.planOf(target).years().years().forEach(years::add);
    target.years().years().forEach(years::add);
    return List.copyOf(years);
  }

  private void fill(ComboBox<Integer> box, List<Integer> years) {
    box.getItems().setAll(years);
    box.setConverter(Choices.of(year -> messages.text("year.one", year)));
  }

  /** The end that was not chosen gives way, so that the years never end before they begin. */
  private void setYears(boolean beginning) {
    if (filling || model.target(id) == null) {
      return;
    }
    int from = first.getValue();
    int to = last.getValue();
    model.setYears(
        id,
        new YearSpan(beginning ? from : Math.min(from, to), beginning ? Math.max(from, to) : to));
  }

  private void setDue(@Nullable LocalDate day) {
    if (!filling) {
      model.setDue(id, day);
    }
  }

  private @Nullable String words() {
    var target = model.target(id);
    return target == null ? null : target.text();
  }

  private @Nullable LocalDate day() {
    var target = model.target(id);
    return target == null ? null : target.due();
  }
}
