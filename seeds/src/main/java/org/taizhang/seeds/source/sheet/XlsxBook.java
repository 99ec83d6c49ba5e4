package org.taizhang.seeds.source.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The part that lists the sheets of a workbook. */
final class XlsxBook extends DefaultHandler {
  /**
   * A sheet.
   *
   * @param part id of the relationship that leads to it
   */
  record Sheet(String name, String part, boolean hidden) {}

  private final List<Sheet> sheets = new ArrayList<>();
  private boolean since1904;

  List<Sheet> sheets() {
    return sheets;
  }

  boolean since1904() {
    return since1904;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "workbookPr" -> since1904 = Xml.isTrue(attributes, "date1904");
      case "sheet" ->
          sheets.add(
              new Sheet(
                  Xml.value(attributes, "name"),
                  Xml.value(attributes, "id"),
                  Xml.value(attributes, "state").toLowerCase(Locale.ROOT).contains("hidden")));
      default -> {
        // Everything else concerns the window.
      }
    }
  }
}
