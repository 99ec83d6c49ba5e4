package org.taizhang.app.scene;

/** Which way a piece of text runs from its origin. */
public enum Turn {
  /** To the right. */
  NONE,
  /** Downwards: turned by 90° clockwise around its origin. */
  CLOCKWISE
}
