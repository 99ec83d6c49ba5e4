package org.taizhang.seeds.source.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.seeds.source.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of a workbook. */
final class XlsxStyles extends DefaultHandler {
  private static final int MOST = 200_000;

  private final ShownNumbers numbers;
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private boolean inCells;

  XlsxStyles(boolean since1904) {
    this.numbers = new ShownNumbers(since1904);
  }

  /** The number as a cell of the style shows it. */
  String shown(double value, int style) {
    int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    return numbers.of(value, format, formats.get(format));
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "cellXfs" -> inCells = true;
      case "numFmt" ->
          formats.put(Xml.number(attributes, "numFmtId", 0), Xml.value(attributes, "formatCode"));
      case "xf" -> {
        if (inCells) {
          styles.add(Xml.number(attributes, "numFmtId", 0));
        }
      }
      default -> {
        // Fonts, fills and borders.
      }
    }
    if (styles.size() > MOST || formats.size() > MOST) {
      throw new Refusal("工作簿里的格式过多，不像是一份方案");
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    inCells &= !local.equals("cellXfs");
  }
}
