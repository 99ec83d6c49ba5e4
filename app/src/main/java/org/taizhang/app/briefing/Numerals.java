package org.taizhang.app.briefing;

import java.util.stream.Collectors;
import javafx.scene.control.TextFormatter;

/** Small numbers as text: 第１２期 is 12, and nothing is 0. */
final class Numerals {
  private static final int MOST_DIGITS = 5;

  private Numerals() {}

  /** The number that the digits of a text make. */
  static int number(String text) {
    var digits = digits(text);
    return digits.isEmpty() || digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
  }

  /** As one types it: nothing stands for 0. */
  static String text(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  /** Lets digits into a field, of any width, and of what is pasted the digits. */
  static TextFormatter<String> only() {
    return new TextFormatter<>(change -> {
      var digits = digits(change.getText());
      int others = change.getControlNewText().length() - change.getText().length();
      change.setText(digits.substring(0, Math.clamp(MOST_DIGITS - others, 0, digits.length())));
      if (change.isContentChange()) {
        int caret = change.getRangeStart() + change.getText().length();
        change.selectRange(caret, caret);
      }
      return change;
    });
  }

  private static String digits(String text) {
    return text.chars()
        .filter(Character::isDigit)
        .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
        .collect(Collectors.joining());
  }
}
