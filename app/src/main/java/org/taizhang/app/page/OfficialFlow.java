package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.Inline;
import org.taizhang.app.type.Paragraphs;
import org.taizhang.app.type.SetLine;
import org.taizhang.app.type.TextMetrics;

/** Fills official pages from the top, line after line, and begins a new one when one is full. */
final class OfficialFlow {
  private static final double SLACK = 0.01;

  private final TextMetrics metrics;
  private final Paragraphs paragraphs;
  private final List<List<Shape>> pages = new ArrayList<>();
  private double used;

  OfficialFlow(TextMetrics metrics) {
    this.metrics = metrics;
    this.paragraphs = new Paragraphs(metrics);
    turn();
  }

  List<List<Shape>> pages() {
    return pages;
  }

  /** The page being filled, from 0. */
  int page() {
    return pages.size() - 1;
  }

  /** Where on it the next thing begins. */
  double y() {
    return OfficialSheet.top() + used;
  }

  double room() {
    return OfficialSheet.height() - used;
  }

  /** Goes on with a new page. */
  void turn() {
    pages.add(new ArrayList<>());
    used = 0;
  }

  /** Whether nothing stands on the page yet. */
  boolean begins() {
    return used == 0;
  }

  /** Whether so many lines are left on the page. */
  boolean fits(int lines) {
    return room() >= lines * OfficialSheet.pitch() - SLACK;
  }

  /** Turns the page where less than so many lines are left. */
  void keep(int lines) {
    if (!fits(lines)) {
      turn();
    }
  }

  void skip(double lines) {
    used += lines * OfficialSheet.pitch();
  }

  /** What stands at its own place on the page being filled. */
  void add(List<Shape> shapes) {
    pages.getLast().addAll(shapes);
  }

  /** Takes room for what stands by itself. */
  void take(double height) {
    used += height;
  }

  /** A paragraph of body type, its first line indented by so many characters. */
  void paragraph(List<Inline> text, int indent) {
    var written = new ArrayList<SetLine>();
    double size = OfficialSheet.TYPE;
    var start = used;
    for (var line : paragraphs.lines(text, size, OfficialSheet.measure(), indent * size)) {
      if (!fits(1)) {
        place(written, start);
        written.clear();
        turn();
        start = used;
      }
      written.add(line);
      used += OfficialSheet.pitch();
    }
    place(written, start);
  }

  private void place(List<SetLine> lines, double start) {
    var pieces = new ArrayList<Text>();
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      double top = OfficialSheet.top() + start + i * OfficialSheet.pitch();
      double baseline = top + TextMetrics.baseline(OfficialSheet.pitch(), OfficialSheet.TYPE);
      for (var piece : lines.get(i).pieces()) {
        var style = new TextStyle(piece.face(), OfficialSheet.TYPE, Ink.TEXT);
        double x = OfficialSheet.left() + piece.x();
        pieces.add(new Text(piece.text(), x, baseline, style, Turn.NONE));
      }
      text.append(lines.get(i).text());
    }
    if (!pieces.isEmpty()) {
      pages.getLast().add(new Phrase(text.toString(), pieces));
    }
  }

  /** Centred lines of about equal length, each as high as a line of the page is. */
  void centred(String text, Face face, double size) {
    var lines = new TitleLines(metrics, face, size, OfficialSheet.width() * 0.92).of(text);
    keep(lines.size() + 2);
    var style = new TextStyle(face, size, Ink.TEXT);
    var pieces = new ArrayList<Text>();
    for (var line : lines) {
      double x =
          OfficialSheet.left() + (OfficialSheet.width() - metrics.width(face, line, size)) / 2;
      double baseline = y() + TextMetrics.baseline(OfficialSheet.pitch(), size);
      pieces.add(new Text(line, x, baseline, style, Turn.NONE));
      skip(1);
    }
    pages.getLast().add(new Phrase(text, pieces));
  }
}
