package org.taizhang.seeds.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The formats that are written from here, with what reading them cannot know. */
enum MadeFormat {
  TXT,
  HTML,
  HTML_GB,
  HTML_SITE,
  HTML_WORD,
  MHT,
  DOCX,
  XLSX,
  XLS,
  RTF,
  PDF;

  private static final Charset GB = Charset.forName("GB18030");

  /** Whether a document in the wording can be written in the format. */
  boolean takes(Wording wording) {
    return switch (this) {
      case TXT -> !wording.isTable() || wording == Wording.TABLE_FLATTENED;
      case XLSX, XLS -> wording.isTable() && wording != Wording.TABLE_FLATTENED;
      case HTML, HTML_GB, HTML_SITE, HTML_WORD, MHT, DOCX, RTF, PDF ->
          wording != Wording.TABLE_FLATTENED && wording != Wording.TABLE_PER_SHEET;
    };
  }

  /** Whether a reader can tell blanks and line ends of a cell or paragraph. */
  boolean keepsBlanks() {
    return this != PDF;
  }

  boolean isWorkbook() {
    return this == XLSX || this == XLS;
  }

  /** Whether a place in it is a cell of a table. */
  boolean drawsCells() {
    return this != TXT && this != PDF;
  }

  /** The bytes of the document; plain text and Word's files have styles of their own. */
  byte[] write(MadeDocument document) {
    return switch (this) {
      case TXT, DOCX -> throw new IllegalStateException(this + " is written elsewhere");
      case HTML -> new HtmlFile(HtmlFile.Kind.BARE, StandardCharsets.UTF_8).write(document);
      case HTML_GB -> new HtmlFile(HtmlFile.Kind.SITE, GB).write(document);
      case HTML_SITE -> new HtmlFile(HtmlFile.Kind.SITE, StandardCharsets.UTF_8).write(document);
      case HTML_WORD -> new HtmlFile(HtmlFile.Kind.WORD, GB).write(document);
      case MHT -> MailArchive.write(document);
      case XLSX -> SheetFile.xlsx(document);
      case XLS -> SheetFile.xls(document);
      case RTF -> new RtfFile(document.expected().items().size() % 2 == 0).write(document);
      case PDF -> PaperFile.write(document);
    };
  }
}
