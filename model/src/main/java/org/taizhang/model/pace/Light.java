package org.taizhang.model.pace;

/**
 * The light of a target. What each means is for {@link LightRules} to say; by the usual ones blue
 * is done, green on pace, yellow a little behind, red far behind or overdue, grey not reported.
 */
public enum Light {
  BLUE,
  GREEN,
  YELLOW,
  RED,
  GREY
}
