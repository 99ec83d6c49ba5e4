package org.taizhang.seeds.source.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.Decoded;
import org.taizhang.seeds.source.PageDecoder;
import org.taizhang.seeds.source.Refusal;

/** A web page with its pictures in one file (.mht, RFC 2557): finds the page among its parts. */
final class MimeArchive {
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]+");
  private static final int DEEPEST = 6;

  private final @Nullable Charset chosen;

  private MimeArchive(@Nullable Charset chosen) {
    this.chosen = chosen;
  }

  static boolean is(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.contains("mime-version:")
        && head.contains("content-type:")
        && !head.stripLeading().startsWith("<");
  }

  /**
   * The first part that is a page.
   *
   * @param charset that the clerk chose; null to find it
   * @throws Refusal when there is none
   */
  static Decoded.Text page(byte[] content, @Nullable Charset charset) {
    String archive = new String(content, StandardCharsets.ISO_8859_1).stripLeading();
    Decoded.Text page = new MimeArchive(charset).find(archive, 0);
    if (page == null) {
      throw new Refusal("网页存档里没有网页正文，可能没有保存完");
    }
    return page;
  }

  private Decoded.@Nullable Text find(String part, int depth) {
    Matcher blank = Pattern.compile("\r?\n[ \t]*\r?\n").matcher(part);
    if (depth > DEEPEST || !blank.find()) {
      return null;
    }
    String header = FOLD.matcher(part.substring(0, blank.start())).replaceAll(" ");
    String body = part.substring(blank.end());
    String type = field(header, "content-type").toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/")) {
      Matcher boundary = BOUNDARY.matcher(field(header, "content-type"));
      return boundary.find()
          ? among(body, boundary.group(1) != null ? boundary.group(1) : boundary.group(2), depth)
          : null;
    }
    if (!type.startsWith("text/html") && !type.startsWith("application/xhtml")) {
      return null;
    }
    byte[] page = decoded(body, field(header, "content-transfer-encoding"));
    Charset said = Charsets.named(type);
    return PageDecoder.decode(page, said != null ? said : Charsets.said(page), chosen);
  }

  private Decoded.@Nullable Text among(String body, String boundary, int depth) {
    String mark = "--" + boundary;
    int at = body.startsWith(mark) ? 0 : after(body, 0, mark);
    while (at >= 0) {
      int from = body.indexOf('\n', at);
      int next = from < 0 ? -1 : after(body, from, mark);
      Decoded.Text page =
          from < 0
              ? null
              : find(body.substring(from + 1, next < 0 ? body.length() : next), depth + 1);
      if (page != null) {
        return page;
      }
      at = next;
    }
    return null;
  }

  /** Where a line that begins with the mark begins; -1 when there is none. */
  private static int after(String body, int from, String mark) {
    int at = body.indexOf("\n" + mark, from);
    return at < 0 ? -1 : at + 1;
  }

  private static String field(String header, String name) {
    return header
        .lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static byte[] decoded(String body, String encoding) {
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /** What came before the archive was cut is kept. */
  private static byte[] base64(String body) {
    String digits = body.replaceAll("[^A-Za-z0-9+/]", "");
    int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
    return Base64.getDecoder().decode(digits.substring(0, whole));
  }

  private static byte[] quotedPrintable(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      int value = c == '=' && i + 2 < body.length() ? hex(body, i + 1) : -1;
      if (value >= 0) {
        out.write(value);
        i += 2;
      } else if (c == '=' && body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (c == '=' && body.startsWith("\n", i + 1)) {
        i++;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
