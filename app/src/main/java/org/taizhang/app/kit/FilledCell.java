package org.taizhang.app.kit;

import javafx.scene.control.ListCell;

/**
 * A list cell whose picture is as wide as the list has room for, and as high as it has to be at
 * that width. A cell of the toolkit asks its picture for the height at one width and gives it
 * another, so that words break into other lines and the last of them are cut.
 */
public abstract class FilledCell<T> extends ListCell<T> {
  /** The list, not the longest line in it, says how wide it is. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    var shown = getGraphic();
    return shown == null || width < 0
        ? super.computePrefHeight(width)
        : snappedTopInset() + snapSizeY(shown.prefHeight(room(width))) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    var shown = getGraphic();
    if (shown != null) {
      double height = getHeight() - snappedTopInset() - snappedBottomInset();
      shown.resizeRelocate(snappedLeftInset(), snappedTopInset(), room(getWidth()), height);
    }
  }

  private double room(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }
}
