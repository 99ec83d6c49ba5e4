package org.taizhang.seeds.source.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;

/** The number formats of a workbook of Excel 97 to 2003. */
final class XlsFormats {
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private ShownNumbers numbers = new ShownNumbers(false);

  void add(FormatRecord format) {
    formats.put(format.getIndexCode(), format.getFormatString());
  }

  void add(ExtendedFormatRecord style) {
    styles.add((int) style.getFormatIndex());
  }

  void since1904(boolean since) {
    numbers = new ShownNumbers(since);
  }

  /** The number as a cell of the style shows it. */
  String shown(double value, int style) {
    int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    return numbers.of(value, format, formats.get(format));
  }
}
