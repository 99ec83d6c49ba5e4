package org.taizhang.seeds.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes web pages. Most of a page is markup, so that only its other characters can tell one
 * charset from another; what the page itself says is believed when its bytes agree.
 */
public final class PageDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final double SAID = 0.2;

  private PageDecoder() {}

  /**
   * The text of a page.
   *
   * @param said charset that the page names; null when it names none
   * @param chosen charset that the clerk chose, which wins; null for none
   * @return its charset is marked unless it had to be guessed, and truncated when some bytes are no
   *     characters of it, which are shown as �
   * @throws Refusal when its byte order mark lies
   */
  public static Decoded.Text decode(
      byte[] content, @Nullable Charset said, @Nullable Charset chosen) {
    boolean own = content.length == 0 || isMarked(content) || hasNul(content);
    Decoded decoded =
        chosen != null
            ? TextDecoder.decode(content, chosen)
            : own ? TextDecoder.decode(content) : unmarked(content, said);
    return switch (decoded) {
      case Decoded.Text text -> text;
      case Decoded.Refused refused -> throw new Refusal(refused.reason());
    };
  }

  private static Decoded.Text unmarked(byte[] content, @Nullable Charset said) {
    String utf8 = strict(content, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded.Text(utf8, StandardCharsets.UTF_8, true, false);
    }
    List<Charset> charsets = new ArrayList<>(List.of(GB18030, BIG5));
    if (said != null && !charsets.contains(said)) {
      charsets.addFirst(said);
    }
    Decoded.@Nullable Text best = null;
    double bestScore = -1;
    for (Charset charset : charsets) {
      String text = strict(content, charset);
      double score = text == null ? -1 : score(text) + (charset.equals(said) ? SAID : 0);
      if (text != null && score > bestScore) {
        best = new Decoded.Text(text, charset, charset.equals(said), false);
        bestScore = score;
      }
    }
    return best != null ? best : broken(content, said);
  }

  /** Saved pages are cut and patched by many programs: a few bad bytes spoil only themselves. */
  private static Decoded.Text broken(byte[] content, @Nullable Charset said) {
    String asUtf8 = new String(content, StandardCharsets.UTF_8);
    String asChinese = new String(content, GB18030);
    Charset charset =
        said != null ? said : score(asUtf8) >= score(asChinese) ? StandardCharsets.UTF_8 : GB18030;
    return new Decoded.Text(new String(content, charset), charset, said != null, true);
  }

  private static double score(String text) {
    StringBuilder foreign = new StringBuilder();
    text.chars().filter(c -> c >= 0x80).forEach(c -> foreign.append((char) c));
    return foreign.isEmpty() ? 1 : Credibility.of(foreign.toString());
  }

  private static @Nullable String strict(byte[] content, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException none) {
      return null;
    }
  }

  private static boolean isMarked(byte[] content) {
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      if (mark.begins(content)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNul(byte[] content) {
    for (byte b : content) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
