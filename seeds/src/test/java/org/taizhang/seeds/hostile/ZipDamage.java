package org.taizhang.seeds.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages the parts of a zip file, which is then zipped soundly, with right sums. */
record ZipDamage(Damage inside) implements Damage {
  @Override
  public byte[] damaged(byte[] sound, Random random) {
    Map<String, byte[]> parts = Zips.parts(sound);
    List<String> names = new ArrayList<>(parts.keySet());
    for (int i = random.nextInt(2); i >= 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      parts.computeIfPresent(name, (_, content) -> inside.damaged(content, random));
    }
    if (random.nextInt(20) == 0) {
      parts.remove(names.get(random.nextInt(names.size())));
    }
    return Zips.again(parts);
  }
}
