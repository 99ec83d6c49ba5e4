package org.taizhang.app.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.model.Role;

/** Draws shapes of a scene on a canvas. */
public final class ScenePainter implements Consumer<Shape> {
  private static final double RING = 0.22;

  private record FontKey(org.taizhang.app.type.Face face, double size) {}

  private final GraphicsContext canvas;
  private final Fonts fonts;
  private final Function<Ink, Color> colours;
  private final Map<FontKey, Font> cache = new HashMap<>();

  public ScenePainter(GraphicsContext canvas, Fonts fonts, Function<Ink, Color> colours) {
    this.canvas = canvas;
    this.fonts = fonts;
    this.colours = colours;
  }

  @Override
  public void accept(Shape shape) {
    switch (shape) {
      case Shape.Fill fill -> fill(fill);
      case Shape.Line line -> line(line);
      case Shape.Text text -> text(text);
      case Shape.Phrase phrase -> phrase.pieces().forEach(this::text);
      case Shape.Mark mark -> mark(mark);
      case Shape.Rounded rounded -> rounded(rounded);
      case Shape.Diamond diamond -> diamond(diamond);
    }
  }

  private void fill(Shape.Fill fill) {
    var box = fill.box();
    canvas.setFill(colours.apply(fill.ink()));
    canvas.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  private void rounded(Shape.Rounded rounded) {
    var box = rounded.box();
    double arc = 2 * rounded.radius();
    canvas.setFill(colours.apply(rounded.ink()));
    canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
  }

  private void diamond(Shape.Diamond diamond) {
    double x = diamond.x();
    double y = diamond.y();
    double r = diamond.radius();
    canvas.setFill(colours.apply(diamond.ink()));
    canvas.fillPolygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, 4);
  }

  private void line(Shape.Line line) {
    canvas.setStroke(colours.apply(line.stroke().ink()));
    canvas.setLineWidth(line.stroke().width());
    canvas.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
  }

  /**
   * Text is set in the size it has on the device, not enlarged: the toolkit's software renderer
   * fills enlarged letters by the even-odd rule, which leaves holes where their strokes overlap.
   */
  private void text(Shape.Text text) {
    var transform = canvas.getTransform();
    double x = transform.getMxx() * text.x() + transform.getTx();
    double y = transform.getMyy() * text.y() + transform.getTy();
    canvas.setFont(font(text.style(), transform.getMyy()));
    canvas.setFill(colours.apply(text.style().ink()));
    canvas.setTextAlign(TextAlignment.LEFT);
    canvas.setTextBaseline(VPos.BASELINE);
    canvas.save();
    canvas.setTransform(1, 0, 0, 1, x, y);
    if (text.turn() == Turn.CLOCKWISE) {
      canvas.rotate(90);
    }
    canvas.fillText(text.text(), 0, 0);
    canvas.restore();
  }

  private void mark(Shape.Mark mark) {
    double r = mark.radius();
    var colour = colours.apply(mark.ink());
    canvas.setFill(colour);
    canvas.setStroke(colour);
    if (mark.role() == Role.LEAD) {
      canvas.fillOval(mark.x() - r, mark.y() - r, 2 * r, 2 * r);
      return;
    }
    canvas.setLineWidth(RING * r);
    double inner = r * (1 - RING / 2);
    if (mark.role() == Role.RESPONSIBLE) {
      canvas.strokeOval(mark.x() - inner, mark.y() - inner, 2 * inner, 2 * inner);
    } else {
      double half = inner * Math.sqrt(3) / 2;
      canvas.strokePolygon(
          new double[] {mark.x(), mark.x() + half, mark.x() - half},
          new double[] {mark.y() - inner, mark.y() + inner / 2, mark.y() + inner / 2},
          3);
    }
  }

  private Font font(TextStyle style, double scale) {
    return cache.computeIfAbsent(
        new FontKey(style.face(), style.size() * scale), key -> fonts.of(key.face(), key.size()));
  }
}
