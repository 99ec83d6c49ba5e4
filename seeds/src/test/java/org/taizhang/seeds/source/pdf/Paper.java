package org.taizhang.seeds.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Assumptions;

/** Sets pages in code; places are points from the left and from the top. */
public final class Paper implements AutoCloseable {
  private static final Path FONT =
      Path.of("..", "app/src/main/resources/org/taizhang/app/type/LXGWWenKai-Regular.ttf");

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream out;
  private float height;

  public Paper() throws IOException {
    Assumptions.assumeTrue(Files.exists(FONT), "the type faces are not beside the module");
    font = PDType0Font.load(document, new File(FONT.toString()));
  }

  PDDocument document() {
    return document;
  }

  /** Begins an upright A4 page. */
  public Paper page() throws IOException {
    return page(false);
  }

  /** Begins a page; a turned one is A4 upright that viewers turn to the left. */
  Paper page(boolean turned) throws IOException {
    finish();
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    out = new PDPageContentStream(document, page);
    height = page.getMediaBox().getHeight();
    if (turned) {
      page.setRotation(90);
      out.transform(new Matrix(0, 1, -1, 0, page.getMediaBox().getWidth(), 0));
      height = page.getMediaBox().getWidth();
    }
    return this;
  }

  public Paper text(String text, double x, double y, double size) throws IOException {
    out.beginText();
    out.setFont(font, (float) size);
    out.newLineAtOffset((float) x, (float) (height - y));
    out.showText(text);
    out.endText();
    return this;
  }

  Paper rule(double x0, double y0, double x1, double y1) throws IOException {
    out.moveTo((float) x0, (float) (height - y0));
    out.lineTo((float) x1, (float) (height - y1));
    out.stroke();
    return this;
  }

  /** A thin filled rectangle, as word processors draw borders. */
  Paper bar(double x, double y, double width, double high) throws IOException {
    out.addRect((float) x, (float) (height - y - high), (float) width, (float) high);
    out.fill();
    return this;
  }

  /** A cell with its four sides and wrapped text; returns nothing: rows are set by the caller. */
  public Paper cell(String text, double x, double y, double width, double high) throws IOException {
    rule(x, y, x + width, y).rule(x, y + high, x + width, y + high);
    rule(x, y, x, y + high).rule(x + width, y, x + width, y + high);
    double line = y + 13;
    for (String part : wrapped(text, width - 10, 0, 10)) {
      text(part, x + 5, line, 10);
      line += 13;
    }
    return this;
  }

  /** The text cut into lines of a width, the first one indented. */
  public List<String> wrapped(String text, double width, double indent, double size)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = indent;
    for (int i = 0; i < text.length(); i++) {
      String c = text.substring(i, i + 1);
      double next = font.getStringWidth(c) / 1000 * size;
      if (c.equals("\n") || (used + next > width && "，。；、".indexOf(c) < 0)) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (!c.equals("\n")) {
        line.append(c);
        used += next;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private void finish() throws IOException {
    if (out != null) {
      out.close();
    }
  }

  public byte[] bytes() throws IOException {
    finish();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
