package org.taizhang.seeds.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.taizhang.seeds.source.Clipping;

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
  PDF,
  CLIP_WORD,
  CLIP_WPS,
  CLIP_EXCEL,
  CLIP_BROWSER,
  CLIP_RTF,
  CLIP_TABBED,
  CLIP_PLAIN;

  private static final Charset GB = Charset.forName("GB18030");

  /** Whether a document in the wording can be written in the format. */
  boolean takes(Wording wording) {
    boolean flattened = wording == Wording.TABLE_FLATTENED;
    boolean sheets = wording == Wording.TABLE_PER_SHEET;
    return switch (this) {
      case TXT, CLIP_PLAIN ->
          flattened || (!wording.isTable() && wording != Wording.TEXT_WITH_TABLE);
      case XLSX, XLS -> wording.isTable() && !flattened;
      case CLIP_EXCEL, CLIP_TABBED ->
          wording.isTable() && !flattened && !sheets && wording != Wording.TABLE_PER_SECTION;
      case HTML,
          HTML_GB,
          HTML_SITE,
          HTML_WORD,
          MHT,
          DOCX,
          RTF,
          PDF,
          CLIP_WORD,
          CLIP_WPS,
          CLIP_BROWSER,
          CLIP_RTF ->
          !flattened && !sheets;
    };
  }

  /** Whether a reader can tell blanks and line ends of a cell or paragraph. */
  boolean keepsBlanks() {
    return this != PDF;
  }

  /** Whether it is, or comes from, a sheet: no page cuts its table. */
  boolean isWorkbook() {
    return switch (this) {
      case XLSX, XLS, CLIP_EXCEL, CLIP_TABBED -> true;
      case TXT,
          HTML,
          HTML_GB,
          HTML_SITE,
          HTML_WORD,
          MHT,
          DOCX,
          RTF,
          PDF,
          CLIP_WORD,
          CLIP_WPS,
          CLIP_BROWSER,
          CLIP_RTF,
          CLIP_PLAIN ->
          false;
    };
  }

  /** Whether the lines above a table are rows of it for a reader. */
  boolean countsRowsAbove() {
    return isWorkbook() && this != CLIP_TABBED;
  }

  /** Whether a place in it is a cell of a table. */
  boolean drawsCells() {
    return this != TXT && this != PDF && this != CLIP_PLAIN;
  }

  /** Whether the text is laid out in lines. */
  boolean isText() {
    return this == TXT || this == CLIP_PLAIN;
  }

  /** Writes the document; plain text is laid out elsewhere. */
  Written write(MadeDocument document, PlanMaker maker) {
    return switch (this) {
      case TXT, CLIP_PLAIN -> throw new IllegalStateException(this + " is written elsewhere");
      case HTML -> page(document, HtmlFile.Kind.BARE, StandardCharsets.UTF_8);
      case HTML_GB -> page(document, HtmlFile.Kind.SITE, GB);
      case HTML_SITE -> page(document, HtmlFile.Kind.SITE, StandardCharsets.UTF_8);
      case HTML_WORD -> page(document, HtmlFile.Kind.WORD, GB);
      case MHT -> Written.file(document, MailArchive.write(document));
      case DOCX -> docx(document, maker);
      case XLSX -> Written.file(document, SheetFile.xlsx(document));
      case XLS -> Written.file(document, SheetFile.xls(document));
      case RTF -> Written.file(document, rtf(document));
      case PDF -> Written.file(document, PaperFile.write(document));
      case CLIP_WORD -> Written.clip(document, new WordClip(maker, false).write(document));
      case CLIP_WPS -> Written.clip(document, new WordClip(maker, true).write(document));
      case CLIP_EXCEL -> Written.clip(document, SheetClip.html(document, maker));
      case CLIP_BROWSER -> Written.clip(document, BrowserClip.write(document, maker));
      case CLIP_RTF ->
          Written.clip(
              document,
              new Clipping(null, new String(rtf(document), StandardCharsets.ISO_8859_1), null));
      case CLIP_TABBED ->
          Written.clip(document, new Clipping(null, null, SheetClip.tabbed(document)));
    };
  }

  private static Written page(MadeDocument document, HtmlFile.Kind kind, Charset charset) {
    return Written.file(document, new HtmlFile(kind, charset).write(document));
  }

  private static byte[] rtf(MadeDocument document) {
    return new RtfFile(document.expected().items().size() % 2 == 0).write(document);
  }

  private static Written docx(MadeDocument document, PlanMaker maker) {
    WordFile file = WordFile.edited(maker);
    byte[] bytes = file.write(document);
    return Written.file(file.hasTextBox() ? document.deserving("text.box") : document, bytes);
  }
}
