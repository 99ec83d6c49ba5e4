package org.taizhang.app.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.taizhang.model.TargetState;

/** The states of targets as signs: a letter on a colour, so that it is never colour alone. */
public final class States {
  private States() {}

  /** A small square with the letter, coloured as the state. */
  public static Label sign(Messages messages, TargetState state) {
    return Nodes.whole(letter(messages, state), "state-letter", style(state));
  }

  /** 未 进 核 完 销 止. */
  public static String letter(Messages messages, TargetState state) {
    return messages.of("letter", state);
  }

  /** The style class of the state's colours. */
  public static String style(TargetState state) {
    return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
