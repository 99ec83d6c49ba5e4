package org.taizhang.seeds.source;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A text file as a document: one line each, numbered as an editor numbers them. */
final class TextFile {
  private static final int MOST_BYTES = 32 << 20;

  private TextFile() {}

  static Document read(byte[] content, @Nullable Charset charset) {
    if (content.length > MOST_BYTES) {
      throw new Refusal("纯文本超过 32 MB，不像是一份方案");
    }
    return switch (charset == null
        ? TextDecoder.decode(content)
        : TextDecoder.decode(content, charset)) {
      case Decoded.Refused refused -> throw new Refusal(refused.reason());
      case Decoded.Text text -> document(text);
    };
  }

  private static Document document(Decoded.Text decoded) {
    DocumentBuilder builder = new DocumentBuilder();
    String charset = decoded.charset().name();
    if (!decoded.marked()) {
      builder.remark("encoding.guessed", false, "文件没有编码标记，按 " + charset + " 读出，请留意有无乱码。");
    }
    if (decoded.truncated()) {
      builder.remark("encoding.truncated", true, "文件末尾的字被截断，可能不完整。");
    }
    SourceText.of(decoded.text()).lines().forEach(line -> builder.line(line.text()));
    return builder.build(FileFormat.TEXT);
  }
}
