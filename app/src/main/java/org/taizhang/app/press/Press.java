package org.taizhang.app.press;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.taizhang.app.kit.WholeFile;
import org.taizhang.app.page.Document;
import org.taizhang.app.type.TextMetrics;

/** Prints documents as PDF. The same document gives the same bytes, whenever it is printed. */
public final class Press {
  private final TextMetrics metrics;
  private final PressFaces faces = new PressFaces();

  public Press(TextMetrics metrics) {
    this.metrics = metrics;
  }

  /**
   * Writes the document; the stream stays open.
   *
   * @throws UncheckedIOException when the stream does
   */
  public synchronized void print(Document document, OutputStream out) {
    var first = document.pages().getFirst();
    var size = new Rectangle((float) first.width(), (float) first.height());
    var pdf = new org.openpdf.text.Document(size, 0, 0, 0, 0);
    var writer = PdfWriter.getInstance(pdf, out);
    writer.setCloseStream(false);
    faces.begin();
    pdf.open();
    describe(document, writer);
    var painter = new PdfPainter(metrics, faces, writer.getDirectContent());
    for (var page : document.pages()) {
      pdf.setPageSize(new Rectangle((float) page.width(), (float) page.height()));
      pdf.newPage();
      writer.setPageEmpty(false);
      painter.paint(page);
    }
    new PdfOutlines(writer, document.pages()).add(document.bookmarks());
    pdf.close();
  }

  /**
   * Writes the document into a file that is either the old one or the complete new one, whatever
   * happens meanwhile.
   *
   * @throws UncheckedIOException when the file cannot be written; it is then as it was before
   */
  public void print(Document document, Path file) {
    WholeFile.write(file, out -> print(document, out));
  }

  /** After opening, which writes today's date; of this document only its own day is told. */
  private static void describe(Document document, PdfWriter writer) {
    var facts = document.info();
    var made = new PdfDate(GregorianCalendar.from(facts.asOf().atStartOfDay(ZoneOffset.UTC)));
    var info = writer.getInfo();
    info.put(PdfName.TITLE, new PdfString(facts.title(), PdfString.TEXT_UNICODE));
    info.put(PdfName.AUTHOR, new PdfString(facts.author(), PdfString.TEXT_UNICODE));
    info.put(PdfName.CREATOR, new PdfString(facts.creator(), PdfString.TEXT_UNICODE));
    info.put(PdfName.PRODUCER, new PdfString(facts.creator(), PdfString.TEXT_UNICODE));
    info.put(PdfName.CREATIONDATE, made);
    info.put(PdfName.MODDATE, made);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    var name = facts.title() + facts.asOf() + document.pages().size();
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    var bytes = id.substring(0, 16).getBytes(StandardCharsets.US_ASCII);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(bytes, bytes));
  }
}
