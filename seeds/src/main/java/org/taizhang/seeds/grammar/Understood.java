package org.taizhang.seeds.grammar;

import java.util.List;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.ReadColumn;
import org.taizhang.seeds.Trace;
import org.taizhang.seeds.source.TextField;

/** A document that one of the grammars could read; the draft has no quantities yet. */
public record Understood(
    Draft draft, List<TextField> fields, List<ReadColumn> columns, List<Trace> traces) {
  public Understood {
    fields = List.copyOf(fields);
    columns = List.copyOf(columns);
    traces = List.copyOf(traces);
  }
}
