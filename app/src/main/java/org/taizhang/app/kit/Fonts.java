package org.taizhang.app.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import org.taizhang.app.type.Face;

/**
 * The bundled faces as the toolkit knows them. Making one registers those that style sheets name;
 * the others are loaded when something is drawn in them.
 */
public final class Fonts {
  private final Map<Face, String> names = new EnumMap<>(Face.class);

  public Fonts() {
    for (var face : List.of(Face.SANS, Face.SANS_BOLD, Face.TITLE)) {
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
