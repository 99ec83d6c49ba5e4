package org.taizhang.seeds.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.grammar.TableColumn.Kind;

/** What a column holds by its head together with the heads above it: 责任分工 over 牵头 and 配合. */
final class HeadWords {
  private static final int SHORT = 4;

  private HeadWords() {}

  /**
   * The column under the heads.
   *
   * @param heads from the uppermost to the lowest, none blank, without blanks inside
   */
  static TableColumn column(List<String> heads) {
    String whole = String.join("/", heads);
    if (heads.isEmpty()) {
      return new TableColumn(Kind.UNKNOWN, 0, "");
    }
    String lowest = heads.getLast();
    TableColumn above = heads.size() < 2 ? null : column(heads.subList(0, heads.size() - 1));
    TableColumn found = above == null ? below(lowest) : under(above, heads);
    return found == null
        ? new TableColumn(Kind.UNKNOWN, 0, whole)
        : new TableColumn(found.kind(), found.year(), whole);
  }

  private static @Nullable TableColumn under(TableColumn above, List<String> heads) {
    String lowest = heads.getLast();
    TableColumn own = below(lowest);
    if (above.kind() == Kind.YEAR) {
      return own == null || isOfYear(own.kind()) ? above : own.in(above.year());
    }
    if (above.kind() == Kind.FIGURES && own != null && own.kind() == Kind.YEAR) {
      return above.in(own.year());
    }
    TableColumn both =
        lowest.length() > SHORT ? null : TableColumn.of(heads.get(heads.size() - 2) + lowest);
    return both != null ? both : own != null ? own : inherited(above);
  }

  /** 2024年 over 目标 and 措施: both say what the year is for. */
  private static boolean isOfYear(Kind below) {
    return switch (below) {
      case CONTENT, YEAR, YEARS -> true;
      case NUMBER,
          GROUP,
          NAME,
          LEAD,
          RESPONSIBLE,
          SUPPORTING,
          DUE,
          FIGURES,
          IGNORED,
          UNKNOWN,
          ROLES ->
          false;
    };
  }

  /** 主要内容 over heads that no rule knows: those say more closely what the content is. */
  private static @Nullable TableColumn inherited(TableColumn above) {
    return switch (above.kind()) {
      case CONTENT, YEARS, FIGURES, IGNORED, DUE -> above;
      case NUMBER, GROUP, NAME, YEAR, LEAD, RESPONSIBLE, SUPPORTING, UNKNOWN, ROLES -> null;
    };
  }

  /** The lowest of the heads, folded and without blanks. */
  static String bare(String head) {
    return Folding.compact(head.substring(head.lastIndexOf('/') + 1));
  }

  /** The column that one head stands for; 配合 alone says as much as 配合单位. */
  static @Nullable TableColumn below(String head) {
    String folded = Folding.compact(head);
    TableColumn column = TableColumn.of(folded);
    if (column == null && folded.length() <= SHORT) {
      column = TableColumn.of(folded + "单位");
      return column == null || column.kind() == Kind.ROLES ? null : column;
    }
    return column;
  }
}
