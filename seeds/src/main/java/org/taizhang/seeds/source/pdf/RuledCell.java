package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.seeds.source.DocumentBuilder.PagePiece;

/**
 * A cell of a ruled table.
 *
 * @param box its rows and columns
 * @param parts of its text by page; more than one where a page break cuts it
 */
record RuledCell(RuledTable.Box box, List<CellPart> parts) {
  private static final double SHORT_OF_FULL = 0.3;

  boolean isBlank() {
    return parts.stream().allMatch(part -> part.lines().isEmpty());
  }

  /** Whether the other one stands in the same columns. */
  boolean isAcross(RuledCell other) {
    return box.column() == other.box.column() && box.width() == other.box.width();
  }

  RuledCell moved(RuledTable.Box to) {
    return new RuledCell(to, parts);
  }

  /** A blank one on the same page. */
  RuledCell emptied(RuledTable.Box to) {
    CellPart first = parts.getFirst();
    return new RuledCell(to, List.of(new CellPart(first.page(), List.of(), first.room())));
  }

  /** What it says, blanks and line ends left out. */
  String bare() {
    return parts.stream()
        .flatMap(part -> part.lines().stream())
        .map(line -> line.text().replaceAll("\\s", ""))
        .collect(Collectors.joining());
  }

  /** What it says, the wrapping of its lines undone, over pages too. */
  List<PagePiece> pieces() {
    List<PagePiece> pieces = new ArrayList<>();
    PrintedLine before = null;
    for (CellPart part : parts) {
      StringBuilder text = new StringBuilder();
      for (PrintedLine line : part.lines()) {
        if (before != null) {
          String end = goesOn(before, line, part.room()) ? before.joint(line) : "\n";
          if (text.isEmpty()) {
            PagePiece last = pieces.removeLast();
            pieces.add(new PagePiece(last.page(), last.text() + end));
          } else {
            text.append(end);
          }
        }
        text.append(line.text());
        before = line;
      }
      if (!text.isEmpty()) {
        pieces.add(new PagePiece(part.page(), text.toString()));
      }
    }
    return pieces.isEmpty() ? List.of(new PagePiece(parts.getFirst().page(), "")) : pieces;
  }

  /** Whether the beginning of the next line would not have fitted on this one. */
  private static boolean goesOn(PrintedLine line, PrintedLine next, double room) {
    double needed = line.width() + next.firstWidth();
    return needed > room - SHORT_OF_FULL * line.size() && !line.isOverBefore(next);
  }
}
