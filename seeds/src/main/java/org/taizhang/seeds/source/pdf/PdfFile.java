package org.taizhang.seeds.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.Refusal;

/** A PDF file with text: lines put together to paragraphs, ruled tables as tables. */
public final class PdfFile {
  private static final int MOST_PAGES = 2_000;
  private static final int FEW_CHARACTERS = 30;
  private static final double MOST_OF_A_PAGE = 0.5;

  private final Budget budget = new Budget();
  private final DocumentBuilder document = new DocumentBuilder();
  private final List<List<PagePart>> pages = new ArrayList<>();
  private int characters;
  private int unknown;
  private int slanted;
  private int pictures;

  private PdfFile() {}

  /**
   * Reads the file. What its pages show is read; what it does when opened is not.
   *
   * @throws Refusal when it is locked, scanned, has too many pages or names no characters
   */
  public static Document read(byte[] content) throws IOException {
    try (PDDocument file = Loader.loadPDF(content)) {
      if (!file.getCurrentAccessPermission().canExtractContent()) {
        throw new Refusal("文件不允许复制文字，请向发文单位索取可以复制的版本");
      }
      if (file.getNumberOfPages() > MOST_PAGES) {
        throw new Refusal("超过 " + MOST_PAGES + " 页，不像是一份方案");
      }
      PdfFile reading = new PdfFile();
      int number = 0;
      for (PDPage page : file.getPages()) {
        if (++number > MOST_PAGES) {
          throw new Refusal("超过 " + MOST_PAGES + " 页，不像是一份方案");
        }
        reading.scan(page, number);
      }
      return reading.document(file);
    } catch (InvalidPasswordException locked) {
      throw new Refusal("文件已加密，请先去掉密码");
    }
  }

  private void scan(PDPage page, int number) throws IOException {
    PageScanner scanner = new PageScanner(page, budget);
    scanner.processPage(page);
    PageTurn turned = PageTurn.of(scanner);
    pages.add(PageParts.of(turned, number));
    int written = (int) turned.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
    PDRectangle paper = page.getCropBox();
    boolean picture =
        written < FEW_CHARACTERS
            && scanner.pictures() > MOST_OF_A_PAGE * paper.getWidth() * paper.getHeight();
    if (picture) {
      pictures++;
      document.remark("pdf.picture", true, "第 " + number + " 页是图片，上面的文字没有读出。");
    }
    characters += written;
    unknown += scanner.unknown();
    slanted += turned.slanted();
  }

  private Document document(PDDocument file) {
    if (pictures > 0
        && pictures * 2 >= pages.size()
        && characters < FEW_CHARACTERS * pages.size()) {
      throw new Refusal("是扫描件，没有可读的文字，请先用识别软件转成文字");
    }
    if (unknown * 3L > characters) {
      throw new Refusal("里面的字体没有写明是哪些字，请改用它的 Word 文件，或先用识别软件转成文字");
    }
    if (unknown > 0) {
      document.remark(
          "pdf.unknown",
          true,
          "有 " + unknown + " 个字的字体没有写明是什么字，暂以“" + PageScanner.UNKNOWN + "”代替，请对照原文补上。");
    }
    if (slanted > 0) {
      document.remark("pdf.slanted", false, "有 " + slanted + " 个字是斜排或竖排的（如水印），已略去。");
    }
    PdfRemarks.about(file, document);
    List<List<PagePart>> own = CutTables.joined(RunningHeads.leftOut(pages));
    Paragraphs.add(TypeArea.set(own), document);
    return document.build(FileFormat.PDF);
  }
}
