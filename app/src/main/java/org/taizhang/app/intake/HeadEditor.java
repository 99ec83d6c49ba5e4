package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Level;
import org.taizhang.seeds.Draft;

/** What was read of the plan as a whole, to be typed over. */
final class HeadEditor {
  private final Messages messages;
  private final IntakeFile file;
  private final Fields fields;

  HeadEditor(Messages messages, IntakeFile file) {
    this.messages = messages;
    this.file = file;
    this.fields = new Fields(messages, file);
  }

  Node of(Draft draft) {
    var title = Slot.of(Slot.Field.TITLE);
    return column(
        "item-fields",
        label(messages.text("intake.head"), "detail-heading"),
        fields.worded(title, fields.text(title, draft.title())),
        fields.line(Slot.of(Slot.Field.ISSUER), Objects.requireNonNullElse(draft.issuer(), "")),
        fields.line(
            Slot.of(Slot.Field.NUMBER), Objects.requireNonNullElse(draft.documentNumber(), "")),
        fields.date(Slot.of(Slot.Field.DATE), draft.date() == null ? "" : Dates.day(draft.date())),
        fields.worded(Slot.of(Slot.Field.LEVEL), level(draft)),
        fields.line(Slot.of(Slot.Field.YEARS), years(draft)));
  }

  private static String years(Draft draft) {
    if (draft.years().isEmpty()) {
      return "";
    }
    int first = draft.years().getFirst();
    int last = draft.years().getLast();
    return first == last ? Integer.toString(first) : first + "—" + last;
  }

  private Node level(Draft draft) {
    var box = named(new ComboBox<Optional<Level>>(), Fields.id(Slot.of(Slot.Field.LEVEL)));
    box.getItems().add(Optional.empty());
    Stream.of(Level.values()).map(Optional::of).forEach(box.getItems()::add);
    box.setConverter(
        Choices.of(level ->
            level
                .map(one -> messages.of("level", one))
                .orElseGet(() -> messages.text("intake.level.none"))));
    box.setValue(Optional.ofNullable(draft.level()));
    box.valueProperty()
        .subscribe(
            (before, now) -> file.type(Slot.of(Slot.Field.LEVEL), now.map(Level::name).orElse("")));
    return box;
  }
}
