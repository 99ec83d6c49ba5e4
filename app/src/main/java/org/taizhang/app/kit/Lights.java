package org.taizhang.app.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.taizhang.model.pace.Light;

/** Lights as signs: a letter on a coloured disc, so that it is never colour alone. */
public final class Lights {
  private Lights() {}

  /** A small disc with the letter, coloured as the light; a screen reader says its name. */
  public static Label sign(Light light, Messages messages) {
    var sign = Nodes.whole(letter(light, messages), "light-letter", style(light));
    sign.setAccessibleText(messages.of("light", light));
    return sign;
  }

  /** 蓝 绿 黄 红 灰: names the colour where there is none. */
  public static String letter(Light light, Messages messages) {
    return messages.of("light.letter", light);
  }

  /** The style class of the light's colour. */
  public static String style(Light light) {
    return "light-" + light.name().toLowerCase(Locale.ROOT);
  }
}
