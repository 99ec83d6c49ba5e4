package org.taizhang.app.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.taizhang.app.type.Face;

/**
 * The faces as the PDF library wants them: whole files in memory, made once, embedded as the subset
 * a document uses.
 */
final class PressFaces {
  private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

  /** Before each document: names of subsets begin anew, so that files are alike. */
  void begin() {
    fonts.values().forEach(font -> font.setSecureRandom(new Sequence()));
  }

  BaseFont of(Face face) {
    return fonts.computeIfAbsent(face, PressFaces::open);
  }

  private static BaseFont open(Face face) {
    try {
      var font =
          BaseFont.createFont(
              face.name() + ".ttf",
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              BaseFont.NOT_CACHED,
              face.bytes(),
              null);
      font.setSubset(true);
      font.setSecureRandom(new Sequence());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not random at all: the library asks for it only to name subsets. */
  private static final class Sequence extends SecureRandom {
    private static final long serialVersionUID = 1;

    private int drawn;

    @Override
    public double nextDouble() {
      drawn++;
      return drawn * 0.37 % 1;
    }
  }
}
