package org.taizhang.app.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.type.Face;

/**
 * The program's own faces in place of those a PDF names and does not hold. Left to itself the
 * library reads every font of the system for that and leaves a list of them in the user's folder.
 */
final class BundledFonts implements FontMapper {
  private final Map<Face, TrueTypeFont> read = new EnumMap<>(Face.class);

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(baseFont), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(baseFont), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont,
      @Nullable PDFontDescriptor descriptor,
      @Nullable PDCIDSystemInfo cidSystemInfo) {
    return new CIDFontMapping(null, font(baseFont), true);
  }

  private synchronized TrueTypeFont font(@Nullable String name) {
    return read.computeIfAbsent(face(name == null ? "" : name), BundledFonts::read);
  }

  private static Face face(String name) {
    var plain = name.toLowerCase(Locale.ROOT);
    return Stream.of("hei", "sans", "arial", "helvetica", "gothic", "黑").anyMatch(plain::contains)
        ? Face.SANS
        : Face.SERIF;
  }

  private static TrueTypeFont read(Face face) {
    try (var stream = face.open()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
