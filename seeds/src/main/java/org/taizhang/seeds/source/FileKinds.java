package org.taizhang.seeds.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.taizhang.seeds.source.container.CompoundDirectory;
import org.taizhang.seeds.source.container.ZipDirectory;

/** What a file is, told by its bytes and not by its name. */
final class FileKinds {
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
    String reason = ForeignKinds.reason(head);
    if (reason != null) {
      throw new Refusal(reason);
    }
    return written(plain(head));
  }

  private static FileFormat written(String head) {
    boolean archive = head.contains("mime-version:") && head.contains("content-type:");
    // Word and Excel name themselves in pages too.
    if (archive || PageBeginning.is(begin(head))) {
      return FileFormat.HTML;
    }
    String reason = begin(head).startsWith("<") ? ForeignKinds.markup(head) : null;
    if (reason != null) {
      throw new Refusal(reason);
    }
    return FileFormat.TEXT;
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
    throw new Refusal(ForeignKinds.zipped(names));
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
