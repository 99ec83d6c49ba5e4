package org.taizhang.app.kit;

import java.util.regex.Pattern;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A text field that is as high as its text. Tab goes to the next field and Shift+Tab to the one
 * before, as in any other field.
 */
public final class GrowingText extends TextArea {
  private static final double FRAME = 18;
  private static final double SIDES = 28;
  private static final Pattern BREAK = Pattern.compile("[ \\t]*\\R[ \\t]*|\\t");

  private final Text measure = new Text();

  public GrowingText() {
    setWrapText(true);
    getStyleClass().add("growing-text");
    textProperty().addListener(value -> requestLayout());
    fontProperty().addListener(value -> requestLayout());
    widthProperty().addListener(value -> requestLayout());
    addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
  }

  /** Takes text without breaks only: Enter does something else, and a pasted break is a blank. */
  public void keepToOneLine(Runnable onEnter) {
    setTextFormatter(new TextFormatter<>(GrowingText::withoutBreaks));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            onEnter.run();
          }
        });
  }

  private static TextFormatter.Change withoutBreaks(TextFormatter.Change change) {
    var text = change.getText();
    var line = BREAK.matcher(text).replaceAll(" ");
    if (!line.equals(text)) {
      int shorter = text.length() - line.length();
      change.setText(line);
      change.setAnchor(Math.max(0, change.getAnchor() - shorter));
      change.setCaretPosition(Math.max(0, change.getCaretPosition() - shorter));
    }
    return change;
  }

  private void tab(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (event.getCode() == KeyCode.TAB && plain) {
      event.consume();
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width > 0 ? width : getWidth();
    measure.setFont(getFont());
    measure.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + "国" : getText());
    measure.setWrappingWidth(Math.max(40, room - SIDES));
    return Math.ceil(measure.getLayoutBounds().getHeight()) + FRAME;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }
}
