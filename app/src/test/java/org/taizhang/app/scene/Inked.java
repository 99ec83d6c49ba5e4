package org.taizhang.app.scene;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.app.scene.Shape.Diamond;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Shape.Mark;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Rounded;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.type.TextMetrics;

/** Where shapes leave ink, for tests: em boxes of text without the blank halves of its marks. */
public final class Inked {
  private static final String LOWER_LEFT = "、，。．";
  private static final String LEFT = "，。、；：？！）》〉」』】〕”";

  private Inked() {}

  public static Box of(Text text, TextMetrics metrics) {
    double em = text.style().size();
    double length = metrics.width(text.style().face(), text.text(), em);
    int last = text.text().isEmpty() ? ' ' : text.text().codePointBefore(text.text().length());
    if (LOWER_LEFT.contains(text.text()) && !text.text().isEmpty()) {
      return new Box(text.x(), text.y() - em * 0.4, length * 0.45, em * 0.5);
    }
    if (LEFT.indexOf(last) >= 0) {
      length -= em / 2;
    }
    return switch (text.turn()) {
      case NONE -> new Box(text.x(), text.y() - TextMetrics.EM_ASCENT * em, length, em);
      case CLOCKWISE -> new Box(text.x() - (1 - TextMetrics.EM_ASCENT) * em, text.y(), em, length);
    };
  }

  public static Box of(Mark mark) {
    double radius = mark.radius();
    return new Box(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
  }

  /** All pieces of text, those of phrases included. */
  public static Stream<Text> texts(List<? extends Shape> shapes) {
    return shapes.stream().flatMap(Inked::texts);
  }

  private static Stream<Text> texts(Shape shape) {
    return switch (shape) {
      case Text text -> Stream.of(text);
      case Phrase phrase -> phrase.pieces().stream();
      case Fill fill -> Stream.of();
      case Line line -> Stream.of();
      case Mark mark -> Stream.of();
      case Rounded rounded -> Stream.of();
      case Diamond diamond -> Stream.of();
    };
  }
}
