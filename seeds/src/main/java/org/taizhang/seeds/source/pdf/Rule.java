package org.taizhang.seeds.source.pdf;

/**
 * A drawn line, level or upright.
 *
 * @param upright whether it runs from top to bottom
 * @param at its distance from the left when upright, from the top when level
 * @param from where it begins along its run
 * @param to where it ends
 */
record Rule(boolean upright, double at, double from, double to) {
  /** Ends that miss each other by no more still meet. */
  static final double SLACK = 3;

  boolean reaches(double place) {
    return from - SLACK <= place && place <= to + SLACK;
  }

  boolean meets(Rule other) {
    return upright != other.upright && reaches(other.at) && other.reaches(at);
  }
}
