package org.taizhang.seeds.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Range;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.Refusal;

/** Documents of Word 97 to 2003 ([MS-DOC]), also of old WPS. */
public final class DocFile {
  private static final int FIRST_WORDS = 20;

  private DocFile() {}

  /**
   * The document: text with its automatic numbers and tables as they are printed, changes as
   * accepted.
   *
   * @throws Refusal when the file asks for a password or is older than Word 97
   * @throws IOException when it is broken
   */
  public static Document read(byte[] content) throws IOException {
    DocumentBuilder builder = new DocumentBuilder();
    try (HWPFDocument file = new HWPFDocument(new ByteArrayInputStream(content))) {
      report(file, builder);
      asides(file, builder);
      int end = file.getRange().getEndOffset();
      Range body = file.getRange();
      DocFlow flow = new DocFlow(DocLists.of(file), builder);
      List<PAPX> paragraphs = file.getParagraphTable().getParagraphs();
      for (PAPX paragraph : paragraphs) {
        if (paragraph.getStart() < end) {
          flow.add(new DocParagraph(body, file, paragraph, builder));
        }
      }
      flow.end();
      List<String> notes = new ArrayList<>(text(file.getFootnoteRange()).lines().toList());
      notes.addAll(text(file.getEndnoteRange()).lines().toList());
      Notes.add(notes, builder);
    } catch (EncryptedDocumentException encrypted) {
      throw new Refusal("文件已加密，请先去掉密码");
    } catch (OldFileFormatException old) {
      throw new Refusal("是 Word 6.0 或 Word 95 的文件，请用 Word 或 WPS 另存为 .docx");
    }
    return builder.build(FileFormat.DOC);
  }

  private static void report(HWPFDocument file, DocumentBuilder builder) {
    if (file.getDirectory().hasEntryCaseInsensitive("Macros")) {
      builder.remark("file.macros", false, "文件带有宏，没有运行，也没有读入。");
    }
    if (file.getDirectory().hasEntryCaseInsensitive("ObjectPool")) {
      builder.remark("file.objects", false, "文件里嵌有其他文件，没有读入。");
    }
    if (!text(file.getCommentsRange()).isBlank()) {
      builder.remark("text.comments", false, "文件带有批注，没有读入。");
    }
  }

  /** Heads of pages and text boxes are no part of the text, but may bear a mark of secrecy. */
  private static void asides(HWPFDocument file, DocumentBuilder builder) {
    text(file.getHeaderStoryRange()).lines().forEach(builder::aside);
    String boxes = text(file.getMainTextboxRange());
    boxes.lines().forEach(builder::aside);
    if (!boxes.isBlank()) {
      String words = boxes.strip().lines().findFirst().orElse("");
      String shown = words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS) + "…" : words;
      builder.remark("text.box", true, "文件里有文本框，没有读入：“" + shown + "”。");
    }
  }

  private static String text(Range range) {
    return range.text().replaceAll("[\u0007\u000B\r]", "\n").replaceAll("[\u0000-\u0008]", "");
  }
}
