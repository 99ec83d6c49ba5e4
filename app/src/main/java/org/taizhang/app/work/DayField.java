package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;

/** A day, typed or chosen. */
final class DayField {
  private final DatePicker picker = styled(new DatePicker(), "work-day");

  DayField(String id, String words, ObjectProperty<@Nullable LocalDate> day) {
    named(picker, id);
    picker.setAccessibleText(words);
    picker.setConverter(Dates.converter(day::get));
    picker.valueProperty().bindBidirectional(day);
  }

  DatePicker root() {
    return picker;
  }

  /** Takes what is typed, which a picker does only when it is left or Enter is pressed. */
  void finish() {
    picker.setValue(picker.getConverter().fromString(picker.getEditor().getText()));
  }
}
