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
import org.taizhang.app.type.LineBreaker;
import org.taizhang.app.type.TextMetrics;

/** 报尾: to whom the bulletin goes and in how many copies, between rules, at the end of a page. */
final class ReportFoot {
  private static final double LEADING = 21;
  private static final double PAD = 4;

  /** GB/T 9704-2012 7.4.1: the first and last rule 0.35 mm, those between 0.25 mm. */
  private static final Stroke OUTER = new Stroke(PaperSize.millimetres(0.35), Ink.TEXT);

  private static final Stroke INNER = new Stroke(PaperSize.millimetres(0.25), Ink.TEXT);

  private static final TextStyle STYLE =
      new TextStyle(Face.SERIF, OfficialSheet.SMALL_TYPE, Ink.TEXT);

  private record Entry(String label, List<String> lines) {}

  private final List<Entry> entries = new ArrayList<>();
  private final String copies;
  private final TextMetrics metrics;

  ReportFoot(MeetingHead head, MeetingWords words, TextMetrics metrics) {
    this.metrics = metrics;
    copies = words.numbered("foot.copies", head.copies());
    add(words.say("foot.report"), head.report());
    add(words.say("foot.send"), head.send());
    add(words.say("foot.distribute"), head.distribute());
  }

  private void add(String label, String names) {
    if (!names.isBlank()) {
      double width =
          OfficialSheet.width()
              - 2 * STYLE.size()
              - metrics.width(STYLE.face(), label, STYLE.size());
      var breaker = new LineBreaker(metrics);
      entries.add(
          new Entry(label, breaker.lines(STYLE.face(), names.strip(), STYLE.size(), width)));
    }
  }

  double height() {
    return (1 + lines()) * LEADING + 4 * PAD;
  }

  private int lines() {
    return entries.stream().mapToInt(entry -> entry.lines().size()).sum();
  }

  /** At the lower end of the type area. */
  List<Shape> shapes() {
    var shapes = new ArrayList<Shape>();
    double y = OfficialSheet.bottom() - height();
    shapes.add(rule(y, OUTER));
    y += PAD;
    double left = OfficialSheet.left() + STYLE.size();
    for (var entry : entries) {
      shapes.add(text(entry.label(), left, y));
      double x = left + metrics.width(STYLE.face(), entry.label(), STYLE.size());
      for (var line : entry.lines()) {
        shapes.add(text(line, x, y));
        y += LEADING;
      }
    }
    y += PAD;
    if (!entries.isEmpty()) {
      shapes.add(rule(y, INNER));
    }
    double end = metrics.width(STYLE.face(), copies, STYLE.size()) + STYLE.size();
    shapes.add(text(copies, OfficialSheet.right() - end, y + PAD));
    shapes.add(rule(OfficialSheet.bottom(), OUTER));
    return shapes;
  }

  private static Line rule(double y, Stroke stroke) {
    return new Line(OfficialSheet.left(), y, OfficialSheet.right(), y, stroke);
  }

  private static Text text(String text, double x, double y) {
    double baseline = y + TextMetrics.baseline(LEADING, STYLE.size());
    return new Text(text, x, baseline, STYLE, Turn.NONE);
  }
}
