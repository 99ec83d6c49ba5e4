package org.taizhang.seeds.source.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.Refusal;
import org.taizhang.seeds.source.word.OfficePackage.Relation;

/**
 * Office Open XML documents (ECMA-376) as Word and WPS write them, read as a stream: text with its
 * automatic numbers and tables as they are printed, changes as accepted. What runs or reaches
 * outside is passed over and reported.
 */
public final class DocxFile {
  private DocxFile() {}

  /**
   * The document.
   *
   * @throws Refusal when the file holds no document
   * @throws IOException when the package is broken
   * @throws XMLStreamException when a part is broken
   */
  public static Document read(byte[] content) throws IOException, XMLStreamException {
    DocumentBuilder builder = new DocumentBuilder();
    try (OfficePackage parts = new OfficePackage(content)) {
      String main = target(parts.relations(""), "officeDocument", "word/document.xml");
      List<Relation> relations = parts.relations(main);
      report(parts, relations, builder);
      asides(parts, relations, builder);
      List<String> notes = notes(parts, relations);
      Styles styles = styles(parts, relations);
      try (InputStream in = parts.open(main)) {
        if (in == null) {
          throw new Refusal("文件里没有正文，可能已损坏");
        }
        new Body(Xml.reader(in), styles, numbering(parts, relations, styles), builder).read();
        Notes.add(notes, builder);
      }
    }
    return builder.build(FileFormat.DOCX);
  }

  private static String target(List<Relation> relations, String type, String otherwise) {
    return relations.stream()
        .filter(relation -> relation.type().equals(type) && !relation.external())
        .map(Relation::target)
        .findFirst()
        .orElse(otherwise);
  }

  private static Styles styles(OfficePackage parts, List<Relation> relations)
      throws IOException, XMLStreamException {
    try (InputStream in = parts.open(target(relations, "styles", "word/styles.xml"))) {
      return in == null ? Styles.NONE : Styles.read(in);
    }
  }

  private static Numbering numbering(OfficePackage parts, List<Relation> relations, Styles styles)
      throws IOException, XMLStreamException {
    try (InputStream in = parts.open(target(relations, "numbering", "word/numbering.xml"))) {
      return in == null ? Numbering.none() : NumberingPart.read(in, styles);
    }
  }

  private static void report(
      OfficePackage parts, List<Relation> relations, DocumentBuilder builder) {
    if (parts.has("vbaproject")) {
      builder.remark("file.macros", false, "文件带有宏，没有运行，也没有读入。");
    }
    if (relations.stream().anyMatch(r -> r.external() && !r.type().equals("hyperlink"))) {
      builder.remark("file.external", false, "文件引用了外部的内容，没有打开。");
    }
    if (parts.has("/embeddings/")) {
      builder.remark("file.objects", false, "文件里嵌有其他文件，没有读入。");
    }
    if (relations.stream().anyMatch(relation -> relation.type().equals("comments"))) {
      builder.remark("text.comments", false, "文件带有批注，没有读入。");
    }
  }

  /** Heads and feet of pages are no part of the text, but may bear a mark of secrecy. */
  private static void asides(OfficePackage parts, List<Relation> relations, DocumentBuilder builder)
      throws IOException, XMLStreamException {
    for (Relation relation : relations) {
      switch (relation.external() ? "" : relation.type()) {
        case "header", "footer" -> written(parts, relation).forEach(builder::aside);
        default -> {}
      }
    }
  }

  /** What the notes say; one may tell how the plan is to be read. */
  private static List<String> notes(OfficePackage parts, List<Relation> relations)
      throws IOException, XMLStreamException {
    List<String> notes = new ArrayList<>();
    for (Relation relation : relations) {
      boolean noted = relation.type().equals("footnotes") || relation.type().equals("endnotes");
      if (noted && !relation.external()) {
        notes.addAll(written(parts, relation));
      }
    }
    return notes;
  }

  /** The paragraphs of a part. */
  private static List<String> written(OfficePackage parts, Relation relation)
      throws IOException, XMLStreamException {
    List<String> paragraphs = new ArrayList<>();
    try (InputStream in = parts.open(relation.target())) {
      if (in == null) {
        return paragraphs;
      }
      XMLStreamReader xml = Xml.reader(in);
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
          text.append(xml.getElementText());
        } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("p")) {
          paragraphs.add(text.toString());
          text.setLength(0);
        }
      }
    }
    return paragraphs;
  }
}
