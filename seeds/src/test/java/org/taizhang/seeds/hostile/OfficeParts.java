package org.taizhang.seeds.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.taizhang.seeds.hostile.Zips.Part;

/** The fewest parts that make a Word document or an Excel workbook. */
final class OfficeParts {
  static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private OfficeParts() {}

  static Map<String, Part> word(Part document) {
    Map<String, Part> parts =
        packaged(
            "word/document.xml", type("/word/document.xml", "wordprocessingml.document.main+xml"));
    parts.put("word/document.xml", document);
    return parts;
  }

  /** A document with the paragraphs, each a number and a name. */
  static Map<String, Part> word(String before, String body) {
    return word(
        Part.of(XML + before + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  static Map<String, Part> excel(Part sheet) {
    return excel(sheet, 1);
  }

  /** A workbook that names the sheet as often as told. */
  static Map<String, Part> excel(Part sheet, int times) {
    Map<String, Part> parts =
        packaged(
            "xl/workbook.xml",
            type("/xl/workbook.xml", "spreadsheetml.sheet.main+xml")
                + type("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet+xml"));
    parts.put(
        "xl/workbook.xml",
        Part.of(
            XML
                + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\""
                + RELATIONS
                + "\"><sheets>"
                + "<sheet name=\"任务\" sheetId=\"1\" r:id=\"rId1\"/>".repeat(times)
                + "</sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        Part.of(relations(relation("rId1", "worksheet", "worksheets/sheet1.xml"))));
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return parts;
  }

  static final String SHEET =
      XML
          + "<worksheet"
          + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

  static final String SHEET_END = "</sheetData></worksheet>";

  private static Map<String, Part> packaged(String main, String types) {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        Part.of(
            XML
                + "<Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                + types
                + "</Types>"));
    parts.put("_rels/.rels", Part.of(relations(relation("rId1", "officeDocument", main))));
    return parts;
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + OFFICE + type + "\"/>";
  }

  static String relations(String inner) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
