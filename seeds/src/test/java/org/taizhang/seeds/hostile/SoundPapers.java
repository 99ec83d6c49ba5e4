package org.taizhang.seeds.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A page of prose and one with a ruled table, in Latin letters where the fonts of the program are
 * not at hand: as plain objects with a table of their places, and as compressed ones with a stream
 * of them.
 */
final class SoundPapers {
  private static final Path FONT =
      Path.of("../app/src/main/resources/org/taizhang/app/type/NotoSansSC-Regular.ttf");
  private static final float[] EDGES = {20, 60, 150, 240, 330, 420, 510, 580};
  private static final float HEIGHT = 40;

  private SoundPapers() {}

  static List<byte[]> all(List<String> prose, List<List<String>> rows) {
    List<byte[]> papers = new ArrayList<>();
    for (boolean compressed : new boolean[] {false, true}) {
      papers.add(paper(compressed, (page, font) -> prose(prose, page, font)));
      papers.add(paper(compressed, (page, font) -> table(rows, page, font)));
    }
    return papers;
  }

  private interface Setting {
    void set(PDPageContentStream page, PDFont font) throws IOException;
  }

  private static byte[] paper(boolean compressed, Setting setting) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDFont font =
          Files.exists(FONT)
              ? PDType0Font.load(document, FONT.toFile())
              : new PDType1Font(FontName.HELVETICA);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream stream =
          new PDPageContentStream(document, page, AppendMode.OVERWRITE, compressed)) {
        setting.set(stream, font);
      }
      document.save(
          out,
          compressed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void prose(List<String> lines, PDPageContentStream page, PDFont font)
      throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i), 20, 780 - 16 * i, page, font);
    }
  }

  private static void table(List<List<String>> rows, PDPageContentStream page, PDFont font)
      throws IOException {
    for (int r = 0; r <= rows.size(); r++) {
      float y = 700 - HEIGHT * r;
      page.moveTo(EDGES[0], y);
      page.lineTo(EDGES[EDGES.length - 1], y);
      page.stroke();
      for (int c = 0; r < rows.size() && c < EDGES.length; c++) {
        page.moveTo(EDGES[c], y);
        page.lineTo(EDGES[c], y - HEIGHT);
        page.stroke();
        if (c < rows.get(r).size()) {
          text(rows.get(r).get(c), EDGES[c] + 3, y - 20, page, font);
        }
      }
    }
  }

  private static void text(String text, float x, float y, PDPageContentStream page, PDFont font)
      throws IOException {
    page.beginText();
    page.setFont(font, 8);
    page.newLineAtOffset(x, y);
    page.showText(font instanceof PDType0Font ? text : "1. " + text.length() + " lines 2024.");
    page.endText();
  }
}
