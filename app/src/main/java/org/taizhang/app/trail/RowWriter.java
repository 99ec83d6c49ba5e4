package org.taizhang.app.trail;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the rows of a table one by one; closing completes the table, not what it is written to. */
public interface RowWriter extends Closeable {
  void row(List<String> cells) throws IOException;
}
