package org.taizhang.seeds.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ordered strict decoding. Detectors fail on short Chinese text; trying byte order mark, then NULs
 * (UTF-16), then UTF-8, then GB18030 weighed against UTF-16 and Big5 by their share of common
 * characters does not.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final double CREDIBLE = 0.6;
  private static final int LONGEST_CHARACTER = 4;
  private static final int SHORT = 20;

  private TextDecoder() {}

  public static Decoded decode(byte[] content) {
    if (content.length == 0) {
      return new Decoded.Refused("文件是空的");
    }
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      if (mark.begins(content)) {
        return marked(content, mark);
      }
    }
    return hasNul(content) ? utf16(content) : unmarked(content);
  }

  /**
   * The text as the charset has it, whatever its bytes look like; what is no character of it is
   * shown as �.
   */
  static Decoded decode(byte[] content, Charset charset) {
    int from = 0;
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      from = mark.charset().equals(charset) && mark.begins(content) ? mark.length() : from;
    }
    String text = new String(content, from, content.length - from, charset);
    return new Decoded.Text(text, charset, true, false);
  }

  private static Decoded marked(byte[] content, ByteOrderMark mark) {
    Decoded.Text text = strict(content, mark.length(), mark.charset(), true);
    return text != null
        ? text
        : new Decoded.Refused("开头的标记说是 " + mark.charset().name() + " 编码，内容却不是");
  }

  private static Decoded utf16(byte[] content) {
    Decoded.Text best =
        best(content, List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
    return best != null ? best : new Decoded.Refused("含有二进制内容，不是文本文件");
  }

  private static Decoded unmarked(byte[] content) {
    Decoded.Text utf8 = strict(content, 0, StandardCharsets.UTF_8, true);
    if (utf8 != null && isPlain(utf8)) {
      return utf8;
    }
    Decoded.Text best =
        best(content, List.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, BIG5));
    if (best == null) {
      best = utf8;
    }
    return best != null
        ? best
        : new Decoded.Refused("第 " + brokenLine(content) + " 行起既不是 UTF-8 也不是 GB18030 文字，编码无法识别");
  }

  /** Valid UTF-8 full of control characters is something else that happens to be valid. */
  private static boolean isPlain(Decoded.Text text) {
    long controls =
        text.text().chars().filter(c -> c < ' ' && "\t\n\u000B\f\r".indexOf(c) < 0).count();
    boolean tooShort = text.truncated() && text.text().length() < SHORT;
    return controls * 100 <= text.text().length() && !tooShort;
  }

  private static Decoded.@Nullable Text best(byte[] content, List<Charset> charsets) {
    return charsets.stream()
        .flatMap(charset -> Stream.ofNullable(strict(content, 0, charset, false)))
        .filter(text -> Credibility.of(text.text()) >= CREDIBLE)
        .max(Comparator.comparingDouble(text -> Credibility.of(text.text())))
        .orElse(null);
  }

  /**
   * The text, or null when the bytes are not valid in the charset; only the very last character may
   * be cut off.
   */
  private static Decoded.@Nullable Text strict(
      byte[] content, int from, Charset charset, boolean marked) {
    ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
    CharBuffer out = CharBuffer.allocate(content.length - from + 2);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    boolean cut = result.isError() && in.remaining() < LONGEST_CHARACTER && out.position() > 0;
    if (result.isError() && !cut) {
      return null;
    }
    return new Decoded.Text(Objects.toString(out.flip()), charset, marked, cut);
  }

  private static boolean hasNul(byte[] content) {
    for (byte b : content) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static int brokenLine(byte[] content) {
    ByteBuffer in = ByteBuffer.wrap(content);
    StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(in, CharBuffer.allocate(content.length + 1), true);
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
