package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** A bar of parts side by side, each as long as what it counts and a button that leads there. */
final class StackBar extends Pane {
  private static final double HEIGHT = 22;
  private static final double LEAST = 7;
  private static final double CHARACTER = 13;
  private static final double DIGIT = 7.6;
  private static final double MARGIN = 8;

  /**
   * One part.
   *
   * @param letter that tells it from the others without colour; may be empty
   * @param style of its colour
   * @param said in words, also when it is too short for its number
   */
  record Part(int count, String letter, String style, String said, Runnable action) {}

  private final List<Part> parts;
  private final int most;

  /**
   * @param most what a bar of full length stands for
   */
  StackBar(List<Part> parts, int most) {
    this.parts = parts.stream().filter(part -> part.count() > 0).toList();
    this.most = Math.max(1, most);
    getStyleClass().add("stack-bar");
    this.parts.forEach(part -> getChildren().add(button(part)));
  }

  private static Button button(Part part) {
    var button = styled(new Button(), "bar-part", part.style());
    button.setTooltip(new Tooltip(part.said()));
    button.setAccessibleText(part.said());
    button.setOnAction(event -> part.action().run());
    button.setMinWidth(0);
    return button;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    var widths = widths();
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (getChildren().get(i) instanceof Button button) {
        write(button, parts.get(i), widths[i]);
        button.resizeRelocate(x, 0, widths[i] - (i < parts.size() - 1 ? 1 : 0), getHeight());
      }
      x += widths[i];
    }
  }

  /** None so short that it cannot be clicked; what that takes the longest one gives. */
  private double[] widths() {
    double[] widths = new double[parts.size()];
    double over = 0;
    int longest = 0;
    for (int i = 0; i < widths.length; i++) {
      double exact = getWidth() * parts.get(i).count() / most;
      widths[i] = Math.max(LEAST, exact);
      over += widths[i] - exact;
      longest = widths[i] > widths[longest] ? i : longest;
    }
    if (widths.length > 0) {
      widths[longest] = Math.max(LEAST, widths[longest] - over);
    }
    return widths;
  }

  /** As much as there is room for: letter and number, the number, nothing. */
  private static void write(Button button, Part part, double width) {
    var number = Integer.toString(part.count());
    double digits = number.length() * DIGIT + MARGIN;
    double all = digits + part.letter().length() * CHARACTER + 3;
    var text = "";
    if (width >= all && !part.letter().isEmpty()) {
      text = part.letter() + " " + number;
    } else if (width >= digits) {
      text = number;
    }
    if (!text.equals(button.getText())) {
      button.setText(text);
    }
  }
}
