package org.taizhang.seeds.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file is, told by its bytes and not by its name. */
final class FileKinds {
  private static final Map<String, String> FOREIGN =
      Map.of(
          "\u0089PNG", "是图片，不是文字文件",
          "\u00FF\u00D8\u00FF", "是图片，不是文字文件",
          "GIF8", "是图片，不是文字文件");
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF|[\\s\u0000\u00FE\u00FF])*+(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*+<(?:!doctype"
              + " html|html|head|body|table|meta)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int HEAD = 2048;

  private FileKinds() {}

  /**
   * The format.
   *
   * @throws Refusal when it is none that can be read
   */
  static FileFormat of(byte[] content) {
    String head = latin(content, 0, Math.min(content.length, HEAD));
    FOREIGN.forEach((bytes, reason) -> {
      if (head.startsWith(bytes)) {
        throw new Refusal(reason);
      }
    });
    if (head.startsWith("PK\u0003\u0004")) {
      return zipped(content);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return compound(content);
    }
    if (head.startsWith("%PDF")) {
      return FileFormat.PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return FileFormat.RTF;
    }
    String plain = head.replace("\u0000", "");
    return WEB_PAGE.matcher(plain).find() ? FileFormat.HTML : FileFormat.TEXT;
  }

  /** The names of the parts stand in the directory at the end. */
  private static FileFormat zipped(byte[] content) {
    String all = latin(content, 0, content.length);
    if (all.contains("word/document.xml")) {
      return FileFormat.DOCX;
    }
    if (all.contains("xl/workbook.xml")) {
      return FileFormat.XLSX;
    }
    throw new Refusal("是压缩文件，请先解压");
  }

  /** The names of the streams stand in the directory in UTF-16. */
  private static FileFormat compound(byte[] content) {
    String all = latin(content, 0, content.length).replace("\u0000", "");
    if (all.contains("EncryptedPackage")) {
      throw new Refusal("文件已加密，请先去掉密码");
    }
    if (all.contains("WordDocument")) {
      return FileFormat.DOC;
    }
    if (all.contains("Workbook") || all.contains("Book")) {
      return FileFormat.XLS;
    }
    throw new Refusal("不是能读的 Word 或 Excel 文件，请另存为 .docx 或 .xlsx");
  }

  private static String latin(byte[] content, int from, int to) {
    return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
