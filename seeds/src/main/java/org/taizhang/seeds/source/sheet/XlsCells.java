package org.taizhang.seeds.source.sheet;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet of a workbook of Excel 97 to 2003, record by record. */
final class XlsCells {
  private final String name;
  private final SheetCells cells;
  private final @Nullable SSTRecord strings;
  private final XlsFormats formats;
  private final SheetRemarks remarks;
  private @Nullable FormulaRecord waiting;

  XlsCells(
      String name,
      SheetCells cells,
      @Nullable SSTRecord strings,
      XlsFormats formats,
      SheetRemarks remarks) {
    this.name = name;
    this.cells = cells;
    this.strings = strings;
    this.formats = formats;
    this.remarks = remarks;
  }

  void take(Record record) {
    switch (record) {
      case LabelSSTRecord label -> put(label, shared(label.getSSTIndex()));
      case LabelRecord label ->
          cells.cell(label.getRow(), label.getColumn(), String.valueOf(label.getValue()));
      case NumberRecord number ->
          put(number, formats.shown(number.getValue(), number.getXFIndex()));
      case RKRecord number -> put(number, formats.shown(number.getRKNumber(), number.getXFIndex()));
      case BoolErrRecord value ->
          put(
              value,
              value.isBoolean()
                  ? truth(value.getBooleanValue())
                  : error(value, value.getErrorValue()));
      case FormulaRecord formula -> take(formula);
      case StringRecord text -> {
        if (waiting != null) {
          put(waiting, text.getString());
          waiting = null;
        }
      }
      default -> {
        // How the sheet looks.
      }
    }
  }

  private void take(FormulaRecord formula) {
    remarks.formula();
    waiting = null;
    if (formula.hasCachedResultString()) {
      waiting = formula;
      return;
    }
    CellType kind = formula.getCachedResultTypeEnum();
    switch (kind) {
      case NUMERIC -> put(formula, formats.shown(formula.getValue(), formula.getXFIndex()));
      case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue()));
      case ERROR -> put(formula, error(formula, (byte) formula.getCachedErrorValue()));
      case STRING, BLANK, FORMULA, _NONE -> put(formula, "");
    }
  }

  private String shared(int index) {
    return strings != null && index >= 0 && index < strings.getNumUniqueStrings()
        ? strings.getString(index).getString()
        : "";
  }

  private static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private String error(CellRecord at, byte code) {
    String shown = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    String cell = CellReference.convertNumToColString(at.getColumn()) + (at.getRow() + 1);
    remarks.error(name, cell, shown);
    return "";
  }

  private void put(CellRecord at, String text) {
    cells.cell(at.getRow(), at.getColumn(), text);
  }
}
