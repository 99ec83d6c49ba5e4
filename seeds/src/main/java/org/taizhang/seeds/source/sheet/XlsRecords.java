package org.taizhang.seeds.source.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.DocumentBuilder;

/** The records of a workbook in their order: first what all sheets share, then sheet by sheet. */
final class XlsRecords implements HSSFListener {
  private final DocumentBuilder builder;
  private final SheetRemarks remarks;
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final XlsFormats formats = new XlsFormats();
  private @Nullable SSTRecord strings;
  private @Nullable SheetCells cells;
  private @Nullable XlsCells reader;
  private int sheet = -1;
  private int depth;

  XlsRecords(DocumentBuilder builder, SheetRemarks remarks) {
    this.builder = builder;
    this.remarks = remarks;
  }

  @Override
  public void processRecord(Record record) {
    switch (record) {
      case BOFRecord begin -> begin(begin);
      case EOFRecord _ -> endPart();
      case BoundSheetRecord bound -> sheets.add(bound);
      case SSTRecord shared -> strings = shared;
      case FormatRecord format -> formats.add(format);
      case ExtendedFormatRecord style -> formats.add(style);
      case DateWindow1904Record window -> formats.since1904(window.getWindowing() == 1);
      case SupBookRecord book -> {
        if (!book.isInternalReferences() && !book.isAddInFunctions()) {
          remarks.links();
        }
      }
      case NoteRecord _ -> remarks.comments();
      default -> inSheet(record);
    }
  }

  private void begin(BOFRecord begin) {
    depth++;
    if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    if (sheet < 0) {
      sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
    }
    sheet++;
    if (sheet >= sheets.size() || begin.getType() != BOFRecord.TYPE_WORKSHEET) {
      return;
    }
    BoundSheetRecord bound = sheets.get(sheet);
    if (bound.isHidden() || bound.isVeryHidden()) {
      remarks.hiddenSheet(bound.getSheetname());
      return;
    }
    if (remarks.explains(bound.getSheetname())) {
      return;
    }
    SheetCells found = new SheetCells(bound.getSheetname());
    cells = found;
    reader = new XlsCells(bound.getSheetname(), found, strings, formats, remarks);
  }

  private void endPart() {
    depth--;
    if (depth <= 0 && cells != null) {
      cells.tell(builder, sheet + 1);
      cells = null;
      reader = null;
    }
  }

  /** Charts inside a sheet are parts of their own. */
  private void inSheet(Record record) {
    SheetCells into = cells;
    if (into == null || reader == null || depth > 1) {
      return;
    }
    switch (record) {
      case RowRecord row -> {
        if (row.getZeroHeight()) {
          into.hideRow(row.getRowNumber());
        }
      }
      case ColumnInfoRecord columns -> {
        if (columns.getHidden()) {
          into.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        }
      }
      case MergeCellsRecord merged -> {
        for (int i = 0; i < merged.getNumAreas(); i++) {
          into.merge(merged.getAreaAt(i));
        }
      }
      default -> reader.take(record);
    }
  }

  /** A file that was cut off may end inside a sheet. */
  void end() {
    depth = 1;
    endPart();
    remarks.end();
  }
}
