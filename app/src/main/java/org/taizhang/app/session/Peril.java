package org.taizhang.app.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a kept file might run when somebody opens it outside this program, told by what is in it
 * first and by its name where text could be anything. Here no file is ever run.
 */
public enum Peril {
  PROGRAM,
  SCRIPT,
  LINK,
  MACROS;

  private static final Set<String> PROGRAMS =
      Set.of("exe", "scr", "com", "pif", "msi", "msp", "cpl", "dll", "jar", "class", "appimage");
  private static final Set<String> SCRIPTS =
      Set.of(
          "bat", "cmd", "js", "jse", "vbs", "vbe", "wsf", "wsh", "ps1", "psm1", "hta", "sh", "py",
          "reg", "sct", "chm");
  private static final Set<String> LINKS = Set.of("lnk", "url", "desktop", "website", "scf");

  /** Windows programs, Linux programs, Java classes, programs of macOS in both byte orders. */
  private static final List<byte[]> PROGRAM_HEADS =
      List.of(
          bytes('M', 'Z'),
          bytes(0x7F, 'E', 'L', 'F'),
          bytes(0xCA, 0xFE, 0xBA, 0xBE),
          bytes(0xCF, 0xFA, 0xED, 0xFE),
          bytes(0xFE, 0xED, 0xFA, 0xCF));

  private static final byte[] LINK_HEAD = bytes('L', 0, 0, 0, 1, 0x14, 2, 0);
  private static final byte[] ZIP_HEAD = bytes('P', 'K', 3, 4);
  private static final byte[] COMPOUND_HEAD = bytes(0xD0, 0xCF, 0x11, 0xE0);

  /** Names of parts, which no packing hides. */
  private static final List<String> MACRO_PARTS =
      List.of("vbaProject.bin", "xl/macrosheets/", "/activeX/", "Basic/script-lb.xml");

  /** How far a text is looked at for what a browser would run. */
  private static final int TEXT = 1 << 20;

  /** What it might run; null for nothing that is known. */
  public static @Nullable Peril of(String fileName, byte[] content) {
    var inside = inside(content);
    return inside != null ? inside : named(ending(fileName));
  }

  private static @Nullable Peril inside(byte[] content) {
    if (PROGRAM_HEADS.stream().anyMatch(head -> begins(content, head))) {
      return PROGRAM;
    }
    if (begins(content, LINK_HEAD)) {
      return LINK;
    }
    if (begins(content, ZIP_HEAD)) {
      return inArchive(content);
    }
    if (begins(content, COMPOUND_HEAD)) {
      // the directory of a compound file has its names in UTF-16
      return has(content, "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE)) ? MACROS : null;
    }
    return inText(content);
  }

  private static @Nullable Peril inArchive(byte[] content) {
    if (MACRO_PARTS.stream().anyMatch(part -> has(content, latin(part)))) {
      return MACROS;
    }
    return has(content, latin("META-INF/MANIFEST.MF")) ? PROGRAM : null;
  }

  private static @Nullable Peril inText(byte[] content) {
    if (begins(content, bytes('#', '!'))) {
      return SCRIPT;
    }
    int length = Math.min(content.length, TEXT);
    var text = new String(content, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (text.startsWith("[desktop entry]") || text.startsWith("[internetshortcut]")) {
      return LINK;
    }
    if (text.startsWith("%pdf-")) {
      return text.contains("/javascript") || text.contains("/launch") ? SCRIPT : null;
    }
    return text.contains("<script") || text.contains("<hta:") || text.contains("\\objdata")
        ? SCRIPT
        : null;
  }

  private static @Nullable Peril named(String ending) {
    if (PROGRAMS.contains(ending)) {
      return PROGRAM;
    }
    if (SCRIPTS.contains(ending)) {
      return SCRIPT;
    }
    return LINKS.contains(ending) ? LINK : null;
  }

  /** As Windows sees it, which drops blanks and full stops at the end. */
  private static String ending(String fileName) {
    var name = fileName.replaceAll("[.\\s]+$", "");
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean begins(byte[] content, byte[] head) {
    return matches(content, 0, head);
  }

  private static boolean has(byte[] content, byte[] part) {
    for (int i = 0; i + part.length <= content.length; i++) {
      if (matches(content, i, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] content, int at, byte[] part) {
    if (at + part.length > content.length) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      if (content[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
