package org.taizhang.seeds;

import java.util.List;
import org.taizhang.seeds.source.Document;

/** What came of reading a file. */
public sealed interface ReadResult {

  /**
   * The file was understood as a plan.
   *
   * @param findings in the order of the document
   * @param document that was read
   * @param columns of the table that the items come from, in order; empty when they come from none
   * @param traces what of the document became which part of the draft
   */
  record Reading(
      Draft draft,
      List<Finding> findings,
      Document document,
      List<ReadColumn> columns,
      List<Trace> traces)
      implements ReadResult {
    public Reading {
      findings = List.copyOf(findings);
      columns = List.copyOf(columns);
      traces = List.copyOf(traces);
    }
  }

  /** Nothing was read; one Chinese sentence names file, place and reason. */
  record Unreadable(String reason) implements ReadResult {}
}
