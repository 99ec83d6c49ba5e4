import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * {@code DrawIcon FOLDER}: draws the program's icon, a bound ledger open at a matrix of ● ○ △, into
 * FOLDER: {@code taizhang-16.png} and larger ones, {@code taizhang.svg} and {@code taizhang.ico}.
 */
class DrawIcon {
  static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  /** Below it marks and lines would run together: fewer of them, and larger. */
  private static final int PLAIN_BELOW = 48;

  private static final double SIDE = 256;
  private static final Color COVER = new Color(0x17686f);
  private static final Color SPINE = new Color(0x0c454b);
  private static final Color SHEET = new Color(0xfbfdfd);
  private static final Color HEAD = new Color(0xbfdfe0);
  private static final Color LINE = new Color(0xd3dede);
  private static final Color NAME = new Color(0x8aa5a8);
  private static final Color LEAD = new Color(0xb3392a);

  private record Part(Shape shape, Color colour) {}

  private final List<Part> parts = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<byte[]> pictures = new ArrayList<>();
    for (int size : SIZES) {
      byte[] picture = png(size);
      pictures.add(picture);
      Files.write(folder.resolve("taizhang-" + size + ".png"), picture);
    }
    Files.writeString(folder.resolve("taizhang.svg"), svg());
    Files.write(folder.resolve("taizhang.ico"), ico(pictures));
  }

  private static List<Part> detailed() {
    DrawIcon icon = new DrawIcon().book();
    icon.add(HEAD, box(72, 52, 152, 26, 5));
    for (int row = 0; row < 3; row++) {
      double y = 88 + 42 * row;
      icon.add(NAME, box(76, y + 13, 34, 9, 4));
      if (row > 0) {
        icon.add(LINE, box(72, y - 4.5, 152, 3, 1));
      }
    }
    icon.add(LEAD, disc(139, 105, 11));
    icon.add(COVER, ring(205, 105, 11, 4.5));
    icon.add(COVER, triangle(139, 147, 13, 4.5));
    icon.add(LEAD, disc(172, 147, 11));
    icon.add(COVER, ring(172, 189, 11, 4.5));
    icon.add(LEAD, disc(205, 189, 11));
    return icon.parts;
  }

  private static List<Part> plain() {
    DrawIcon icon = new DrawIcon().book();
    icon.add(HEAD, box(72, 48, 152, 36, 5));
    icon.add(LEAD, disc(112, 118, 22));
    icon.add(COVER, ring(182, 118, 22, 11));
    icon.add(COVER, ring(112, 180, 22, 11));
    icon.add(LEAD, disc(182, 180, 22));
    return icon.parts;
  }

  private DrawIcon book() {
    add(COVER, box(16, 16, 224, 224, 40));
    Area spine = new Area(box(16, 16, 224, 224, 40));
    spine.intersect(new Area(box(16, 16, 40, 224, 0)));
    add(SPINE, spine);
    add(SHEET, box(64, 40, 168, 176, 12));
    return this;
  }

  private void add(Color colour, Shape shape) {
    parts.add(new Part(shape, colour));
  }

  private static Shape box(double x, double y, double width, double height, double corner) {
    return new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner);
  }

  private static Shape disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape ring(double x, double y, double radius, double width) {
    Area ring = new Area(disc(x, y, radius));
    ring.subtract(new Area(disc(x, y, radius - width)));
    return ring;
  }

  private static Shape triangle(double x, double y, double radius, double width) {
    Area frame = new Area(upright(x, y, radius));
    frame.subtract(new Area(upright(x, y, radius - 2 * width)));
    return frame;
  }

  private static Shape upright(double x, double y, double radius) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - radius);
    path.lineTo(x + radius * Math.cos(Math.PI / 6), y + radius / 2);
    path.lineTo(x - radius * Math.cos(Math.PI / 6), y + radius / 2);
    path.closePath();
    return path;
  }

  private static byte[] png(int size) throws IOException {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = picture.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.scale(size / SIDE, size / SIDE);
    for (Part part : size < PLAIN_BELOW ? plain() : detailed()) {
      canvas.setColor(part.colour());
      canvas.fill(part.shape());
    }
    canvas.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 256 256\">\n");
    for (Part part : detailed()) {
      svg.append("<path fill=\"#%06x\" d=\"".formatted(part.colour().getRGB() & 0xffffff));
      svg.append(path(part.shape())).append("\"/>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
      int kind = step.currentSegment(at);
      path.append("MLQCZ".charAt(kind));
      for (int i = 0; i < List.of(2, 2, 4, 6, 0).get(kind); i++) {
        path.append(String.format(Locale.ROOT, "%.2f ", at[i]));
      }
    }
    return path.toString();
  }

  /** A head, one entry a picture, and the pictures as PNG, which Windows reads there. */
  private static byte[] ico(List<byte[]> pictures) {
    int head = 6 + 16 * pictures.size();
    int length = head + pictures.stream().mapToInt(picture -> picture.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
    int at = head;
    for (int i = 0; i < pictures.size(); i++) {
      byte side = (byte) (int) SIZES.get(i); // 256 is written as 0
      int weight = pictures.get(i).length;
      file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      file.putInt(weight).putInt(at);
      at += weight;
    }
    pictures.forEach(file::put);
    return file.array();
  }
}
