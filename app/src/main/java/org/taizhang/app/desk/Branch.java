package org.taizhang.app.desk;

import java.util.List;
import java.util.stream.Stream;

/** A line of the table with those below it, in reading order. */
record Branch(DeskLine line, List<Branch> below) {
  Branch {
    below = List.copyOf(below);
  }

  /** The line itself and all those below it, as they stand one under another. */
  Stream<DeskLine> lines() {
    return Stream.concat(Stream.of(line), below.stream().flatMap(Branch::lines));
  }
}
