package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;

/** The tables of a document that hold the same and are read as one. */
record GridFamily(List<GridPiece> pieces) {
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("(?i)(?:sheet|table|工作表|表格?|附表|附件)?[\\s(]*\\d*[)]?");

  /**
   * The tables parted by what they hold. Tables of other columns that name units in the same roles
   * and stand under headings of their own are parts of the largest: 重点工作 and 重大项目. One that names
   * an item again is another view of the same plan.
   */
  static List<GridFamily> of(List<GridPiece> pieces) {
    List<GridFamily> families = alike(pieces);
    if (families.size() < 2) {
      return families;
    }
    GridFamily main = Collections.max(families, Comparator.comparingInt(GridFamily::rows));
    Set<GridPiece> joined = new LinkedHashSet<>(main.pieces);
    families.stream().filter(main::goesOnIn).forEach(family -> joined.addAll(family.pieces));
    List<GridFamily> all = new ArrayList<>();
    all.add(new GridFamily(pieces.stream().filter(joined::contains).toList()));
    families.stream().filter(family -> !joined.containsAll(family.pieces)).forEach(all::add);
    return all;
  }

  private boolean goesOnIn(GridFamily other) {
    return !equals(other)
        && pieces.getFirst().heading() != null
        && other.pieces.stream().allMatch(piece -> piece.heading() != null || piece.goesOn())
        && roles(this).equals(roles(other))
        && !roles(this).isEmpty()
        && Collections.disjoint(names(), other.names());
  }

  private static Set<Kind> roles(GridFamily family) {
    Set<Kind> kinds = family.pieces.getFirst().kinds();
    return kinds.contains(Kind.NAME)
        ? kinds.stream().filter(Kind::namesUnits).collect(Collectors.toSet())
        : Set.of();
  }

  private Set<String> names() {
    return pieces.stream().flatMap(piece -> piece.names().stream()).collect(Collectors.toSet());
  }

  private static List<GridFamily> alike(List<GridPiece> pieces) {
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
