package org.taizhang.seeds.source.clip;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** HTML from the clipboard as a page: Windows puts a header before it and gives it in UTF-8. */
public final class ClipHtml {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private ClipHtml() {}

  /**
   * The page without the header (Version:0.9, StartHTML:…), its characters put right where UTF-8
   * was taken for something else.
   */
  public static String page(String html) {
    int end = html.indexOf('\0');
    String whole = readable(end < 0 ? html : html.substring(0, end));
    int page = whole.indexOf('<');
    boolean headed = whole.stripLeading().startsWith("Version:") && page >= 0;
    return headed ? whole.substring(page) : whole;
  }

  private static String readable(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    String western = utf8(western(text));
    if (western != null) {
      return western;
    }
    String chinese = utf8(bytes(text, GB18030));
    return chinese != null ? chinese : text;
  }

  /** One byte for each character, or null where there are characters of more. */
  private static byte @Nullable [] western(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      byte[] one = c <= 0xFF ? new byte[] {(byte) c} : bytes(String.valueOf(c), WESTERN);
      if (one == null || one.length != 1) {
        return null;
      }
      bytes[i] = one[0];
    }
    return bytes;
  }

  private static byte @Nullable [] bytes(String text, Charset charset) {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException none) {
      return null;
    }
  }

  /** Text in any other charset is hardly ever valid UTF-8 by chance. */
  private static @Nullable String utf8(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException none) {
      return null;
    }
  }
}
