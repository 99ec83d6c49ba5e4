package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;

/** The tables of a document that hold the same and are read as one. */
record GridFamily(List<GridPiece> pieces) {
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("(?i)(?:sheet|table|工作表|表格?|附表|附件)?[\\s(]*\\d*[)]?");

  /** The tables parted by what they hold. */
  static List<GridFamily> of(List<GridPiece> pieces) {
    Map<Set<Kind>, List<GridPiece>> families = new LinkedHashMap<>();
    for (GridPiece piece : pieces) {
      families.computeIfAbsent(piece.kinds(), _ -> new ArrayList<>()).add(piece);
    }
    return families.values().stream().map(GridFamily::new).toList();
  }

  int rows() {
    return pieces.stream().mapToInt(piece -> piece.to() - piece.from()).sum();
  }

  /** What the rows of a table stand under, where no column says so: its heading, or its sheet. */
  @Nullable Passage group(GridPiece piece) {
    boolean column = piece.columns().stream().anyMatch(c -> c.kind() == Kind.GROUP);
    if (column || pieces.size() < 2) {
      return null;
    }
    Passage heading = piece.heading();
    return heading != null ? heading : sheet(piece);
  }

  private @Nullable Passage sheet(GridPiece piece) {
    String name = piece.grid().table().name().strip();
    int index = pieces.indexOf(piece);
    String before = index == 0 ? "" : pieces.get(index - 1).grid().table().name().strip();
    long names = pieces.stream().map(p -> p.grid().table().name()).distinct().count();
    if (names < 2 || name.equals(before) || SAYS_NOTHING.matcher(name).matches()) {
      return null;
    }
    Place place = piece.grid().place(0, 0);
    return Passage.of(name, place.line(), 0);
  }
}
