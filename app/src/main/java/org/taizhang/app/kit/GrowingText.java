package org.taizhang.app.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text field of several lines that is as high as its text. */
public final class GrowingText extends TextArea {
  private static final double FRAME = 18;
  private static final double SIDES = 28;

  private final Text measure = new Text();

  public GrowingText() {
    setWrapText(true);
    getStyleClass().add("growing-text");
    textProperty().addListener(value -> requestLayout());
    fontProperty().addListener(value -> requestLayout());
    widthProperty().addListener(value -> requestLayout());
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
