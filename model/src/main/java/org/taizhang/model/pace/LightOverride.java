package org.taizhang.model.pace;

/**
 * A light that somebody set by hand.
 *
 * @param reason in the words of whoever set it
 */
public record LightOverride(Light light, String reason) {
  /**
   * Both as given.
   *
   * @throws IllegalArgumentException when no reason is given
   */
  public LightOverride {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a light set by hand needs a reason");
    }
  }
}
