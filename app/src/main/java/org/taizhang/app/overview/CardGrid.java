package org.taizhang.app.overview;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards of one width side by side, as many as fit, each row as high as its highest. */
final class CardGrid extends Pane {
  private static final double LEAST = 340;
  private static final double MOST = 3;
  private static final double GAP = 16;

  CardGrid() {
    getStyleClass().add("card-grid");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST;
  }

  @Override
  protected double computePrefWidth(double height) {
    return LEAST;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width, false);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  private double arrange(double width, boolean place) {
    var cards = getManagedChildren();
    int columns = (int) Math.clamp((width + GAP) / (LEAST + GAP), 1, MOST);
    columns = Math.min(columns, Math.max(1, cards.size()));
    double each = Math.floor((width - GAP * (columns - 1)) / columns);
    double y = 0;
    for (int first = 0; first < cards.size(); first += columns) {
      var row = cards.subList(first, Math.min(cards.size(), first + columns));
      double height = row.stream().mapToDouble(card -> card.prefHeight(each)).max().orElse(0);
      if (place) {
        for (int i = 0; i < row.size(); i++) {
          Node card = row.get(i);
          card.resizeRelocate(i * (each + GAP), y, each, Math.ceil(height));
        }
      }
      y += Math.ceil(height) + GAP;
    }
    return Math.max(0, y - GAP);
  }
}
