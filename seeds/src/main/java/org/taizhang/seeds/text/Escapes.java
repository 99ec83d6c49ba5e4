package org.taizhang.seeds.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a value cannot stand in a line as it is: the bar that parts values, the backslash itself,
 * blanks at the ends, which editors cut off, and characters that nobody sees.
 */
final class Escapes {
  static final char BAR = '｜';
  private static final char BACKSLASH = '\\';
  private static final int HEX_DIGITS = 4;

  private Escapes() {}

  /** Line breaks stay: what follows one is written as a line of its own. */
  static String escape(String value) {
    return isPlain(value)
        ? value
        : Stream.of(value.split("\n", -1)).map(Escapes::line).collect(Collectors.joining("\n"));
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == BAR || c == BACKSLASH || Character.isWhitespace(c) || isOdd(c)) {
        return false;
      }
    }
    return true;
  }

  private static String line(String line) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean atEnd = i == 0 || i == line.length() - 1;
      if (c == BAR || c == BACKSLASH) {
        escaped.append(BACKSLASH).append(c);
      } else if (i + 1 < line.length() && Character.isSurrogatePair(c, line.charAt(i + 1))) {
        escaped.append(c).append(line.charAt(++i));
      } else if (isOdd(c) || (atEnd && Character.isWhitespace(c))) {
        escaped.append(BACKSLASH).append(String.format("u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Controls, line ends of other systems, and halves of characters that no file can keep. */
  private static boolean isOdd(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          c != ' ' && c != '　';
      default -> false;
    };
  }

  /**
   * The value that was escaped.
   *
   * @throws Unreadable when a backslash has nothing behind it that it could stand for
   */
  static String unescape(String escaped) {
    if (escaped.indexOf(BACKSLASH) < 0) {
      return escaped;
    }
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != BACKSLASH) {
        value.append(c);
      } else if (++i == escaped.length()) {
        throw new Unreadable("末尾的反斜杠后面缺少字符");
      } else if (escaped.charAt(i) == 'u') {
        value.append(hex(escaped, i + 1));
        i += HEX_DIGITS;
      } else {
        value.append(escaped.charAt(i));
      }
    }
    return value.toString();
  }

  private static char hex(String escaped, int at) {
    String digits = escaped.substring(at, Math.min(escaped.length(), at + HEX_DIGITS));
    try {
      if (digits.length() == HEX_DIGITS) {
        return (char) Integer.parseUnsignedInt(digits, 16);
      }
    } catch (NumberFormatException e) {
      throw new Unreadable("“\\u" + digits + "”不是四位十六进制数", e);
    }
    throw new Unreadable("“\\u" + digits + "”不是四位十六进制数");
  }

  /** What stands between the given marks, as far as these are not escaped. */
  static List<String> split(String escaped, char mark) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == BACKSLASH) {
        i++;
      } else if (escaped.charAt(i) == mark) {
        parts.add(escaped.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(escaped.substring(start));
    return parts;
  }
}
