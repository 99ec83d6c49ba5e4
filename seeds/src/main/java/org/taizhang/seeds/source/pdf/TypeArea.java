package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the lines of a page reach: as far as on all pages of the file that are about as wide.
 *
 * @param left edge
 * @param right edge
 */
record TypeArea(double left, double right) {
  private static final double AS_WIDE = 1.1;

  /** The pages with the edges of the type area at each line that stands in no column. */
  static List<List<PagePart>> set(List<List<PagePart>> pages) {
    List<TypeArea> own = pages.stream().map(TypeArea::of).toList();
    double[] rights =
        own.stream().mapToDouble(TypeArea::right).filter(right -> right > 0).sorted().toArray();
    double usual = rights.length == 0 ? 0 : AS_WIDE * rights[rights.length / 2];
    double left = Double.MAX_VALUE;
    double right = 0;
    for (TypeArea area : own) {
      if (area.right <= usual) {
        left = Math.min(left, area.left);
        right = Math.max(right, area.right);
      }
    }
    List<List<PagePart>> set = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      TypeArea area = own.get(i).right <= usual ? new TypeArea(left, right) : own.get(i);
      set.add(pages.get(i).stream().map(area::at).toList());
    }
    return set;
  }

  private static TypeArea of(List<PagePart> page) {
    double left = Double.MAX_VALUE;
    double right = 0;
    for (PagePart part : page) {
      if (part instanceof PagePart.Text text && !text.isInColumn()) {
        left = Math.min(left, text.line().from());
        right = Math.max(right, text.line().to());
      }
    }
    return new TypeArea(left, right);
  }

  private PagePart at(PagePart part) {
    return part instanceof PagePart.Text text && !text.isInColumn()
        ? new PagePart.Text(text.line(), left, right)
        : part;
  }
}
