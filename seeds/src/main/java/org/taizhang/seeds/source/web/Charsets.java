package org.taizhang.seeds.source.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that pages and parts of archives give their charsets. */
final class Charsets {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 8192;

  private Charsets() {}

  /** What the head of a page says: its meta elements or XML declaration; null for nothing known. */
  static @Nullable Charset said(byte[] page) {
    int length = Math.min(page.length, HEAD);
    return named(new String(page, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** The first charset=… of the text; null when there is none or it is unknown. */
  static @Nullable Charset named(String text) {
    Matcher matcher = NAMED.matcher(text);
    return matcher.find() ? known(matcher.group(1)) : null;
  }

  /**
   * As browsers do (WHATWG Encoding): every label of the GB family means GB18030, Latin-1 means
   * windows-1252, and UTF-16 said in letters of one byte cannot be true.
   */
  private static @Nullable Charset known(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    if (label.startsWith("gb") || label.equals("x-gbk") || label.equals("chinese")) {
      return Charset.forName("GB18030");
    }
    if (label.startsWith("utf-16") || label.startsWith("utf-32")) {
      return null;
    }
    try {
      Charset charset = Charset.forName(label);
      return charset.equals(StandardCharsets.ISO_8859_1)
          ? Charset.forName("windows-1252")
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
