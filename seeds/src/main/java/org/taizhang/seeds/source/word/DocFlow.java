package org.taizhang.seeds.source.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.EdgeTable;
import org.taizhang.seeds.source.EdgeTable.Merge;
import org.taizhang.seeds.source.TableFlow;

/** Where the paragraphs of a binary document go, with the numbers before them. */
final class DocFlow {
  private static final int INCH = 1440;

  private final Numbering numbering;
  private final DocText text;
  private final TableFlow flow;
  private final StringBuilder carried = new StringBuilder();
  private boolean deleted;

  DocFlow(Numbering numbering, DocumentBuilder builder) {
    this.numbering = numbering;
    this.text = new DocText(builder);
    this.flow = new TableFlow(builder);
  }

  void add(DocParagraph paragraph) {
    int depth = paragraph.depth();
    String written = carried + text.of(paragraph);
    carried.setLength(0);
    deleted |= text.deleted();
    if (depth > 0 && paragraph.endsRow()) {
      endRow(paragraph.row(), depth);
    } else if (text.goesOn()) {
      carried.append(written);
    } else if (depth > 0 && paragraph.endsCell()) {
      flow.endCell(text.markDeleted() ? written : numbered(paragraph, written), depth);
    } else if (text.markHidden()) {
      carried.append(written.isBlank() ? "" : numbered(paragraph, written));
    } else {
      flow.add(numbered(paragraph, written), paragraph.outline(), depth);
    }
  }

  void end() {
    if (!carried.isEmpty()) {
      flow.add(carried.toString(), 0, 0);
    }
    flow.end();
  }

  /** Programs do not agree on which mark says that a row was deleted; its text always is. */
  private void endRow(TableProperties row, int depth) {
    if (deleted && flow.isBlank(depth)) {
      flow.dropRow(depth);
    } else {
      flow.endRow(texts -> cells(row, texts), depth);
    }
    deleted = false;
  }

  /** An empty paragraph bears its number too, such as a cell of the column 序号. */
  private String numbered(DocParagraph paragraph, String written) {
    int list = paragraph.list();
    return list > 0 ? numbering.next(list, paragraph.level(), written) : written;
  }

  private static List<EdgeTable.Cell> cells(TableProperties row, List<String> texts) {
    short[] edges = row.getRgdxaCenter();
    List<EdgeTable.Cell> cells = new ArrayList<>();
    int left = edges.length > 0 ? edges[0] : 0;
    for (int i = 0; i < texts.size(); i++) {
      int right = i + 1 < edges.length && i < row.getItcMac() ? edges[i + 1] : left + INCH;
      TableCellDescriptor drawn = i < row.getRgtc().length ? row.getRgtc()[i] : null;
      cells.add(
          new EdgeTable.Cell(
              Math.min(left, right), right, across(drawn), down(drawn), texts.get(i)));
      left = right;
    }
    return cells;
  }

  private static Merge across(@Nullable TableCellDescriptor cell) {
    if (cell == null || !(cell.isFMerged() || cell.isFFirstMerged())) {
      return Merge.NONE;
    }
    return cell.isFMerged() ? Merge.GOES_ON : Merge.FIRST;
  }

  private static Merge down(@Nullable TableCellDescriptor cell) {
    if (cell == null || !(cell.isFVertMerge() || cell.isFVertRestart())) {
      return Merge.NONE;
    }
    return cell.isFVertRestart() ? Merge.FIRST : Merge.GOES_ON;
  }
}
