package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.LineBreaker;
import org.taizhang.app.type.TextMetrics;

/**
 * The head of a page: the plan's title in 小标宋 with what belongs to it on the first page of a plan,
 * one line on those that follow; the key to its signs on every one.
 */
final class PageHead {
  private static final double LEADING = 1.36;

  private final Sheet sheet;
  private final TextMetrics metrics;
  private final BriefingWords words;
  private final Key key;
  private final double scale;

  PageHead(Sheet sheet, TextMetrics metrics, BriefingWords words, Key key) {
    this.sheet = sheet;
    this.key = key;
    this.metrics = metrics;
    this.words = words;
    scale =
        switch (sheet.size()) {
          case A3_LANDSCAPE -> 1;
          case A4_LANDSCAPE, A4_UPRIGHT -> 0.82;
        };
  }

  /** For the first page of a plan. */
  Block full(HeadFacts facts, String part) {
    var shapes = new ArrayList<Shape>();
    double y = sheet.top();
    y += centred(facts.title(), new TextStyle(Face.TITLE, 22 * scale, Ink.TEXT), y, shapes);
    y += centred(facts.kind(), new TextStyle(Face.TITLE, 16 * scale, Ink.TEXT), y, shapes);
    y += 3 * scale;
    var subtitle = String.join("　", facts.subtitle());
    y += centred(subtitle, new TextStyle(Face.SERIF, 11.5 * scale, Ink.TEXT), y, shapes);
    y += 5 * scale;
    y += information(facts, part, y, shapes);
    if (facts.demonstration()) {
      shapes.addAll(stamp(15 * scale));
    }
    return new Block(y - sheet.top(), shapes);
  }

  /** For the pages after it. */
  Block compact(HeadFacts facts, String part) {
    var shapes = new ArrayList<Shape>();
    var title = new TextStyle(Face.TITLE, 13 * scale, Ink.TEXT);
    var asOf = new TextStyle(Face.SERIF, 11 * scale, Ink.TEXT);
    double height = 13 * scale * 1.6;
    var date = facts.subtitle().getLast();
    double dateWidth = metrics.width(asOf.face(), date, asOf.size());
    double right = sheet.right();
    if (facts.demonstration()) {
      shapes.addAll(stamp(11 * scale));
      right -= new Stamp(metrics).width(words.format("demonstration"), 11 * scale) + 10;
    }
    double room = right - sheet.left() - dateWidth - 24;
    var name = facts.title() + "　" + facts.kind();
    double width = metrics.width(title.face(), name, title.size());
    var fitted = new TextStyle(title.face(), title.size() * Math.min(1, room / width), title.ink());
    double baseline = sheet.top() + TextMetrics.baseline(height, title.size());
    shapes.add(new Text(name, sheet.left(), baseline, fitted, Turn.NONE));
    shapes.add(new Text(date, right - dateWidth, baseline, asOf, Turn.NONE));
    double y = sheet.top() + height + 2 * scale;
    y += information(facts, part, y, shapes);
    return new Block(y - sheet.top(), shapes);
  }

  /** Counts at the left, legend at the right, just above the table. */
  private double information(HeadFacts facts, String part, double y, List<Shape> shapes) {
    double size = 9.5 * scale;
    double height = size * 1.9;
    var parts = new ArrayList<>(facts.counts());
    if (!part.isEmpty()) {
      parts.add(part);
    }
    var style = new TextStyle(Face.SANS, size, Ink.MUTED);
    var counts = String.join(" · ", parts);
    double baseline = y + TextMetrics.baseline(height, size);
    shapes.add(new Text(counts, sheet.left(), baseline, style, Turn.NONE));
    if (!facts.notice().isEmpty()) {
      double x = sheet.left() + metrics.width(style.face(), counts, size) + 1.5 * size;
      var notice = new TextStyle(Face.SANS, size, Ink.NOTICE);
      shapes.add(new Text(facts.notice(), x, baseline, notice, Turn.NONE));
    }
    var legend = new Box(sheet.left(), y, sheet.width(), height);
    key.place(legend, size, shapes);
    return height;
  }

  private double centred(String text, TextStyle style, double y, List<Shape> shapes) {
    var lines =
        new LineBreaker(metrics).balanced(style.face(), text, style.size(), sheet.width() * 0.86);
    double leading = style.size() * LEADING;
    var pieces = new ArrayList<Text>();
    for (int i = 0; i < lines.size(); i++) {
      double width = metrics.width(style.face(), lines.get(i), style.size());
      double x = sheet.left() + (sheet.width() - width) / 2;
      double baseline = y + i * leading + TextMetrics.baseline(leading, style.size());
      pieces.add(new Text(lines.get(i), x, baseline, style, Turn.NONE));
    }
    shapes.add(new Phrase(text, pieces));
    return leading * lines.size();
  }

  /** 示例, framed, in the upper right corner of the sheet. */
  private List<Shape> stamp(double size) {
    return new Stamp(metrics).place(words.format("demonstration"), sheet, size);
  }
}
