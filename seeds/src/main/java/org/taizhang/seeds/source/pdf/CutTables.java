package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds tables that go on from page to page and joins the rows that page breaks cut. */
final class CutTables {
  private static final double NEAR = 3;

  private CutTables() {}

  /** The pages with each cut row whole at the end of the page on which it begins. */
  static List<List<PagePart>> joined(List<List<PagePart>> pages) {
    List<List<PagePart>> joined = new ArrayList<>();
    pages.forEach(page -> joined.add(new ArrayList<>(page)));
    int page = 0;
    while (page < joined.size()) {
      List<PagePart.Ruled> tables = from(joined, page);
      if (tables.size() > 1) {
        put(joined, page, CutRows.joined(tables));
      }
      page += Math.max(1, tables.size() - 1);
    }
    return joined;
  }

  /** The table at the end of the page and those that it goes on with on the next pages. */
  private static List<PagePart.Ruled> from(List<List<PagePart>> pages, int first) {
    List<PagePart.Ruled> tables = new ArrayList<>();
    PagePart.Ruled last = ruled(pages.get(first), false);
    while (last != null) {
      tables.add(last);
      int page = first + tables.size();
      PagePart.Ruled next = page < pages.size() ? ruled(pages.get(page), true) : null;
      boolean whole = tables.size() == 1 || pages.get(page - 1).size() == 1;
      last = next != null && whole && isAlike(last, next) ? next : null;
    }
    return tables;
  }

  private static PagePart.@Nullable Ruled ruled(List<PagePart> page, boolean first) {
    PagePart part = page.isEmpty() ? null : first ? page.getFirst() : page.getLast();
    return part instanceof PagePart.Ruled ruled ? ruled : null;
  }

  /** Whether two tables have the same columns, on pages with other margins too. */
  private static boolean isAlike(PagePart.Ruled one, PagePart.Ruled other) {
    List<Double> left = one.table().left();
    List<Double> right = other.table().left();
    boolean alike = left.size() == right.size();
    for (int i = 0; alike && i < left.size(); i++) {
      double from = left.get(i) - left.getFirst();
      alike = Math.abs(from - (right.get(i) - right.getFirst())) <= NEAR;
    }
    return alike;
  }

  private static void put(
      List<List<PagePart>> pages, int first, List<PagePart.@Nullable Ruled> tables) {
    for (int i = 0; i < tables.size(); i++) {
      List<PagePart> page = pages.get(first + i);
      int at = i == 0 ? page.size() - 1 : 0;
      PagePart.Ruled table = tables.get(i);
      if (table == null) {
        page.remove(at);
      } else {
        page.set(at, table);
      }
    }
  }
}
