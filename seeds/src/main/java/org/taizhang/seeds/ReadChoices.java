package org.taizhang.seeds;

import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;

/**
 * What the clerk wants read otherwise than the reader would by itself.
 *
 * @param charset of a text file; null to find it
 * @param columns what columns of the table hold, by their index from 0
 * @param genre to read the document as; null to find it
 * @param bareRole role of units that stand in brackets without a word for it; null for RESPONSIBLE
 */
public record ReadChoices(
    @Nullable Charset charset,
    Map<Integer, ColumnUse> columns,
    @Nullable Genre genre,
    @Nullable Role bareRole) {
  /** Leaves everything to the reader. */
  public static final ReadChoices NONE = new ReadChoices(null, Map.of(), null, null);

  public ReadChoices {
    columns = Map.copyOf(columns);
  }
}
