package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.Stroke;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

/** 报头: the name of the bulletin in red, its issue, who edits it and when, and a red rule. */
record Masthead(MeetingHead head, MeetingWords words, TextMetrics metrics) {
  /** Lines of the page that it takes. */
  static final int LINES = 5;

  private static final double NAME = 46;
  private static final double MIDDLE = OfficialSheet.left() + OfficialSheet.width() / 2;

  List<Shape> shapes(String date) {
    var shapes = new ArrayList<Shape>();
    double pitch = OfficialSheet.pitch();
    double top = OfficialSheet.top();
    shapes.add(name(top, 2 * pitch));
    var issue = words.numbered("head.issue", head.issue());
    double width = metrics.width(Face.SERIF, issue, OfficialSheet.TYPE);
    shapes.add(line(issue, MIDDLE - width / 2, top + 2 * pitch, OfficialSheet.TYPE));
    double left = OfficialSheet.left() + OfficialSheet.TYPE;
    double right =
        OfficialSheet.right()
            - OfficialSheet.TYPE
            - metrics.width(Face.SERIF, date, OfficialSheet.TYPE);
    double room = right - OfficialSheet.TYPE - left;
    double size = fitting(Face.SERIF, head.issuer(), OfficialSheet.TYPE, room);
    shapes.add(line(head.issuer(), left, top + 3.2 * pitch, size));
    shapes.add(line(date, right, top + 3.2 * pitch, OfficialSheet.TYPE));
    shapes.removeIf(shape -> shape instanceof Text text && text.text().isBlank());
    double rule = top + 4.3 * pitch;
    var stroke = new Stroke(2, Ink.ACCENT);
    shapes.add(new Line(OfficialSheet.left(), rule, OfficialSheet.right(), rule, stroke));
    return shapes;
  }

  private Text name(double top, double height) {
    double size = fitting(Face.TITLE, head.name(), NAME, OfficialSheet.width());
    double width = metrics.width(Face.TITLE, head.name(), size);
    var red = new TextStyle(Face.TITLE, size, Ink.ACCENT);
    double baseline = top + TextMetrics.baseline(height, size);
    return new Text(head.name(), MIDDLE - width / 2, baseline, red, Turn.NONE);
  }

  /** A size at which the text is no wider than there is room. */
  private double fitting(Face face, String text, double size, double room) {
    return size * Math.min(1, room / Math.max(1, metrics.width(face, text, size)));
  }

  private static Text line(String text, double x, double y, double size) {
    var style = new TextStyle(Face.SERIF, size, Ink.TEXT);
    double baseline = y + TextMetrics.baseline(OfficialSheet.pitch(), OfficialSheet.TYPE);
    return new Text(text, x, baseline, style, Turn.NONE);
  }
}
