package org.taizhang.app.scene;

import java.util.List;
import org.taizhang.model.Role;

/** Something to draw. A painter needs one method per kind and nothing else. */
public sealed interface Shape {
  /** The same shape elsewhere. */
  Shape moved(double dx, double dy);

  /** A filled rectangle. */
  record Fill(Box box, Ink ink) implements Shape {
    @Override
    public Fill moved(double dx, double dy) {
      return new Fill(box.moved(dx, dy), ink);
    }
  }

  /** A filled rectangle with round corners. */
  record Rounded(Box box, double radius, Ink ink) implements Shape {
    @Override
    public Rounded moved(double dx, double dy) {
      return new Rounded(box.moved(dx, dy), radius, ink);
    }
  }

  /** A filled square that stands on its corner: a day. */
  record Diamond(double x, double y, double radius, Ink ink) implements Shape {
    @Override
    public Diamond moved(double dx, double dy) {
      return new Diamond(x + dx, y + dy, radius, ink);
    }
  }

  /** A straight line, centred on its coordinates, with butt ends. */
  record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Shape {
    @Override
    public Line moved(double dx, double dy) {
      return new Line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, stroke);
    }
  }

  /** One line of text; (x, y) is where its baseline begins, also the centre of its turn. */
  record Text(String text, double x, double y, TextStyle style, Turn turn) implements Shape {
    @Override
    public Text moved(double dx, double dy) {
      return new Text(text, x + dx, y + dy, style, turn);
    }
  }

  /**
   * Pieces of text that read as one: the lines of a wrapped name, the characters of an upright one.
   */
  record Phrase(String text, List<Text> pieces) implements Shape {
    public Phrase {
      pieces = List.copyOf(pieces);
    }

    @Override
    public Phrase moved(double dx, double dy) {
      return new Phrase(text, pieces.stream().map(piece -> piece.moved(dx, dy)).toList());
    }
  }

  /** The sign of a role around a centre: ● filled, ○ a ring, △ an outlined triangle. */
  record Mark(Role role, double x, double y, double radius, Ink ink) implements Shape {
    /** The colour a role's sign has everywhere. */
    public static Ink ink(Role role) {
      return switch (role) {
        case LEAD -> Ink.LEAD;
        case RESPONSIBLE -> Ink.RESPONSIBLE;
        case SUPPORTING -> Ink.SUPPORTING;
      };
    }

    @Override
    public Mark moved(double dx, double dy) {
      return new Mark(role, x + dx, y + dy, radius, ink);
    }
  }
}
