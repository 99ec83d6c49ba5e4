package org.taizhang.seeds.source.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Passage;

/** Word documents as small as a rule needs, written as the standard has them. */
final class SmallDocx {
  private static final String NS =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private SmallDocx() {}

  static List<String> lines(String body) {
    return texts(read(body, Map.of()));
  }

  static List<String> lines(String body, String list) {
    return texts(read(body, Map.of("numbering", numbering(list))));
  }

  static List<String> texts(Document document) {
    return document.lines().stream().map(Passage::text).toList();
  }

  static Document read(String body, Map<String, String> parts) {
    try {
      return DocxFile.read(file(body, parts));
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  static String numbering(String lists) {
    return wrapped("numbering", lists);
  }

  static String list(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\""
        + id
        + "\"/></w:num>";
  }

  static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/>"
        + more
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  static String p(int level, String text) {
    return numbered(1, level, text);
  }

  static String numbered(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr>"
        + t(text)
        + "</w:p>";
  }

  static String t(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String cell(String text, String properties) {
    String run = "<w:r><w:t>" + text.replace("<w:br/>", "</w:t><w:br/><w:t>") + "</w:t></w:r>";
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run + "</w:p></w:tc>";
  }

  static String wrapped(String root, String inner) {
    return "<w:" + root + " " + NS + ">" + inner + "</w:" + root + ">";
  }

  static byte[] file(String body, Map<String, String> parts) {
    Map<String, String> all = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder(type("other", "document.main"));
    StringBuilder relations = new StringBuilder();
    parts.forEach((name, content) -> {
      types.append(type(name + "7", name));
      relations.append(relation("r" + relations.length(), name, name + "7.xml"));
      all.put("word/" + name + "7.xml", content);
    });
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + types
            + "</Types>");
    all.put("_rels/.rels", relations(relation("r", "officeDocument", "word/other.xml")));
    all.put("word/other.xml", wrapped("document", "<w:body>" + body + "</w:body>"));
    all.put("word/_rels/other.xml.rels", relations(relations.toString()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (java.io.IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
        + type
        + "+xml\"/>";
  }

  private static String relations(String inner) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + REL
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
