package org.taizhang.app.scene.gantt;

import java.util.function.Consumer;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Rounded;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.type.Face;
import org.taizhang.model.TargetState;

/** A state as a letter on a coloured square: told by the letter where there is no colour. */
public final class StateSign {
  private static final double CORNER = 0.22;
  private static final double LETTER = 0.72;

  private final GanttWords words;
  private final RowText text;

  public StateSign(GanttWords words, RowText text) {
    this.words = words;
    this.text = text;
  }

  public void place(TargetState state, Box square, Consumer<Shape> sink) {
    double side = square.height();
    var letter = new TextStyle(Face.SANS_BOLD, side * LETTER, Ink.GROUND);
    sink.accept(new Rounded(square, side * CORNER, StateInks.of(state).sign()));
    sink.accept(text.middle(words.letter(state), square, letter));
  }
}
