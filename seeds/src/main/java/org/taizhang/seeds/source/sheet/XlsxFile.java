package org.taizhang.seeds.source.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.RawSheet;
import org.taizhang.seeds.source.Refusal;
import org.taizhang.seeds.source.container.LimitedStream;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook of Excel or WPS (.xlsx), read as a stream: its sheets that are not hidden, cell by
 * cell as shown.
 */
public final class XlsxFile {
  private final XSSFReader reader;
  private final SheetRemarks remarks;
  private final DocumentBuilder builder;

  private XlsxFile(XSSFReader reader, DocumentBuilder builder) {
    this.reader = reader;
    this.builder = builder;
    this.remarks = new SheetRemarks(builder);
  }

  /**
   * Reads the workbook.
   *
   * @throws Refusal when it holds more than a plan can
   * @throws IOException and the others when it is damaged
   */
  public static Document read(byte[] content)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    DocumentBuilder builder = new DocumentBuilder();
    try (ZipFile zip =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
      XlsxFile file = new XlsxFile(new XSSFReader(parts), builder);
      file.remarkParts(parts);
      file.readSheets();
      file.remarks.end();
      parts.revert();
    }
    return builder.build(FileFormat.XLSX);
  }

  /**
   * All cells of all sheets, what is hidden or filtered out too.
   *
   * @throws Refusal when it holds more than a form can
   * @throws IOException and the others when it is damaged
   */
  public static List<RawSheet> sheets(byte[] content)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    try (ZipFile zip =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
      XlsxFile file = new XlsxFile(new XSSFReader(parts), new DocumentBuilder());
      List<RawSheet> sheets = new ArrayList<>();
      file.eachSheet((_, sheet, parsing) -> {
        RawCells cells = new RawCells(sheet.name());
        parsing.into(cells);
        sheets.add(cells.sheet());
      });
      parts.revert();
      return sheets;
    }
  }

  private void remarkParts(OPCPackage parts) throws OpenXML4JException {
    for (PackagePart part : parts.getParts()) {
      String type = part.getContentType();
      if (type.contains("vbaProject") || type.contains("macrosheet")) {
        remarks.macros();
      } else if (type.contains("externalLink") || type.contains("connections")) {
        remarks.links();
      } else if (type.endsWith(".comments+xml")) {
        remarks.comments();
      }
    }
  }

  private void readSheets()
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    eachSheet((number, sheet, parsing) -> {
      if (sheet.hidden()) {
        remarks.hiddenSheet(sheet.name());
      } else if (!remarks.explains(sheet.name())) {
        SheetCells cells = new SheetCells(sheet.name());
        parsing.into(cells);
        cells.tell(builder, number);
      }
    });
  }

  /** Looks at a sheet, which is read only where it asks for the cells. */
  private interface Look {
    void at(int number, XlsxBook.Sheet sheet, Parsing parsing)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
  }

  private interface Parsing {
    void into(SheetCells cells)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
  }

  private void eachSheet(Look look)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XlsxBook book = new XlsxBook();
    parse(reader.getWorkbookData(), book);
    XlsxStyles styles = new XlsxStyles(book.since1904());
    parse(reader.getStylesData(), styles);
    XlsxStrings strings = new XlsxStrings();
    parse(reader.getSharedStringsData(), strings);
    int number = 0;
    for (XlsxBook.Sheet sheet : book.sheets()) {
      number++;
      look.at(
          number,
          sheet,
          cells ->
              parse(
                  reader.getSheet(sheet.part()),
                  new XlsxSheet(sheet.name(), cells, strings, styles, remarks)));
    }
  }

  private static void parse(@Nullable InputStream part, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    if (part == null) {
      return;
    }
    try (InputStream in = new LimitedStream(part)) {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      xml.setErrorHandler(handler);
      xml.parse(new InputSource(in));
    }
  }
}
