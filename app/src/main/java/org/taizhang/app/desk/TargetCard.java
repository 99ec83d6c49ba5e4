package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;

/** One target: its years, state, due date and text. */
final class TargetCard {
  private final Messages messages;
  private final ProjectEditor editor;
  private final TargetId id;
  private final Label years = whole("", "target-years");
  private final ComboBox<TargetState> state = neverCut(styled(new ComboBox<>(), "target-state"));
  private final DatePicker due = styled(new DatePicker(), "target-due");
  private final GrowingText field = new GrowingText();
  private final TextCommit text;
  private final Parent root;
  private boolean filling;

  TargetCard(Messages messages, ProjectEditor editor, TargetId id) {
    this.messages = messages;
    this.editor = editor;
    this.id = id;
    named(field, "target-" + editor.ledger().target(id).years().first());
    field.setPromptText(messages.text("detail.target.prompt"));
    text = new TextCommit(field, this::words, t -> editor.setText(id, t), t -> true);
    state.getItems().setAll(TargetState.values());
    state.setConverter(Choices.of(value -> messages.of("state", value)));
    due.setConverter(Dates.converter(this::day));
    due.setPromptText(messages.text("detail.due.prompt"));
    root = column("target", head(), field);
    lock();
    refresh();
    state.valueProperty().addListener((property, before, now) -> setState(now));
    due.valueProperty().addListener((property, before, now) -> setDue(now));
  }

  private FlowPane head() {
    var word = whole(messages.text("detail.due"), "field-word");
    return styled(new FlowPane(years, state, row("due", word, due)), "target-head");
  }

  TargetId id() {
    return id;
  }

  Parent root() {
    return root;
  }

  void refresh() {
    var target = target();
    if (target == null) {
      return;
    }
    filling = true;
    years.setText(new YearWords(messages).target(target.years()));
    state.setValue(target.state());
    due.setValue(target.due());
    filling = false;
    text.refresh();
  }

  private void lock() {
    boolean writable = editor.isWritable();
    field.setEditable(writable);
    state.setDisable(!writable);
    due.setDisable(!writable);
  }

  private void setState(TargetState value) {
    if (!filling && target() != null) {
      editor.setState(id, Objects.requireNonNull(value));
    }
  }

  private void setDue(@Nullable LocalDate value) {
    if (!filling && target() != null) {
      editor.setDue(id, value);
    }
  }

  private @Nullable String words() {
    var target = target();
    return target == null ? null : target.text();
  }

  private @Nullable LocalDate day() {
    var target = target();
    return target == null ? null : target.due();
  }

  /** Null when it was taken out, as by an undo, while it is still on the screen. */
  private @Nullable Target target() {
    return editor.ledger().find(id) instanceof Target target ? target : null;
  }
}
