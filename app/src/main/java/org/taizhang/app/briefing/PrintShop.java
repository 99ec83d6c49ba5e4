package org.taizhang.app.briefing;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.taizhang.app.kit.Memory;
import org.taizhang.app.page.BriefingChoice;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.page.Document;
import org.taizhang.app.page.MeetingHead;
import org.taizhang.app.press.Press;
import org.taizhang.app.xlsx.Workbooks;
import org.taizhang.model.Ledger;

/** Lays briefings out and prints them; slow, for use off the window. */
public final class PrintShop {
  private final Briefings briefings;
  private final Press press;
  private final Workbooks workbooks;
  private final InstantSource time;
  private final HeadMemory heads;

  public PrintShop(
      Briefings briefings, Press press, Workbooks workbooks, InstantSource time, Memory memory) {
    this.briefings = briefings;
    this.press = press;
    this.workbooks = workbooks;
    this.time = time;
    this.heads = new HeadMemory(memory, briefings.head());
  }

  List<BriefingKind> kinds() {
    return briefings.kinds();
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
  }

  /** Masthead and foot as they were kept last. */
  MeetingHead head() {
    return heads.head();
  }

  /** Remembers them for the next start. */
  void keep(MeetingHead head) {
    heads.keep(head);
  }

  boolean hasTables(BriefingKind kind) {
    return briefings.tables(kind).isPresent();
  }

  /**
   * What is to be laid out.
   *
   * @param head of the meeting briefing
   */
  record Order(Ledger ledger, BriefingKind kind, BriefingChoice choice, MeetingHead head) {}

  Document document(Order order) {
    return briefings.headed(order.head()).of(order.kind()).document(order.ledger(), order.choice());
  }

  Preview preview(Order order) {
    var document = document(order);
    var pdf = new ByteArrayOutputStream();
    press.print(document, pdf);
    return new Preview(document, new PdfPages(pdf.toByteArray()));
  }

  /** Saves the tables of what is ordered as worksheets. */
  void saveTables(Order order, Path file) {
    var tables = briefings.tables(order.kind()).orElseThrow();
    workbooks.write(tables.sheets(order.ledger(), order.choice()), file);
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
