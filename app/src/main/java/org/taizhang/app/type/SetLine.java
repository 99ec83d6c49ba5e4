package org.taizhang.app.type;

import java.util.List;

/** A line of a paragraph whose characters have found their places, in the order of reading. */
public record SetLine(List<Piece> pieces) {
  /** Characters that follow one another as the face has them; {@code x} counts from the edge. */
  public record Piece(Face face, String text, double x) {}

  public SetLine {
    pieces = List.copyOf(pieces);
  }

  public String text() {
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
