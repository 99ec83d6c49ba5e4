package org.taizhang.app.backup;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All copies within reach, newest first, and where the second ones go.
 *
 * @param second the second place; null when none was named
 * @param reachable whether that is there just now
 */
public record Shelf(List<CopyRow> copies, @Nullable Path second, boolean reachable) {
  public Shelf {
    copies = List.copyOf(copies);
  }

  public static Shelf empty() {
    return new Shelf(List.of(), null, false);
  }
}
