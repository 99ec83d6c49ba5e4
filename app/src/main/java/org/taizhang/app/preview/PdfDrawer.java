package org.taizhang.app.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.taizhang.seeds.source.Refusal;

/** Pages of a PDF. What it would do when opened is not done. */
final class PdfDrawer implements FilePages.Drawer {
  private static final double FINEST = 8;

  static {
    FontMappers.set(new BundledFonts());
  }

  private final byte[] content;

  PdfDrawer(byte[] content) {
    this.content = content;
  }

  @Override
  public int count() throws IOException {
    try (PDDocument file = open()) {
      return file.getNumberOfPages();
    }
  }

  @Override
  public BufferedImage draw(int page, int pixels) throws IOException {
    try (PDDocument file = open()) {
      var renderer = new PDFRenderer(file);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImage(page, scale(file.getPage(page), pixels), ImageType.RGB);
    }
  }

  /** Pixels for each point. */
  private static float scale(PDPage page, int pixels) {
    var paper = page.getCropBox();
    boolean lies = page.getRotation() % 180 != 0;
    double width = Math.max(1, lies ? paper.getHeight() : paper.getWidth());
    double height = Math.max(1, lies ? paper.getWidth() : paper.getHeight());
    double most = Math.sqrt(FilePages.MOST_PIXELS / (width * height));
    return (float) Math.min(FINEST, Math.min(most, pixels / width));
  }

  private PDDocument open() throws IOException {
    try {
      return Loader.loadPDF(content);
    } catch (InvalidPasswordException locked) {
      throw new Refusal("文件加了密码");
    }
  }
}
