package org.taizhang.seeds.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.container.CompoundDirectory;
import org.taizhang.seeds.source.container.ZipDirectory;

/** What a file is, told by its bytes and not by its name. */
final class FileKinds {
  private record Signature(String bytes, String reason) {
    boolean begins(String head) {
      return head.startsWith(bytes);
    }
  }

  private static final String PICTURE = "是图片，里面没有文字可读，请找原来的文件";
  private static final String ARCHIVE = "是压缩包，请先解压，再导入里面的文件";
  private static final String PROGRAM = "是程序，不是文件";

  private static final List<Signature> FOREIGN =
      List.of(
          new Signature("\u0089PNG", PICTURE),
          new Signature("\u00FF\u00D8\u00FF", PICTURE),
          new Signature("GIF8", PICTURE),
          new Signature("II*\u0000", PICTURE),
          new Signature("MM\u0000*", PICTURE),
          new Signature("RIFF", "是图片、录音或视频，不是文字文件"),
          new Signature("Rar!", ARCHIVE),
          new Signature("7z\u00BC\u00AF", ARCHIVE),
          new Signature("\u001F\u008B", ARCHIVE),
          new Signature("PK\u0005\u0006", "是空的压缩包"),
          new Signature("MZ", PROGRAM),
          new Signature("\u007FELF", PROGRAM),
          new Signature("L\u0000\u0000\u0000\u0001\u0014\u0002\u0000", "是快捷方式，请导入它指向的文件"));

  /** What a page begins with, white space, comments and an XML declaration apart. */
  private static final List<String> PAGE_BEGINNINGS =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<table",
          "<meta",
          "<div",
          "<p>",
          "<p ",
          "<style",
          "<script",
          "<title",
          "<link");

  private static final int HEAD = 4096;

  private FileKinds() {}

  /**
   * The format.
   *
   * @throws Refusal when it is none that can be read
   */
  static FileFormat of(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return zipped(content);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return compound(content);
    }
    // A reader of PDF looks for it in the first 1,024 bytes.
    if (head.lastIndexOf("%PDF-", 1024) >= 0) {
      return FileFormat.PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return FileFormat.RTF;
    }
    FOREIGN.stream()
        .filter(kind -> kind.begins(head))
        .findFirst()
        .ifPresent(kind -> {
          throw new Refusal(kind.reason());
        });
    return written(plain(head));
  }

  private static FileFormat written(String head) {
    String reason = otherMarkup(head);
    if (reason != null) {
      throw new Refusal(reason);
    }
    boolean archive = head.contains("mime-version:") && head.contains("content-type:");
    return archive || PAGE_BEGINNINGS.stream().anyMatch(begin(head)::startsWith)
        ? FileFormat.HTML
        : FileFormat.TEXT;
  }

  private static @Nullable String otherMarkup(String head) {
    if (!begin(head).startsWith("<")) {
      return null;
    }
    if (head.contains("word.document") || head.contains("excel.sheet")) {
      return head.contains("word.document")
          ? "是 Word 2003 的 XML 文件，请用 Word 或 WPS 另存为 .docx"
          : "是 Excel 2003 的 XML 文件，请用 Excel 或 WPS 另存为 .xlsx";
    }
    return head.contains("<uof") ? "是 UOF 文件，请另存为 .docx 或 .xlsx" : null;
  }

  /** Lower case, without byte order marks and the NULs of UTF-16. */
  private static String plain(String head) {
    return head.replaceAll("[\u0000\u00EF\u00BB\u00BF\u00FE\u00FF]", "").toLowerCase(Locale.ROOT);
  }

  /** From the first tag that says what the file is. */
  private static String begin(String head) {
    int at = 0;
    while (at < head.length()) {
      if (Character.isWhitespace(head.charAt(at))) {
        at++;
      } else if (head.startsWith("<?xml", at)) {
        at = after(head, ">", at);
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at);
      } else {
        break;
      }
    }
    return head.substring(at);
  }

  private static int after(String head, String end, int from) {
    int at = head.indexOf(end, from);
    return at < 0 ? head.length() : at + end.length();
  }

  private static FileFormat zipped(byte[] content) {
    Set<String> names;
    try {
      names = ZipDirectory.names(content);
    } catch (IOException cut) {
      throw new Refusal("文件不完整，可能没有下载或拷贝完");
    }
    if (names.contains("[content_types].xml")) {
      return office(names);
    }
    if (names.contains("ofd.xml")) {
      throw new Refusal("是 OFD 版式文件，请用阅读软件另存为 PDF，或找它的 Word 文件");
    }
    throw new Refusal(
        names.contains("content.xml") ? "是 OpenDocument 文件，请另存为 .docx 或 .xlsx" : ARCHIVE);
  }

  private static FileFormat office(Set<String> names) {
    if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
      return FileFormat.DOCX;
    }
    if (names.stream().anyMatch(name -> name.startsWith("xl/") && name.endsWith("workbook.bin"))) {
      throw new Refusal("是二进制的 Excel 工作簿（.xlsb），请另存为 .xlsx");
    }
    if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
      return FileFormat.XLSX;
    }
    throw new Refusal(
        names.stream().anyMatch(name -> name.startsWith("ppt/"))
            ? "是演示文稿，不是方案"
            : "不是能读的 Word 或 Excel 文件");
  }

  private static FileFormat compound(byte[] content) {
    Set<String> names;
    try {
      names = CompoundDirectory.names(content);
    } catch (IOException | RuntimeException cut) {
      throw new Refusal("文件不完整，可能没有下载或拷贝完");
    }
    if (names.contains("EncryptedPackage")) {
      throw new Refusal("文件已加密，请先去掉密码");
    }
    if (names.contains("WordDocument")) {
      return FileFormat.DOC;
    }
    if (names.contains("Workbook") || names.contains("Book")) {
      return FileFormat.XLS;
    }
    throw new Refusal(
        names.contains("PowerPoint Document")
            ? "是演示文稿，不是方案"
            : "不是能读的 Word、Excel 或 WPS 文件，请用 WPS 另存为 .docx 或 .xlsx");
  }
}
