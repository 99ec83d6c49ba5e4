package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A document before it is written in a format, and what must be read from it. */
record MadeDocument(List<MadeBlock> blocks, Expected expected) {

  List<MadeBlock.Grid> grids() {
    List<MadeBlock.Grid> grids = new ArrayList<>();
    for (MadeBlock block : blocks) {
      if (block instanceof MadeBlock.Grid grid) {
        grids.add(grid);
      }
    }
    return grids;
  }

  /** Paragraphs that stand right before the table. */
  List<MadeBlock.Text> above(MadeBlock.Grid grid) {
    List<MadeBlock.Text> above = new ArrayList<>();
    for (MadeBlock block : blocks) {
      switch (block) {
        case MadeBlock.Text text -> above.add(text);
        case MadeBlock.Grid other -> {
          if (other.equals(grid)) {
            return above;
          }
          above.clear();
        }
      }
    }
    return above;
  }

  /** The same document, written so that it calls for a warning. */
  MadeDocument deserving(String code) {
    Set<String> deserved = new LinkedHashSet<>(expected.deserved());
    deserved.add(code);
    return new MadeDocument(
        blocks,
        new Expected(
            expected.genre(),
            expected.title(),
            expected.issuer(),
            expected.years(),
            expected.groups(),
            expected.items(),
            deserved));
  }
}
