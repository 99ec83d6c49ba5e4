package org.taizhang.seeds.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.clip.ClipHtml;
import org.taizhang.seeds.source.clip.ClipText;
import org.taizhang.seeds.source.pdf.PdfFile;
import org.taizhang.seeds.source.rtf.RtfFile;
import org.taizhang.seeds.source.sheet.XlsFile;
import org.taizhang.seeds.source.sheet.XlsxFile;
import org.taizhang.seeds.source.web.WebPage;
import org.taizhang.seeds.source.word.DocFile;
import org.taizhang.seeds.source.word.DocxFile;

/**
 * The one door through which files come in: tells the format, calls its reader, and turns whatever
 * a reader or its library throws into one clear sentence.
 */
public final class DocumentOpener {
  private static final String BROKEN = "文件已损坏，或不是它看上去的那种文件";
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private DocumentOpener() {}

  /** What came of opening a file. */
  public sealed interface Opened {
    /** It could be read. */
    record Read(Document document) implements Opened {}

    /** It could not: half a sentence in Chinese says why. */
    record Refused(String reason) implements Opened {}
  }

  /**
   * Opens the file.
   *
   * @param charset that the clerk chose for a text; null to find it
   */
  public static Opened open(byte[] content, @Nullable Charset charset) {
    try {
      return new Opened.Read(Guarded.call(() -> read(content, charset), LIMIT, BROKEN));
    } catch (Refusal refusal) {
      return new Opened.Refused(refusal.reason());
    }
  }

  /** Opens what comes from the clipboard, in the form of it that says most. */
  public static Opened open(Clipping clipping) {
    try {
      return new Opened.Read(Guarded.call(() -> read(clipping), LIMIT, BROKEN));
    } catch (Refusal refusal) {
      return new Opened.Refused(refusal.reason());
    }
  }

  /** A picture has a form with markup too, but no text in it. */
  private static Document read(Clipping clipping) throws Exception {
    String html = clipping.html();
    if (html != null && !html.isBlank()) {
      Document page = WebPage.fragment(ClipHtml.page(html));
      if (!page.everything().written().isEmpty()) {
        return page;
      }
    }
    String plain = clipping.plain() == null ? "" : clipping.plain();
    String rtf = clipping.rtf();
    if (rtf != null && !rtf.isBlank()) {
      try {
        return read(rtf.getBytes(StandardCharsets.ISO_8859_1), null);
      } catch (Refusal refusal) {
        if (plain.isBlank()) {
          throw refusal;
        }
      }
    }
    if (plain.isBlank()) {
      throw new Refusal("里面没有文字，请先在别的程序里复制");
    }
    return ClipText.read(plain);
  }

  private static Document read(byte[] content, @Nullable Charset charset) throws Exception {
    return switch (FileKinds.of(content)) {
      case TEXT -> TextFile.read(content, charset);
      case DOCX -> DocxFile.read(content);
      case RTF -> RtfFile.read(content);
      case HTML -> WebPage.read(content, charset);
      case XLSX -> XlsxFile.read(content);
      case XLS -> XlsFile.read(content);
      case DOC -> DocFile.read(content);
      case PDF -> PdfFile.read(content);
    };
  }
}
