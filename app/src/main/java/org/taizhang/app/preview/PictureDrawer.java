package org.taizhang.app.preview;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.taizhang.seeds.source.Refusal;

/**
 * A picture; of a scanned TIFF every page. It is read in steps of several dots where it has more
 * than are shown, and never whole.
 */
final class PictureDrawer implements FilePages.Drawer {
  /** Of the file: some kinds have to be unpacked whole before the first line is known. */
  private static final long MOST_DOTS = 100_000_000;

  private final byte[] content;

  PictureDrawer(byte[] content) {
    this.content = content;
  }

  @Override
  public int count() throws IOException {
    return read(reader -> reader.getNumImages(true));
  }

  @Override
  public BufferedImage draw(int page, int pixels) throws IOException {
    return read(reader -> draw(reader, page, pixels));
  }

  private static BufferedImage draw(ImageReader reader, int page, int pixels) throws IOException {
    int width = reader.getWidth(page);
    int height = reader.getHeight(page);
    long dots = (long) width * height;
    if (dots > MOST_DOTS) {
      throw new Refusal("图片有 " + width + " × " + height + " 点，太大");
    }
    int fine = Math.max(1, width / pixels);
    int small = (int) Math.ceil(Math.sqrt((double) dots / FilePages.MOST_PIXELS));
    int step = Math.max(fine, Math.max(1, small));
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return opaque(reader.read(page, how));
  }

  private static BufferedImage opaque(BufferedImage picture) {
    var paper =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = paper.createGraphics();
    pen.drawImage(picture, 0, 0, Color.WHITE, null);
    pen.dispose();
    return paper;
  }

  private interface Reading<T> {
    T of(ImageReader reader) throws IOException;
  }

  private <T> T read(Reading<T> reading) throws IOException {
    try (var input = new BytesInput(content)) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new Refusal("不是 PDF 或图片");
      }
      var reader = readers.next();
      try {
        reader.setInput(input, false, true);
        return reading.of(reader);
      } finally {
        reader.dispose();
      }
    }
  }
}
