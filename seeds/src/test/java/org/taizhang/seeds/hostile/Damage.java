package org.taizhang.seeds.hostile;

import java.util.Random;

/** A way of damaging files. */
interface Damage {
  /** The file damaged at random; the one given stays as it is. */
  byte[] damaged(byte[] sound, Random random);

  /** One of the ways, each as likely as the others. */
  static Damage anyOf(Damage... ways) {
    return (sound, random) -> ways[random.nextInt(ways.length)].damaged(sound, random);
  }
}
