package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.Stroke;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

/** A framed word in the upper right corner of a page, that nobody takes it for the real thing. */
record Stamp(TextMetrics metrics) {
  List<Shape> place(String word, Sheet sheet, double size) {
    return place(word, sheet.right(), sheet.top(), size);
  }

  /** Its upper right corner at the given place. */
  List<Shape> place(String word, double right, double top, double size) {
    var style = new TextStyle(Face.SANS_BOLD, size, Ink.NOTICE);
    double width = width(word, size);
    double height = size * 1.6;
    var box = new Box(right - width, top, width, height);
    var stroke = new Stroke(1.2, Ink.NOTICE);
    double baseline = box.y() + TextMetrics.baseline(height, size);
    return List.of(
        new Text(word, box.x() + size / 2, baseline, style, Turn.NONE),
        new Line(box.x(), box.y(), box.right(), box.y(), stroke),
        new Line(box.x(), box.bottom(), box.right(), box.bottom(), stroke),
        new Line(box.x(), box.y(), box.x(), box.bottom(), stroke),
        new Line(box.right(), box.y(), box.right(), box.bottom(), stroke));
  }

  double width(String word, double size) {
    return metrics.width(Face.SANS_BOLD, word, size) + size;
  }
}
