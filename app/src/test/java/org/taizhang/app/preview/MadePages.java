package org.taizhang.app.preview;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files with pages that can be told apart by colour. */
public final class MadePages {
  private static final Color[] COLOURS = {Color.RED, Color.GREEN, Color.BLUE};

  private MadePages() {}

  /** A PDF: page 1 is red, page 2 green, page 3 blue, with a line of text in no embedded font. */
  public static byte[] pdf(int pages) {
    return pdf(pages, "");
  }

  /**
   * As the other.
   *
   * @param password that opens it; empty for none
   */
  static byte[] pdf(int pages, String password) {
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        page(document, i);
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void page(PDDocument document, int number) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var pen = new PDPageContentStream(document, page)) {
      pen.setNonStrokingColor(COLOURS[number % COLOURS.length]);
      pen.addRect(0, 0, 595, 742);
      pen.fill();
      pen.setNonStrokingColor(Color.BLACK);
      pen.beginText();
      pen.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 40);
      pen.newLineAtOffset(60, 770);
      pen.showText("Page " + (number + 1));
      pen.endText();
    }
  }

  /**
   * A picture that is green at the right and red at the left.
   *
   * @param kind png, jpg, gif, bmp, tiff
   */
  public static byte[] picture(String kind, int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.GREEN);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.setColor(Color.BLACK);
    pen.drawRect(width / 8, height / 8, width / 4, height / 4);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, kind, out)) {
        throw new IllegalArgumentException("nothing writes " + kind);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
