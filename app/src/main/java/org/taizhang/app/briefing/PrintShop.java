package org.taizhang.app.briefing;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.taizhang.app.page.BriefingWords;
import org.taizhang.app.page.Document;
import org.taizhang.app.page.MatrixBriefing;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.press.Press;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.text.Folding;

/** Lays briefings out and prints them; slow, for use off the window. */
public final class PrintShop {
  private final MatrixBriefing matrix;
  private final Press press;
  private final InstantSource time;

  public PrintShop(TextMetrics metrics, Press press, InstantSource time) {
    this.matrix =
        new MatrixBriefing(
            new MatrixProjection(Folding::key),
            metrics,
            BriefingWords.in(Locale.SIMPLIFIED_CHINESE));
    this.press = press;
    this.time = time;
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
  }

  /** What is to be laid out. */
  record Order(Ledger ledger, MatrixSelection selection, PaperOptions options) {}

  Document document(Order order) {
    return matrix.document(order.ledger(), order.selection(), order.options());
  }

  Preview preview(Order order) {
    var document = document(order);
    var pdf = new ByteArrayOutputStream();
    press.print(document, pdf);
    return new Preview(document, new PdfPages(pdf.toByteArray()));
  }

  void save(Document document, Path file) {
    press.print(document, file);
  }

  /** The printers of the system, the usual one first. */
  static List<PrintService> printers() {
    var all = new ArrayList<>(List.of(PrintServiceLookup.lookupPrintServices(null, null)));
    var usual = PrintServiceLookup.lookupDefaultPrintService();
    if (usual != null && all.remove(usual)) {
      all.addFirst(usual);
    }
    return List.copyOf(all);
  }
}
