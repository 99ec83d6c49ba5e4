package org.taizhang.app.briefing;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javax.print.PrintService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.taizhang.app.kit.Pixels;

/**
 * A PDF as pictures of its pages, and on its way to a printer. May be used from several threads.
 */
final class PdfPages implements AutoCloseable {
  private static final int POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<PDRectangle> sizes = new ArrayList<>();

  /**
   * Opens a whole file.
   *
   * @throws UncheckedIOException when it is no PDF
   */
  PdfPages(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
      renderer = new PDFRenderer(document);
      document.getPages().forEach(page -> sizes.add(page.getMediaBox()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count() {
    return sizes.size();
  }

  /** Width of a page in points. */
  double width(int page) {
    return sizes.get(page).getWidth();
  }

  double height(int page) {
    return sizes.get(page).getHeight();
  }

  /**
   * A picture of a page.
   *
   * @param page from 0
   * @param pixels its width
   */
  synchronized Image image(int page, double pixels) {
    try {
      float dpi = (float) (pixels / width(page) * POINTS_PER_INCH);
      return Pixels.image(renderer.renderImageWithDPI(page, dpi, ImageType.RGB));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hands all pages to a printer and waits until it has taken them.
   *
   * @throws PrinterException when the printer does not
   */
  synchronized void print(PrintService printer, String title) throws PrinterException {
    var job = PrinterJob.getPrinterJob();
    job.setPrintService(printer);
    job.setJobName(title);
    job.setPageable(new PDFPageable(document));
    job.print();
  }

  @Override
  public synchronized void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
