package org.taizhang.app.scene;

import org.taizhang.model.pace.Light;

/**
 * The colours of a light.
 *
 * @param disc of its round sign
 * @param letter on the disc
 */
public record LightInks(Ink disc, Ink letter) {
  public static LightInks of(Light light) {
    return switch (light) {
      case BLUE -> new LightInks(Ink.LIGHT_BLUE, Ink.GROUND);
      case GREEN -> new LightInks(Ink.LIGHT_GREEN, Ink.GROUND);
      case YELLOW -> new LightInks(Ink.LIGHT_YELLOW, Ink.LIGHT_YELLOW_LETTER);
      case RED -> new LightInks(Ink.LIGHT_RED, Ink.GROUND);
      case GREY -> new LightInks(Ink.LIGHT_GREY, Ink.GROUND);
    };
  }
}
