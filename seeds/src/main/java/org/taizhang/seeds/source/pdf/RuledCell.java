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
    return new RuledCell(to, List.of(new CellPart(first.page(), List.of(), 0)));
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
    List<PrintedLine> all = parts.stream().flatMap(part -> part.lines().stream()).toList();
    boolean list = ListedNames.isList(all);
    List<PagePiece> pieces = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int at = 0;
    for (CellPart part : parts) {
      int rest = part.lines().size();
      StringBuilder text = new StringBuilder();
      for (PrintedLine line : part.lines()) {
        text.append(line.text());
        paragraph.append(line.text());
        at++;
        rest--;
        if (at < all.size()) {
          PrintedLine next = all.get(at);
          boolean cut = rest == 0 && !line.isSentence();
          boolean goesOn =
              (cut || line.isFull(next, part.room()))
                  && !line.isOverBefore(next)
                  && !(list
                      && ListedNames.areApart(
                          paragraph.toString(), all.subList(at, all.size()), part.room()));
          text.append(goesOn ? line.joint(next) : "\n");
          paragraph.setLength(goesOn ? paragraph.length() : 0);
        }
      }
      if (!text.isEmpty()) {
        pieces.add(new PagePiece(part.page(), text.toString()));
      }
    }
    return pieces.isEmpty() ? List.of(new PagePiece(parts.getFirst().page(), "")) : pieces;
  }
}
