package org.taizhang.seeds.source.rtf;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.source.EdgeTable;
import org.taizhang.seeds.source.EdgeTable.Merge;

/** What {@code \trowd} and the words after it say of a row. */
final class RowEdges {
  private static final int MOST = 1000;
  private static final int UNSAID = 1440;

  private record Edge(int right, Merge across, Merge down) {}

  private final List<Edge> edges = new ArrayList<>();
  private int left;
  private Merge across = Merge.NONE;
  private Merge down = Merge.NONE;

  void word(String name, int value) {
    switch (name) {
      case "trowd" -> {
        edges.clear();
        left = 0;
        across = Merge.NONE;
        down = Merge.NONE;
      }
      case "trleft" -> left = value;
      case "clmgf" -> across = Merge.FIRST;
      case "clmrg" -> across = Merge.GOES_ON;
      case "clvmgf" -> down = Merge.FIRST;
      case "clvmrg" -> down = Merge.GOES_ON;
      case "cellx" -> {
        if (edges.size() < MOST) {
          edges.add(new Edge(value, across, down));
        }
        across = Merge.NONE;
        down = Merge.NONE;
      }
      default -> {}
    }
  }

  /** The cells with their edges; where the row says none, all are an inch wide. */
  List<EdgeTable.Cell> cells(List<String> texts) {
    List<EdgeTable.Cell> cells = new ArrayList<>();
    int begin = left;
    for (int i = 0; i < texts.size(); i++) {
      Edge edge =
          i < edges.size() ? edges.get(i) : new Edge(begin + UNSAID, Merge.NONE, Merge.NONE);
      cells.add(
          new EdgeTable.Cell(
              Math.min(begin, edge.right()),
              edge.right(),
              edge.across(),
              edge.down(),
              texts.get(i)));
      begin = edge.right();
    }
    return cells;
  }
}
