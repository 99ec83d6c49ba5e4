package org.taizhang.seeds.generated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;
import org.taizhang.seeds.generated.MadeBlock.Text;

/**
 * Writes documents as .docx the way word processors do: words cut into runs, numbers counted by the
 * program, changes tracked, parts in content controls, a text box beside the text.
 */
final class WordFile {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TEXT_BOX =
      "<w:p><w:r><w:pict><v:shape"
          + " style=\"width:100pt;height:40pt\"><v:textbox><w:txbxContent><w:p><w:r><w:t>内部讨论稿</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

  private final PlanMaker maker;
  private final boolean counted;
  private final boolean tracked;
  private final boolean controls;
  private final boolean textBox;
  private final WordNumbers numbers = new WordNumbers();
  private int changes;

  private WordFile(PlanMaker maker, boolean edited, boolean counting) {
    this.maker = maker;
    this.counted = maker.chance(50) && counting;
    this.tracked = maker.chance(30) && edited;
    this.controls = maker.chance(30) && edited;
    this.textBox = maker.chance(15) && edited;
  }

  /** A file that went through many hands. */
  static WordFile edited(PlanMaker maker) {
    return new WordFile(maker, true, true);
  }

  /**
   * A file without changes, controls and boxes, which other programs take over in their own ways.
   *
   * @param counting whether the program may count; pages have no Chinese numbers of lists
   */
  static WordFile clean(PlanMaker maker, boolean counting) {
    return new WordFile(maker, false, counting);
  }

  boolean hasTextBox() {
    return textBox;
  }

  byte[] write(MadeDocument document) {
    StringBuilder body = new StringBuilder();
    if (textBox) {
      body.append(TEXT_BOX);
    }
    for (MadeBlock block : document.blocks()) {
      switch (block) {
        case Text text -> body.append(paragraph(text));
        case Grid grid -> body.append(table(grid)).append("<w:p/>");
      }
    }
    String page =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\""
            + W
            + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
            + body
            + "<w:sectPr/></w:body></w:document>";
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
      put(zip, "word/_rels/document.xml.rels", relations("numbering", "numbering.xml"));
      put(zip, "word/document.xml", page);
      put(zip, "word/numbering.xml", numbers.part(W));
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String contentTypes() {
    String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
        + " Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
        + " PartName=\"/word/document.xml\" ContentType=\""
        + main
        + "document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\""
        + main
        + "numbering+xml\"/></Types>";
  }

  private static String relations(String type, String target) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
        + " Id=\"rId1\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private String paragraph(Text text) {
    MadeBlock.@Nullable Label label = text.label();
    boolean byProgram = counted && label != null && WordNumbers.canCount(label);
    String properties = byProgram && label != null ? numbers.properties(label) : "";
    return paragraph(properties, byProgram ? text.text() : text.whole());
  }

  private String paragraph(String properties, String text) {
    String inner = "<w:p>" + properties + runs(text) + "</w:p>";
    return controls && maker.chance(10)
        ? "<w:sdt><w:sdtPr/><w:sdtContent>" + inner + "</w:sdtContent></w:sdt>"
        : inner;
  }

  /** The text cut into runs, some of them inserted, something else deleted between them. */
  private String runs(String text) {
    StringBuilder runs = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + 1 + maker.below(maker.chance(50) ? 60 : 6));
      String run =
          "<w:r><w:t xml:space=\"preserve\">" + xml(text.substring(at, end)) + "</w:t></w:r>";
      if (tracked && maker.chance(15)) {
        run = change("ins", run);
      }
      runs.append(run);
      if (tracked && maker.chance(10)) {
        runs.append(change("del", "<w:r><w:delText>旧的说法</w:delText></w:r>"));
      }
      at = end;
    }
    return runs.toString();
  }

  private String change(String kind, String run) {
    changes++;
    return "<w:%s w:id=\"%d\" w:author=\"a\" w:date=\"2024-01-01T00:00:00Z\">%s</w:%s>"
        .formatted(kind, changes, run, kind);
  }

  private String table(Grid grid) {
    StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      table.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
    }
    table.append("</w:tblBorders></w:tblPr><w:tblGrid>");
    table.append("<w:gridCol w:w=\"1200\"/>".repeat(grid.columns())).append("</w:tblGrid>");
    for (int row = 0; row < grid.rows(); row++) {
      table.append("<w:tr>");
      table.append(row < grid.heads() ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
      for (int column = 0; column < grid.columns(); ) {
        Cell cell = grid.at(row, column);
        table.append(cell(cell, row));
        column = cell.column() + cell.width();
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  private String cell(Cell cell, int row) {
    StringBuilder xml = new StringBuilder("<w:tc><w:tcPr>");
    if (cell.width() > 1) {
      xml.append("<w:gridSpan w:val=\"").append(cell.width()).append("\"/>");
    }
    if (cell.height() > 1) {
      xml.append(row == cell.row() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    xml.append("</w:tcPr>");
    if (row == cell.row()) {
      cell.paragraphs().forEach(text -> xml.append(paragraph("", text)));
    } else {
      xml.append("<w:p/>");
    }
    return xml.append("</w:tc>").toString();
  }

  static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
