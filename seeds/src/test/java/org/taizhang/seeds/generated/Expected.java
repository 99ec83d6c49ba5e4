package org.taizhang.seeds.generated;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must find in a document: the plan as far as the document says it, in the words and
 * signs of its author.
 *
 * @param issuer null when nobody signs
 * @param deserved codes of warnings that the document calls for
 */
record Expected(
    org.taizhang.seeds.Genre genre,
    String title,
    @Nullable String issuer,
    List<Integer> years,
    List<Group> groups,
    List<Item> items,
    Set<String> deserved) {

  /**
   * A heading that groups.
   *
   * @param intro empty when nothing stands between heading and first item
   */
  record Group(String name, String intro) {}

  /**
   * An item.
   *
   * @param label as it stands there; null where it says nothing that must be found
   * @param group null when the document names none
   * @param at the cell of its name; null outside drawn tables
   */
  record Item(
      @Nullable String label,
      @Nullable String group,
      String name,
      String content,
      Map<Integer, String> cells,
      List<String> lead,
      List<String> responsible,
      List<String> supporting,
      @Nullable MadeDue due,
      @Nullable At at) {}

  /**
   * Where a cell stands.
   *
   * @param grid which of the tables, from 0
   * @param row in the table, from 0
   * @param column in the table, from 0
   */
  record At(int grid, int row, int column) {}
}
