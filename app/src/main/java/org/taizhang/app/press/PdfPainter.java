package org.taizhang.app.press;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.taizhang.app.page.Page;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape.Diamond;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Shape.Mark;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Rounded;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.Stroke;
import org.taizhang.app.type.Substitution;
import org.taizhang.app.type.TextMetrics;

/** Draws the shapes of pages, one page after another, on the content of a PDF. */
final class PdfPainter {
  private static final double RING = 0.26;
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private final TextMetrics metrics;
  private final PressFaces faces;
  private final PdfContentByte content;
  private double height;
  private @Nullable Ink filled;
  private @Nullable Stroke stroked;

  /** Lines of one stroke are drawn as one path, ended by what is not such a line. */
  private boolean pending;

  PdfPainter(TextMetrics metrics, PressFaces faces, PdfContentByte content) {
    this.metrics = metrics;
    this.faces = faces;
    this.content = content;
  }

  void paint(Page page) {
    height = page.height();
    filled = null;
    stroked = null;
    for (var shape : page.shapes()) {
      if (pending && !(shape instanceof Line line && line.stroke().equals(stroked))) {
        content.stroke();
        pending = false;
      }
      switch (shape) {
        case Fill fill -> fill(fill);
        case Line line -> line(line);
        case Text text -> text(text);
        case Phrase phrase -> phrase(phrase);
        case Mark mark -> mark(mark);
        case Rounded rounded -> rounded(rounded);
        case Diamond diamond -> diamond(diamond);
      }
    }
    if (pending) {
      content.stroke();
      pending = false;
    }
  }

  private void fill(Fill fill) {
    if (fill.ink() != Ink.GROUND) {
      var box = fill.box();
      ink(fill.ink());
      content.rectangle(x(box.x()), y(box.bottom()), x(box.width()), x(box.height()));
      content.fill();
    }
  }

  private void rounded(Rounded rounded) {
    var box = rounded.box();
    ink(rounded.ink());
    content.roundRectangle(
        x(box.x()), y(box.bottom()), x(box.width()), x(box.height()), x(rounded.radius()));
    content.fill();
  }

  private void diamond(Diamond diamond) {
    double r = diamond.radius();
    ink(diamond.ink());
    content.moveTo(x(diamond.x()), y(diamond.y() - r));
    content.lineTo(x(diamond.x() + r), y(diamond.y()));
    content.lineTo(x(diamond.x()), y(diamond.y() + r));
    content.lineTo(x(diamond.x() - r), y(diamond.y()));
    content.closePath();
    content.fill();
  }

  private void line(Line line) {
    stroke(line.stroke());
    content.moveTo(x(line.x1()), y(line.y1()));
    content.lineTo(x(line.x2()), y(line.y2()));
    pending = true;
  }

  private void phrase(Phrase phrase) {
    if (phrase.pieces().size() == 1) {
      text(phrase.pieces().getFirst());
      return;
    }
    begin(phrase.text());
    phrase.pieces().forEach(this::text);
    content.endMarkedContentSequence();
  }

  private void text(Text text) {
    var style = text.style();
    ink(style.ink());
    double along = 0;
    for (var run : Substitution.runs(metrics, style.face(), text.text())) {
      if (!run.faithful()) {
        begin(run.original());
      }
      content.beginText();
      content.setFontAndSize(faces.of(run.face()), (float) style.size());
      switch (text.turn()) {
        case NONE -> content.setTextMatrix(x(text.x() + along), y(text.y()));
        case CLOCKWISE -> content.setTextMatrix(0, -1, 1, 0, x(text.x()), y(text.y() + along));
      }
      content.showText(run.text());
      content.endText();
      if (!run.faithful()) {
        content.endMarkedContentSequence();
      }
      along += metrics.width(run.face(), run.text(), style.size());
    }
  }

  /** What follows reads as this text, whatever pieces it is drawn in. */
  private void begin(String actual) {
    var properties = new PdfDictionary();
    properties.put(ACTUAL_TEXT, new PdfString(actual, PdfString.TEXT_UNICODE));
    content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
  }

  private void mark(Mark mark) {
    double radius = mark.radius();
    switch (mark.role()) {
      case LEAD -> {
        ink(mark.ink());
        content.circle(x(mark.x()), y(mark.y()), x(radius));
        content.fill();
      }
      case RESPONSIBLE -> {
        stroke(new Stroke(RING * radius, mark.ink()));
        content.circle(x(mark.x()), y(mark.y()), x(radius * (1 - RING / 2)));
        content.stroke();
      }
      case SUPPORTING -> {
        stroke(new Stroke(RING * radius, mark.ink()));
        double foot = mark.y() + radius * 0.62;
        content.moveTo(x(mark.x()), y(mark.y() - radius * 0.92));
        content.lineTo(x(mark.x() + radius * 0.95), y(foot));
        content.lineTo(x(mark.x() - radius * 0.95), y(foot));
        content.closePathStroke();
      }
    }
  }

  private void ink(Ink ink) {
    if (ink != filled) {
      content.setColorFill(PressInks.of(ink));
      filled = ink;
    }
  }

  private void stroke(Stroke stroke) {
    if (stroked == null || stroke.ink() != stroked.ink()) {
      content.setColorStroke(PressInks.of(stroke.ink()));
    }
    if (!Objects.equals(stroke, stroked)) {
      content.setLineWidth((float) stroke.width());
      stroked = stroke;
    }
  }

  private static float x(double x) {
    return (float) x;
  }

  /** PDF counts from the lower edge. */
  private float y(double y) {
    return (float) (height - y);
  }
}
