package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
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
import org.taizhang.app.work.StateBox;
import org.taizhang.app.work.TargetWork;
import org.taizhang.model.EntityId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.WorkEntryId;
import org.taizhang.model.YearSpan;

/** One target: its years, state, due date, text and numbers. */
final class TargetCard {
  private static final PseudoClass SPAN = PseudoClass.getPseudoClass("span");

  /** More than a pane is wide: fields break into lines where they must, not where they might. */
  private static final double WIDE = 1200;

  private final Messages messages;
  private final ProjectEditor editor;
  private final TargetId id;
  private final TargetActions actions;
  private final OriginalMenu originals;
  private final ComboBox<YearSpan> years = neverCut(styled(new ComboBox<>(), "target-years"));
  private final Label undivided;
  private final StateBox state;
  private final TargetWork work;
  private final DatePicker due = styled(new DatePicker(), "target-due");
  private final GrowingText field = new GrowingText();
  private final TextCommit text;
  private final QuantityList quantities;
  private final Parent root;
  private boolean filling;

  TargetCard(DeskTools tools, ProjectEditor editor, TargetId id) {
    this.messages = tools.messages();
    this.actions = new TargetActions(tools, id);
    this.originals = tools.originals();
    this.editor = editor;
    this.id = id;
    state = new StateBox(tools.work(), id, target -> addEvidence());
    work = new TargetWork(tools.work(), id);
    undivided = whole(messages.text("target.undivided"), "tag");
    named(field, "target-" + editor.ledger().target(id).years().first());
    field.setPromptText(messages.text("detail.target.prompt"));
    text = new TextCommit(field, this::words, t -> editor.setText(id, t), t -> true);
    years.setConverter(Choices.of(value -> new YearWords(messages).of(value)));
    due.setConverter(Dates.converter(this::day));
    due.setPromptText(messages.text("detail.due.prompt"));
    var ledger = editor.ledger();
    quantities = new QuantityList(tools, QuantityPlace.of(ledger, ledger.target(id)));
    root = column("target", head(), field, quantities.root(), work.root());
    work.takeDropsOn(root);
    originals.install(root, id);
    lock();
    refresh();
    years.valueProperty().addListener((property, before, now) -> setYears(now));
    due.valueProperty().addListener((property, before, now) -> setDue(now));
  }

  private Node head() {
    var word = whole(messages.text("detail.due"), "field-word");
    var fields =
        styled(new FlowPane(years, undivided, state.root(), row("due", word, due)), "target-head");
    fields.setPrefWrapLength(WIDE);
    var more = new TargetMenu(messages, actions, originals.item(id), editor.isWritable()).root();
    return row("target-line", growing(fields), more);
  }

  TargetId id() {
    return id;
  }

  Parent root() {
    return root;
  }

  void begin() {
    field.requestFocus();
  }

  /** Opens what is recorded under that id; false when that is of another target. */
  boolean seek(EntityId sought) {
    if (!(sought instanceof WorkEntryId entry)) {
      return sought.equals(id);
    }
    var found = editor.ledger().entry(entry);
    if (found.target().equals(id)) {
      work.open(TargetWork.Part.of(found));
    }
    return found.target().equals(id);
  }

  void refresh() {
    var target = target();
    if (target == null) {
      return;
    }
    filling = true;
    var spans = actions.spans();
    if (!spans.equals(years.getItems())) {
      years.getItems().setAll(spans);
    }
    years.setValue(target.years());
    boolean single = target.years().isSingle();
    years.pseudoClassStateChanged(SPAN, !single);
    present(undivided, !single);
    due.setValue(target.due());
    filling = false;
    state.refresh();
    text.refresh();
    quantities.refresh();
    work.refresh();
  }

  private void lock() {
    boolean writable = editor.isWritable();
    field.setEditable(writable);
    years.setDisable(!writable);
    due.setDisable(!writable);
  }

  private void setYears(@Nullable YearSpan value) {
    if (!filling && value != null) {
      actions.setYears(value);
    }
  }

  private void addEvidence() {
    work.open(TargetWork.Part.EVIDENCE);
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
    return actions.target();
  }
}
