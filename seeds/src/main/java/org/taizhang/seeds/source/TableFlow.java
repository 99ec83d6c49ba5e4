package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where the paragraphs of .doc and .rtf go, which say of each how deep in tables it stands: into
 * the document, or into a cell of a table, which is over as soon as a paragraph stands outside it.
 */
public final class TableFlow {
  private static final int DEEPEST = 32;
  private static final int INCH = 1440;

  /** A table at some depth, and its row that is being filled. */
  private static final class Open {
    private final EdgeTable table = new EdgeTable();
    private final List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    void add(String paragraph) {
      cell.append(cell.isEmpty() ? "" : "\n").append(paragraph.strip());
    }
  }

  private final DocumentBuilder builder;
  private final List<Open> tables = new ArrayList<>();

  public TableFlow(DocumentBuilder builder) {
    this.builder = builder;
  }

  /**
   * Adds a paragraph.
   *
   * @param depth how deep in tables, 0 for outside
   */
  public void add(String text, int level, int depth) {
    // Some programs forget to say of a paragraph that it stands in the row they are writing.
    int said = depth == 0 && isInRow() ? 1 : depth;
    leave(said);
    if (said > 0) {
      table(said).add(text);
      return;
    }
    for (String line : text.split("\n", -1)) {
      builder.paragraph(line.strip(), level);
    }
  }

  private boolean isInRow() {
    return !tables.isEmpty()
        && (!tables.getFirst().row.isEmpty() || !tables.getFirst().cell.isEmpty());
  }

  /** Ends a cell with its last paragraph. */
  public void endCell(String text, int depth) {
    leave(depth);
    Open open = table(depth);
    open.add(text);
    open.row.add(open.cell.toString().strip());
    open.cell.setLength(0);
    if (open.row.size() > DocumentBuilder.MOST_LINES) {
      throw new Refusal("表格一行的格数过多，文件可能已损坏");
    }
  }

  /**
   * Ends a row.
   *
   * @param drawn how the row draws cells with these texts
   */
  public void endRow(Function<List<String>, List<EdgeTable.Cell>> drawn, int depth) {
    leave(depth);
    Open open = table(depth);
    open.table.row(drawn.apply(List.copyOf(open.row)));
    open.row.clear();
    open.cell.setLength(0);
  }

  /** Whether nothing is written in the row that is being filled. */
  public boolean isBlank(int depth) {
    leave(depth);
    Open open = table(depth);
    return open.cell.toString().isBlank() && open.row.stream().allMatch(String::isBlank);
  }

  /** Takes away the row that is being filled. */
  public void dropRow(int depth) {
    leave(depth);
    Open open = table(depth);
    open.row.clear();
    open.cell.setLength(0);
  }

  /** Ends all tables. */
  public void end() {
    leave(0);
  }

  private Open table(int depth) {
    if (depth > DEEPEST) {
      throw new Refusal("表格套得过深，文件可能已损坏");
    }
    while (tables.size() < depth) {
      tables.add(new Open());
    }
    return tables.get(depth - 1);
  }

  private void leave(int depth) {
    while (tables.size() > depth) {
      Open inner = tables.removeLast();
      if (!inner.row.isEmpty() || !inner.cell.isEmpty()) {
        inner.row.add(inner.cell.toString().strip());
        inner.table.row(alike(inner.row));
      }
      if (inner.table.isEmpty()) {
        continue;
      }
      if (tables.isEmpty()) {
        inner.table.drawTo(builder.table(""));
        builder.endTable();
      } else {
        tables.getLast().add(inner.table.lines());
      }
    }
  }

  /** Cells of a row that was not ended, all alike. */
  private static List<EdgeTable.Cell> alike(List<String> texts) {
    List<EdgeTable.Cell> cells = new ArrayList<>();
    for (String text : texts) {
      int left = cells.size() * INCH;
      cells.add(
          new EdgeTable.Cell(left, left + INCH, EdgeTable.Merge.NONE, EdgeTable.Merge.NONE, text));
    }
    return cells;
  }
}
