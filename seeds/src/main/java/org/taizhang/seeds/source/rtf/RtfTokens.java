package org.taizhang.seeds.source.rtf;

import java.nio.charset.StandardCharsets;
import org.taizhang.seeds.source.Refusal;

/**
 * Splits a file into the tokens of the format (Rich Text Format Specification 1.9.1). A library's
 * parser knows only words of its own list, and allocates what {@code \bin} promises.
 */
final class RtfTokens {
  /** Told what comes, in order. */
  interface Listener {
    void begin();

    void end();

    /**
     * A control word.
     *
     * @param value its parameter; the other one when it has none
     */
    void word(String name, int value, boolean given);

    /** A control symbol other than {@code \'}. */
    void symbol(char symbol);

    /** A byte of text, written plainly or as {@code \'xx}. */
    void text(byte value);
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] content;
  private final Listener listener;
  private int at;

  private RtfTokens(byte[] content, Listener listener) {
    this.content = content;
    this.listener = listener;
  }

  /**
   * Reads to the end of the outermost group.
   *
   * @throws Refusal when the file ends before
   */
  static void read(byte[] content, Listener listener) {
    new RtfTokens(content, listener).read();
  }

  private void read() {
    int depth = 0;
    do {
      if (at >= content.length) {
        throw new Refusal("文件不完整，可能没有下载或拷贝完");
      }
      byte next = content[at++];
      switch (next) {
        case '{' -> {
          depth++;
          listener.begin();
        }
        case '}' -> {
          depth--;
          listener.end();
        }
        case '\\' -> control();
        case '\r', '\n' -> {}
        case '\t' -> listener.word("tab", 0, false);
        default -> listener.text(next);
      }
    } while (depth > 0);
  }

  private void control() {
    if (at >= content.length) {
      return;
    }
    if (!isLetter(content[at])) {
      char symbol = (char) (content[at++] & 0xFF);
      if (symbol == '\'') {
        hexadecimal();
      } else {
        listener.symbol(symbol);
      }
      return;
    }
    int begin = at;
    while (at < content.length && isLetter(content[at]) && at - begin < LONGEST_WORD) {
      at++;
    }
    String name = new String(content, begin, at - begin, StandardCharsets.US_ASCII);
    int sign = at < content.length && content[at] == '-' ? 1 : 0;
    int digits = at + sign;
    long value = 0;
    while (digits < content.length && isDigit(content[digits])) {
      value = Math.min(Integer.MAX_VALUE, value * 10 + content[digits++] - '0');
    }
    boolean given = digits > at + sign;
    at = given ? digits : at;
    at += at < content.length && content[at] == ' ' ? 1 : 0;
    int number = (int) (sign == 1 ? -value : value);
    if (name.equals("bin")) {
      at = (int) Math.min(content.length, (long) at + Math.max(0, number));
    } else {
      listener.word(name, given ? number : 0, given);
    }
  }

  private void hexadecimal() {
    int value = 0;
    int end = Math.min(content.length, at + 2);
    while (at < end && Character.digit(content[at], 16) >= 0) {
      value = value * 16 + Character.digit(content[at++], 16);
    }
    listener.text((byte) value);
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
