package org.taizhang.seeds.source.pdf;

import java.util.List;

/** Undoes the wrapping of the lines of a cell. */
final class CellLines {
  private static final double WIDEST_MARGIN = 8;

  private CellLines() {}

  /**
   * Its paragraphs, parted by line ends.
   *
   * @param left edge of the cell
   * @param width of the cell
   */
  static String text(List<PrintedLine> lines, double left, double width) {
    double margin = lines.stream().mapToDouble(line -> line.from() - left).min().orElse(0);
    double room = width - 2 * Math.clamp(margin, 0, WIDEST_MARGIN);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      boolean last = i + 1 == lines.size();
      boolean full =
          !last && line.width() + lines.get(i + 1).firstWidth() > room - 0.3 * line.size();
      text.append(full ? line.before(lines.get(i + 1)) : line.text())
          .append(last || full ? "" : "\n");
    }
    return text.toString();
  }
}
