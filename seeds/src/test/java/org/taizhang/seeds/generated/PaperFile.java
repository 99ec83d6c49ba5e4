package org.taizhang.seeds.generated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;

/** Writes documents as .pdf: wrapped lines, ruled tables over pages, the number of each page. */
final class PaperFile {
  private static final Path FONT =
      Path.of("../app/src/main/resources/org/taizhang/app/type/NotoSerifSC-Regular.ttf");
  private static final float MARGIN = 60;
  private static @Nullable TrueTypeFont parsed;

  private final PDDocument document = new PDDocument();
  private final PDRectangle paper;
  private final List<PDPageContentStream> pages = new ArrayList<>();
  private final PDType0Font font;
  private float y;

  private PaperFile(boolean landscape) throws IOException {
    this.paper =
        landscape
            ? new PDRectangle(
                /* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth())
            : PDRectangle.A4;
    this.font = PDType0Font.load(document, typeface(), true);
  }

  private static synchronized TrueTypeFont typeface() throws IOException {
    TrueTypeFont known = parsed;
    if (known == null) {
      known = new TTFParser().parse(new RandomAccessReadBufferedFile(FONT.toFile()));
      parsed = known;
    }
    return known;
  }

  static byte[] write(MadeDocument made) {
    try {
      PaperFile file = new PaperFile(!made.grids().isEmpty());
      try (PDDocument document = file.document;
          ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
        file.fill(made);
        document.save(bytes);
        return bytes.toByteArray();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void fill(MadeDocument made) throws IOException {
    turn();
    boolean first = true;
    for (MadeBlock block : made.blocks()) {
      switch (block) {
        case MadeBlock.Text text -> paragraph(text.whole(), first);
        case Grid grid -> table(grid);
      }
      first = first && block instanceof MadeBlock.Text text && text.whole().startsWith("附件");
    }
    for (PDPageContentStream page : pages) {
      page.close();
    }
  }

  private void turn() throws IOException {
    PDPage page = new PDPage(paper);
    document.addPage(page);
    PDPageContentStream out = new PDPageContentStream(document, page);
    pages.add(out);
    y = paper.getHeight() - MARGIN;
    show("— " + pages.size() + " —", paper.getWidth() / 2 - 20, 36, 9);
  }

  private void show(String text, float x, float at, float size) throws IOException {
    PDPageContentStream out = pages.getLast();
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, at);
    out.showText(text);
    out.endText();
  }

  /** The title stands in the middle, other paragraphs begin two characters in. */
  private void paragraph(String text, boolean title) throws IOException {
    float size = title ? 16 : 12;
    float width = paper.getWidth() - 2 * MARGIN;
    List<String> lines = PaperLines.wrap(font, (title ? "" : "　　") + text, size, width);
    for (String line : lines) {
      if (y < MARGIN + 20) {
        turn();
      }
      float indent = title ? (width - PaperLines.width(font, line, size)) / 2 : 0;
      String bare = line.replaceFirst("^　　", "");
      show(bare, MARGIN + indent + (bare.equals(line) ? 0 : 2 * size), y, size);
      y -= size * 1.6f;
    }
  }

  private void table(Grid grid) throws IOException {
    PaperTable table = new PaperTable(grid, font, paper.getWidth() - 2 * MARGIN);
    int row = 0;
    while (row < grid.rows()) {
      int to = table.fits(row, y - MARGIN);
      if (to == row) {
        turn();
        to = Math.max(row + 1, table.fits(row, y - MARGIN));
      }
      for (Cell cell : table.part(row, to)) {
        draw(table, cell, row);
      }
      y -= table.height(row, to);
      row = to;
    }
    y -= 20;
  }

  private void draw(PaperTable table, Cell cell, int firstRow) throws IOException {
    float x = MARGIN + table.x(cell.column());
    float top = y - table.height(firstRow, cell.row());
    float width = table.x(cell.column() + cell.width()) - table.x(cell.column());
    float height = table.height(cell.row(), cell.row() + cell.height());
    PDPageContentStream out = pages.getLast();
    out.addRect(x, top - height, width, height);
    out.stroke();
    float line = top - PaperTable.SIZE - 2;
    for (String text : table.lines(cell)) {
      show(text, x + PaperTable.PAD, line, PaperTable.SIZE);
      line -= PaperTable.LEADING;
    }
  }
}
