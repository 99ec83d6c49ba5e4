package org.taizhang.app.kit;

import javafx.scene.control.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Panes;

/** Where head, side, body and scroll bars of a grid stand. Scroll values are whole pixels. */
final class GridFrame {
  /** Room a scroll bar takes. */
  static final double BAR = 12;

  private static final double SLACK = 0.5;

  private double width;
  private double height;
  private double zoom = 1;
  private double sideWidth;
  private double headHeight;
  private double bodyWidth;
  private double bodyHeight;
  private boolean scrollsAcross;
  private boolean scrollsDown;

  void arrange(@Nullable Panes content, double newWidth, double newHeight, double factor) {
    width = newWidth;
    height = newHeight;
    zoom = factor;
    sideWidth = content == null ? 0 : content.sideWidth();
    headHeight = content == null ? 0 : content.headHeight();
    bodyWidth = content == null ? 0 : content.bodyWidth();
    bodyHeight = content == null ? 0 : content.bodyHeight();
    double across = (sideWidth + bodyWidth) * zoom - SLACK;
    double down = (headHeight + bodyHeight) * zoom - SLACK;
    scrollsAcross = across > width;
    scrollsDown = down > height - (scrollsAcross ? BAR : 0);
    scrollsAcross |= scrollsDown && across > width - BAR;
  }

  double sideWidth() {
    return sideWidth;
  }

  double headHeight() {
    return headHeight;
  }

  private double paneWidth() {
    return Math.max(0, width - sideWidth * zoom - (scrollsDown ? BAR : 0));
  }

  private double paneHeight() {
    return Math.max(0, height - headHeight * zoom - (scrollsAcross ? BAR : 0));
  }

  void place(ScrollBar across, ScrollBar down) {
    range(across, bodyWidth * zoom, paneWidth(), scrollsAcross);
    range(down, bodyHeight * zoom, paneHeight(), scrollsDown);
    across.resizeRelocate(sideWidth * zoom, height - BAR, paneWidth(), BAR);
    down.resizeRelocate(width - BAR, headHeight * zoom, BAR, paneHeight());
  }

  private static void range(ScrollBar bar, double length, double room, boolean needed) {
    double most = Math.max(0, Math.ceil(length - room));
    bar.setVisible(needed && most > 0);
    bar.setMax(most);
    bar.setVisibleAmount(length <= 0 ? 1 : most * Math.min(1, room / length));
    bar.setBlockIncrement(Math.max(1, room * 0.9));
    bar.setUnitIncrement(32);
    bar.setValue(clamped(bar, bar.getValue()));
  }

  static double clamped(ScrollBar bar, double value) {
    return Math.round(Math.clamp(value, 0, Math.max(0, bar.getMax())));
  }

  Box visible(double scrollX, double scrollY) {
    return new Box(
        Math.round(scrollX) / zoom,
        Math.round(scrollY) / zoom,
        Math.min(paneWidth() / zoom, bodyWidth),
        Math.min(paneHeight() / zoom, bodyHeight));
  }

  Grid.Place place(double x, double y, double scrollX, double scrollY) {
    double inBodyX = (x + Math.round(scrollX)) / zoom - sideWidth;
    double inBodyY = (y + Math.round(scrollY)) / zoom - headHeight;
    boolean left = x < sideWidth * zoom;
    boolean above = y < headHeight * zoom;
    boolean outside =
        (!left && (inBodyX >= bodyWidth || x >= sideWidth * zoom + paneWidth()))
            || (!above && (inBodyY >= bodyHeight || y >= headHeight * zoom + paneHeight()));
    if (outside) {
      return new Grid.Place(Grid.Pane.OUTSIDE, 0, 0);
    }
    if (left) {
      return above
          ? new Grid.Place(Grid.Pane.CORNER, x / zoom, y / zoom)
          : new Grid.Place(Grid.Pane.SIDE, x / zoom, inBodyY);
    }
    return above
        ? new Grid.Place(Grid.Pane.HEAD, inBodyX, y / zoom)
        : new Grid.Place(Grid.Pane.BODY, inBodyX, inBodyY);
  }

  Box bounds(Box inBody, double scrollX, double scrollY) {
    return new Box(
        (inBody.x() + sideWidth) * zoom - Math.round(scrollX),
        (inBody.y() + headHeight) * zoom - Math.round(scrollY),
        inBody.width() * zoom,
        inBody.height() * zoom);
  }

  double revealed(ScrollBar bar, double from, double to, double seenFrom, double seenTo) {
    double value = bar.getValue();
    if (from < seenFrom) {
      value = Math.floor(from * zoom);
    } else if (to > seenTo) {
      value = Math.ceil(to * zoom - (seenTo - seenFrom) * zoom);
    }
    return clamped(bar, value);
  }
}
