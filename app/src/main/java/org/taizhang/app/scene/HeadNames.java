package org.taizhang.app.scene;

import org.taizhang.app.scene.Shape.Phrase;

/** How names of departments stand in column heads of one width. */
sealed interface HeadNames permits UprightNames, LevelNames {
  /** No head is lower than this many times its type size: the heads of totals need the room. */
  double LEAST = 6.2;

  /** Height a name needs, with room above and below. */
  double height(String name);

  /** The name centred in a box of the given height whose left edge is at x. */
  Phrase phrase(String name, double x, double height);
}
