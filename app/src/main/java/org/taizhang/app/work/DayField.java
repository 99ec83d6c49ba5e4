package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;

/** A day, typed or chosen; what is typed and is no day stays to be put right. */
public final class DayField {
  private final ObjectProperty<@Nullable LocalDate> day;
  private final DatePicker picker = styled(new DatePicker(), "work-day");

  /** What was typed in place of a day; empty when it was one, or nothing. */
  private final StringProperty mistyped = new SimpleStringProperty("");

  private final StringBinding fault;

  /** Between the words being taken for a day and the picker emptying itself where it has none. */
  private boolean emptying;

  /**
   * @param words the key of what the day is
   */
  public DayField(
      Messages messages, String id, String words, ObjectProperty<@Nullable LocalDate> day) {
    this.day = day;
    named(picker, id);
    picker.setAccessibleText(messages.text(words));
    picker.setConverter(converter());
    picker.valueProperty().bindBidirectional(day);
    picker.valueProperty().addListener(value -> mistyped.set(""));
    picker
        .getEditor()
        .textProperty()
        .addListener((property, before, now) -> {
          if (emptying) {
            emptying = false;
            picker.getEditor().setText(mistyped.get());
          } else if (isMistyped()) {
            // while a day is being typed for the first time nothing is wrong with it yet
            judge(now);
          }
        });
    fault =
        Bindings.createStringBinding(
            () -> isMistyped() ? messages.text("work.fault.day", mistyped.get()) : "", mistyped);
  }

  public DatePicker root() {
    return picker;
  }

  /**
   * Takes what is typed, which a picker does only when it is left or Enter is pressed.
   *
   * @return false when that is no day: it stays as it is, and so does the day
   */
  public boolean finish() {
    picker.setValue(picker.getConverter().fromString(picker.getEditor().getText()));
    emptying = false;
    return !isMistyped();
  }

  /** Takes what is typed into each of them; false when any of it is no day. */
  static boolean finish(DayField... fields) {
    return Stream.of(fields).filter(field -> !field.finish()).toList().isEmpty();
  }

  boolean isMistyped() {
    return !mistyped.get().isEmpty();
  }

  /** What was typed that is no day, in one sentence; empty when nothing was. */
  public StringBinding faultProperty() {
    return fault;
  }

  private void judge(@Nullable String text) {
    var typed = text == null ? "" : text.strip();
    mistyped.set(Dates.typed(typed).isPresent() ? "" : typed);
  }

  private StringConverter<LocalDate> converter() {
    var dates = Dates.converter(day::get);
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable LocalDate shown) {
        return isMistyped() ? mistyped.get() : dates.toString(shown);
      }

      @Override
      public @Nullable LocalDate fromString(@Nullable String text) {
        judge(text);
        emptying = isMistyped() && day.get() == null;
        return dates.fromString(text);
      }
    };
  }
}
