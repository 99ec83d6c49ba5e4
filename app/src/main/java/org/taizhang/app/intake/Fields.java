package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;

/** Fields that hold what was read and hand on what is typed over it, letter by letter. */
final class Fields {
  private final Messages messages;
  private final IntakeFile file;

  Fields(Messages messages, IntakeFile file) {
    this.messages = messages;
    this.file = file;
  }

  /** A field of one line. */
  Node line(Slot slot, String text) {
    return worded(slot, typed(new TextField(text), slot));
  }

  /** A field as high as its text. */
  GrowingText text(Slot slot, String text) {
    var area = new GrowingText();
    area.setText(text);
    return typed(area, slot);
  }

  /** A field for a date; what is none is said and not taken. */
  Node date(Slot slot, String text) {
    var field = typed(new TextField(text), slot);
    field.setPromptText(messages.text("intake.date.prompt"));
    var fault = paragraph(messages.text("intake.date.fault"), "check-fault");
    field.textProperty().subscribe(typed -> present(fault, CorrectedDraft.isNoDate(typed)));
    return worded(slot, column("check-field", field, fault));
  }

  Node worded(Slot slot, Node input) {
    var words =
        slot.field() == Slot.Field.TARGET
            ? messages.text("intake.column.year", slot.year())
            : messages.of("intake.field", slot.field());
    return row("item-field", whole(words, "field-word", "item-word"), growing(input));
  }

  private <T extends TextInputControl> T typed(T input, Slot slot) {
    input.textProperty().subscribe((before, now) -> file.type(slot, now));
    return named(input, id(slot));
  }

  /** Such as import-name and import-target-2024. */
  static String id(Slot slot) {
    var id = "import-" + slot.field().name().toLowerCase(Locale.ROOT);
    return slot.year() == 0 ? id : id + "-" + slot.year();
  }
}
