package org.taizhang.seeds.source.sheet;

import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet of a workbook, cell by cell. */
final class XlsxSheet extends DefaultHandler {
  private static final int LONGEST = 100_000;

  private final String name;
  private final SheetCells cells;
  private final XlsxStrings strings;
  private final XlsxStyles styles;
  private final SheetRemarks remarks;
  private final StringBuilder value = new StringBuilder();
  private int row = -1;
  private int column = -1;
  private int style;
  private String type = "";
  private boolean formula;
  private boolean reading;
  private int phonetic;

  XlsxSheet(
      String name, SheetCells cells, XlsxStrings strings, XlsxStyles styles, SheetRemarks remarks) {
    this.name = name;
    this.cells = cells;
    this.strings = strings;
    this.styles = styles;
    this.remarks = remarks;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "row" -> beginRow(attributes);
      case "c" -> beginCell(attributes);
      case "f" -> formula = true;
      case "v" -> reading = true;
      case "t" -> reading = phonetic == 0;
      case "rPh" -> phonetic++;
      case "col" -> {
        if (Xml.isTrue(attributes, "hidden")) {
          int first = Xml.number(attributes, "min", 0);
          cells.hideColumns(first - 1, Xml.number(attributes, "max", first) - 1);
        }
      }
      case "mergeCell" -> merge(Xml.value(attributes, "ref"));
      default -> {
        // How the sheet looks.
      }
    }
  }

  private void beginRow(Attributes attributes) {
    row = Xml.number(attributes, "r", row + 2) - 1;
    column = -1;
    if (Xml.isTrue(attributes, "hidden") || Xml.value(attributes, "ht").equals("0")) {
      cells.hideRow(row);
    }
  }

  private void beginCell(Attributes attributes) {
    String reference = Xml.value(attributes, "r").toUpperCase(Locale.ROOT);
    if (reference.matches("[A-Z]{1,3}\\d{1,9}")) {
      column = CellReference.convertColStringToIndex(reference.replaceAll("\\d", ""));
      row = Integer.parseInt(reference.replaceAll("\\D", "")) - 1;
    } else {
      column++;
    }
    style = Xml.number(attributes, "s", 0);
    type = Xml.value(attributes, "t");
    formula = false;
    value.setLength(0);
  }

  private void merge(String reference) {
    String plain = reference.replace("$", "").toUpperCase(Locale.ROOT);
    if (plain.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) {
      cells.merge(CellRangeAddress.valueOf(plain));
    }
  }

  @Override
  public void characters(char[] buffer, int from, int length) {
    if (reading && value.length() < LONGEST) {
      value.append(buffer, from, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "v", "t" -> reading = false;
      case "rPh" -> phonetic--;
      case "c" -> cells.cell(row, column, shown(value.toString()));
      default -> {
        // Nothing ends that was not begun.
      }
    }
  }

  private String shown(String raw) {
    if (formula) {
      remarks.formula();
    }
    if (raw.isEmpty()) {
      if (formula && !type.equals("str")) {
        remarks.blankFormula(name, reference());
      }
      return "";
    }
    return switch (type) {
      case "s" -> raw.matches("\\d{1,9}") ? strings.at(Integer.parseInt(raw)) : "";
      case "inlineStr", "str", "d" -> Xml.unescaped(raw);
      case "b" -> raw.equals("1") || raw.equals("true") ? "TRUE" : "FALSE";
      case "e" -> error(raw);
      default -> number(raw);
    };
  }

  private String number(String raw) {
    cells.number(row, column, raw);
    try {
      return styles.shown(Double.parseDouble(raw), style);
    } catch (NumberFormatException none) {
      return raw;
    }
  }

  private String error(String raw) {
    remarks.error(name, reference(), raw);
    return "";
  }

  private String reference() {
    return CellReference.convertNumToColString(Math.max(0, column)) + (row + 1);
  }
}
