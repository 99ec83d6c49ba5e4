package org.taizhang.app.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** A workbook as a reader finds it in its parts, for tests. */
public final class ReadBook {
  private final Map<String, byte[]> parts = new HashMap<>();
  private final List<String> shared = new ArrayList<>();

  public ReadBook(byte[] file) throws Exception {
    var copy = Files.write(Files.createTempFile("book", ".xlsx"), file);
    try (var zip = new ZipFile(copy.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } finally {
      Files.delete(copy);
    }
    for (var item : elements(part("xl/sharedStrings.xml"), "si")) {
      shared.add(item.getTextContent());
    }
  }

  public List<String> names() throws Exception {
    return elements(part("xl/workbook.xml"), "sheet").stream()
        .map(sheet -> sheet.getAttribute("name"))
        .toList();
  }

  String text(String part) {
    return new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
  }

  Element sheet(int number) throws Exception {
    return part("xl/worksheets/sheet" + number + ".xml");
  }

  /** What stands in the cells of a sheet that hold something, by address. */
  public Map<String, String> cells(int number) throws Exception {
    var cells = new LinkedHashMap<String, String>();
    for (var cell : elements(sheet(number), "c")) {
      var value = cell.getTextContent();
      if (!value.isEmpty()) {
        boolean words = cell.getAttribute("t").equals("s");
        cells.put(cell.getAttribute("r"), words ? shared.get(Integer.parseInt(value)) : value);
      }
    }
    return cells;
  }

  /** The cells that are neither words marked as text nor anything a program would calculate. */
  public List<String> careless(int number) throws Exception {
    var careless = new ArrayList<String>();
    var formats = elements(part("xl/styles.xml"), "cellXfs").getFirst();
    for (var cell : elements(sheet(number), "c")) {
      boolean words = cell.getAttribute("t").equals("s");
      var text = words ? shared.get(Integer.parseInt(cell.getTextContent())) : "";
      int style = Integer.parseInt("0" + cell.getAttribute("s"));
      var format = elements(formats, "xf").get(style).getAttribute("numFmtId");
      if (!elements(cell, "f").isEmpty() || (isFormula(text) && !isText(format))) {
        careless.add(cell.getAttribute("r") + " " + text);
      }
    }
    return careless;
  }

  private static boolean isFormula(String text) {
    return text.strip().matches("(?s)[=+@＝＋－＠-].*");
  }

  private boolean isText(String format) throws Exception {
    return elements(part("xl/styles.xml"), "numFmt").stream()
        .filter(own -> own.getAttribute("numFmtId").equals(format))
        .anyMatch(own -> own.getAttribute("formatCode").equals("@"));
  }

  List<String> merged(int number) throws Exception {
    return elements(sheet(number), "mergeCell").stream()
        .map(cell -> cell.getAttribute("ref"))
        .toList();
  }

  static List<Element> elements(Element parent, String tag) {
    var found = parent.getElementsByTagName(tag);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private Element part(String name) throws Exception {
    var bytes = parts.get(name);
    if (bytes == null) {
      throw new IOException(name + " is not in " + parts.keySet());
    }
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes))
        .getDocumentElement();
  }
}
