package org.taizhang.seeds.source;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form in which a text was on the clipboard, and how that form is kept as a file. */
public enum ClipForm {
  HTML(".html"),
  RTF(".rtf"),
  PLAIN(".txt");

  private final String ending;

  ClipForm(String ending) {
    this.ending = ending;
  }

  /** The form that {@link DocumentOpener} reads; the others say less. */
  public static ClipForm of(Clipping clipping) {
    if (isReadable(new Clipping(clipping.html(), null, null))) {
      return HTML;
    }
    return isReadable(new Clipping(null, clipping.rtf(), null)) ? RTF : PLAIN;
  }

  private static boolean isReadable(Clipping clipping) {
    return DocumentOpener.open(clipping) instanceof DocumentOpener.Opened.Read;
  }

  /** Of a file's name, with its dot. */
  public String ending() {
    return ending;
  }

  /** The bytes to keep; none where the clipboard did not offer the form. */
  public byte[] content(Clipping clipping) {
    return switch (this) {
      case HTML -> given(clipping.html()).getBytes(StandardCharsets.UTF_8);
      case RTF -> given(clipping.rtf()).getBytes(StandardCharsets.ISO_8859_1);
      case PLAIN -> given(clipping.plain()).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String given(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /** What was on the clipboard, out of the bytes that were kept. */
  public Clipping clipping(byte[] content) {
    return switch (this) {
      case HTML -> new Clipping(new String(content, StandardCharsets.UTF_8), null, null);
      case RTF -> new Clipping(null, new String(content, StandardCharsets.ISO_8859_1), null);
      case PLAIN -> new Clipping(null, null, new String(content, StandardCharsets.UTF_8));
    };
  }
}
