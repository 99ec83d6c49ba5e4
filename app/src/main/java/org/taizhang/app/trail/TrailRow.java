package org.taizhang.app.trail;

import java.time.Instant;
import org.taizhang.model.trail.Touched;
import org.taizhang.model.trail.TrailKind;

/**
 * One edit of the history, short enough that all of them fit into memory.
 *
 * @param index of the row, the oldest edit 0
 * @param place where the edit stands in the log
 * @param sequence number of the edit within its copy of the ledger, from 1
 * @param author empty where nobody was named
 * @param what it did: 改任务名称
 * @param gist how things were before and after it, cut short; empty where there is nothing to tell
 * @param takesBack index of the row that this one takes back; -1 for none
 */
public record TrailRow(
    int index,
    long place,
    long sequence,
    Instant at,
    String author,
    TrailKind kind,
    String what,
    String gist,
    Touched touched,
    int takesBack) {
  /** The index of no row. */
  public static final int NONE = -1;
}
