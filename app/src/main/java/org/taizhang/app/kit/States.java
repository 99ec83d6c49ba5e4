package org.taizhang.app.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.taizhang.app.scene.gantt.GanttWords;
import org.taizhang.model.TargetState;

/** The states of targets as signs: a letter on a colour, so that it is never colour alone. */
public final class States {
  private static final GanttWords WORDS = GanttWords.in(Locale.SIMPLIFIED_CHINESE);

  private States() {}

  /** A small square with the letter, coloured as the state. */
  public static Label sign(TargetState state) {
    return Nodes.whole(letter(state), "state-letter", style(state));
  }

  /** 未 进 核 完 销 止, as the Gantt has them. */
  public static String letter(TargetState state) {
    return WORDS.letter(state);
  }

  /** The style class of the state's colours. */
  public static String style(TargetState state) {
    return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
