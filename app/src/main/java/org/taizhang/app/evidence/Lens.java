package org.taizhang.app.evidence;

/** What the room looks at. */
enum Lens {
  /** The files, with the targets they support. */
  FILES,
  /** The targets that no file supports. */
  LACKING
}
