package org.taizhang.seeds;

import java.util.List;

/** What came of reading a file. */
public sealed interface ReadResult {

  /** The file was understood as a plan; the findings stand in the order of the document. */
  record Reading(Draft draft, List<Finding> findings) implements ReadResult {
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /** Nothing was read; one Chinese sentence names file, place and reason. */
  record Unreadable(String reason) implements ReadResult {}
}
