package org.taizhang.app.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.taizhang.app.type.Face;

/** The bundled faces as the toolkit knows them; making one registers them for style sheets too. */
public final class Fonts {
  private final Map<Face, String> names = new EnumMap<>(Face.class);

  public Fonts() {
    for (var face : Face.values()) {
      names.put(face, load(face));
    }
  }

  public Font of(Face face, double size) {
    return new Font(names.get(face), size);
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
