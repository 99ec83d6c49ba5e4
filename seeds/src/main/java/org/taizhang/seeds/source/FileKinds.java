package org.taizhang.seeds.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that are no text at all, told by their first bytes and not by their names. */
final class FileKinds {
  private static final Map<String, String> REASONS =
      Map.of(
          "PK\u0003\u0004", "是 Word、Excel 或压缩文件，请先另存为纯文本（.txt）",
          "\u00D0\u00CF\u0011\u00E0", "是旧版 Word 或 Excel 文件，请先另存为纯文本（.txt）",
          "%PDF", "是 PDF 文件，请先另存为纯文本（.txt）",
          "{\\rtf", "是 RTF 文件，请先另存为纯文本（.txt）",
          "\u0089PNG", "是图片，不是文本文件",
          "\u00FF\u00D8\u00FF", "是图片，不是文本文件",
          "GIF8", "是图片，不是文本文件");

  private FileKinds() {}

  /** Half a sentence that says what the file is, or null when it may be text. */
  static @Nullable String foreign(byte[] content) {
    String head = new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
    return REASONS.entrySet().stream()
        .filter(reason -> head.startsWith(reason.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
