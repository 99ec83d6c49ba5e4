package org.taizhang.seeds.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of files that are not read, and what the clerk can do about each. */
final class ForeignKinds {
  private record Signature(int at, String bytes, String reason) {
    boolean stands(String head) {
      return head.startsWith(bytes, at);
    }
  }

  private static final String PICTURE = "是图片，里面没有文字可读，请找原来的文件";
  private static final String SOUND = "是图片、录音或视频，不是文字文件";
  private static final String ARCHIVE = "是压缩包，请先解压，再导入里面的文件";
  private static final String PROGRAM = "是程序，不是文件";
  private static final String LAID_OUT = "请用阅读软件另存为 PDF，或找它的 Word 文件";
  private static final String LOCKED = "文件被加密软件锁住，请先在装有该软件的电脑上解密";

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "\u0089PNG", PICTURE),
          new Signature(0, "\u00FF\u00D8\u00FF", PICTURE),
          new Signature(0, "GIF8", PICTURE),
          new Signature(0, "II*\u0000", PICTURE),
          new Signature(0, "MM\u0000*", PICTURE),
          // The length of the file stands between.
          new Signature(6, "\u0000\u0000\u0000\u00006\u0000\u0000\u0000(", PICTURE),
          new Signature(0, "RIFF", SOUND),
          new Signature(4, "ftyp", SOUND),
          new Signature(0, "Rar!", ARCHIVE),
          new Signature(0, "7z\u00BC\u00AF", ARCHIVE),
          new Signature(0, "\u001F\u008B", ARCHIVE),
          new Signature(0, "\u00FD7zXZ", ARCHIVE),
          new Signature(0, "BZh9", ARCHIVE),
          new Signature(257, "ustar", ARCHIVE),
          new Signature(0, "PK\u0005\u0006", "是空的压缩包"),
          new Signature(0, "MZ", PROGRAM),
          new Signature(0, "\u007FELF", PROGRAM),
          new Signature(0, "L\u0000\u0000\u0000\u0001\u0014\u0002\u0000", "是快捷方式，请导入它指向的文件"),
          new Signature(0, "Founder CEB", "是 CEB 版式文件，" + LAID_OUT),
          new Signature(0, "CAJ\u0000", "是 CAJ 文件，" + LAID_OUT),
          new Signature(0, "%TSD-Header-###%", LOCKED),
          new Signature(5, "E-SafeNet", LOCKED));

  private ForeignKinds() {}

  /**
   * Why a file with the first bytes is not read; null when they are none of these.
   *
   * @param head one character for each byte
   */
  static @Nullable String reason(String head) {
    return SIGNATURES.stream()
        .filter(kind -> kind.stands(head))
        .map(Signature::reason)
        .findFirst()
        .orElse(null);
  }

  /**
   * Why a file of markup is not read; null when it is none of these.
   *
   * @param head in lower case
   */
  static @Nullable String markup(String head) {
    if (head.contains("progid=\"word.document\"")
        || head.contains("/word/2003/wordml")
        || head.contains("<pkg:package")) {
      return "是 Word 的 XML 文件，请用 Word 或 WPS 另存为 .docx";
    }
    if (head.contains("progid=\"excel.sheet\"")
        || head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return "是 Excel 2003 的 XML 文件，请用 Excel 或 WPS 另存为 .xlsx";
    }
    if (head.contains("<office:document")) {
      return "是 OpenDocument 文件，请另存为 .docx 或 .xlsx";
    }
    return head.contains("<uof") ? "是 UOF 文件，请另存为 .docx 或 .xlsx" : null;
  }

  /**
   * Why a zip file that Office did not write is not read.
   *
   * @param names of its parts, in lower case
   */
  static String zipped(Set<String> names) {
    if (names.contains("ofd.xml")) {
      return "是 OFD 版式文件，" + LAID_OUT;
    }
    if (names.contains("uof.xml")) {
      return "是 UOF 文件，请另存为 .docx 或 .xlsx";
    }
    if (names.contains("content.xml") && names.contains("meta-inf/manifest.xml")) {
      return "是 OpenDocument 文件，请另存为 .docx 或 .xlsx";
    }
    boolean apple =
        names.stream().anyMatch(name -> name.endsWith(".iwa") || name.equals("index.zip"));
    return apple ? "是 Pages 或 Numbers 文件，请在苹果电脑上导出为 .docx 或 .xlsx" : ARCHIVE;
  }
}
