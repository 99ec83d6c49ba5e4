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

  List<Shape> shapes(String date) {
    var shapes = new ArrayList<Shape>();
    double pitch = OfficialSheet.pitch();
    double top = OfficialSheet.top();
    double size = fitting(Face.TITLE, head.name(), NAME, OfficialSheet.width());
    double name = metrics.width(Face.TITLE, head.name(), size);
    var red = new TextStyle(Face.TITLE, size, Ink.ACCENT);
    double middle = OfficialSheet.left() + OfficialSheet.width() / 2;
    double baseline = top + TextMetrics.baseline(2 * pitch, size);
    shapes.add(new Text(head.name(), middle - name / 2, baseline, red, Turn.NONE));
    var issue = words.numbered("head.issue", head.issue());
    double width = metrics.width(Face.SERIF, issue, OfficialSheet.TYPE);
    shapes.add(line(issue, middle - width / 2, top + 2 * pitch, OfficialSheet.TYPE));
    double from = OfficialSheet.left() + OfficialSheet.TYPE;
    double end = metrics.width(Face.SERIF, date, OfficialSheet.TYPE) + OfficialSheet.TYPE;
    double room = OfficialSheet.right() - end - OfficialSheet.TYPE - from;
    double issuer = fitting(Face.SERIF, head.issuer(), OfficialSheet.TYPE, room);
    shapes.add(line(head.issuer(), from, top + 3.2 * pitch, issuer));
    shapes.add(line(date, OfficialSheet.right() - end, top + 3.2 * pitch, OfficialSheet.TYPE));
    double rule = top + 4.3 * pitch;
    var stroke = new Stroke(2, Ink.ACCENT);
    shapes.add(new Line(OfficialSheet.left(), rule, OfficialSheet.right(), rule, stroke));
    return shapes;
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
