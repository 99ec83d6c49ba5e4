package org.taizhang.app.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import javafx.scene.text.Font;
import org.taizhang.app.type.Face;

/**
 * The bundled faces as the toolkit knows them; making one registers those of the screen for style
 * sheets too. A face of paper alone is read when it is asked for.
 */
public final class Fonts {
  private final Map<Face, String> names = new EnumMap<>(Face.class);

  public Fonts() {
    for (var face : EnumSet.complementOf(EnumSet.of(Face.KAI))) {
      names.put(face, load(face));
    }
  }

  public Font of(Face face, double size) {
    return new Font(names.computeIfAbsent(face, Fonts::load), size);
  }

  private static String load(Face face) {
    try (var stream = face.open()) {
      var font = Font.loadFont(stream, 13);
      if (font == null) {
        throw new IllegalStateException("the toolkit does not take the face " + face);
      }
      return font.getName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
