package org.taizhang.seeds.text;

/** Something that the lines below its heading go on to describe. */
interface Part {

  /**
   * Takes in one more line.
   *
   * @throws Unreadable when it does not belong here
   */
  void take(Line line);
}
