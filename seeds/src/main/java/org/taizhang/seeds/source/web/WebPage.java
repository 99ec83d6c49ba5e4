package org.taizhang.seeds.source.web;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.Decoded;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.PageDecoder;
import org.taizhang.seeds.source.Refusal;

/**
 * A saved web page, or a document that a word processor saved as one: its article with paragraphs,
 * numbered lists and tables, without what surrounds it.
 */
public final class WebPage {
  private static final int MOST_CHARACTERS = 12_000_000;
  private static final int MOST_TAGS = 400_000;
  private static final Pattern EMBEDDED =
      Pattern.compile("data:[\\w/+.-]{1,60};base64,[A-Za-z0-9+/=]*+");

  private WebPage() {}

  /**
   * Reads a page or an archive of one (.mht).
   *
   * @param charset that the clerk chose; null to find it
   * @throws Refusal when it holds no page, or more than a page can
   */
  public static Document read(byte[] content, @Nullable Charset charset) {
    DocumentBuilder builder = new DocumentBuilder();
    Decoded.Text text =
        MimeArchive.is(content)
            ? MimeArchive.page(content, charset)
            : PageDecoder.decode(content, Charsets.said(content), charset);
    if (!text.marked()) {
      String name = text.charset().name();
      builder.remark("encoding.guessed", false, "网页没有说明编码，按 " + name + " 读出，请留意有无乱码。");
    }
    if (text.truncated()) {
      builder.remark("encoding.truncated", true, "网页里有无法识别的字节，个别字可能是乱码。");
    }
    org.jsoup.nodes.Document parsed = parse(text.text());
    StyleSheet.apply(parsed);
    Element article =
        OfficePage.is(parsed) ? OfficePage.body(parsed, builder) : WebSite.article(parsed, builder);
    new PageFlow(builder).read(article);
    return builder.build(FileFormat.HTML);
  }

  /** Reads a piece of a page, all of which somebody selected. */
  public static Document fragment(String html) {
    DocumentBuilder builder = new DocumentBuilder();
    org.jsoup.nodes.Document parsed = parse(html);
    StyleSheet.apply(parsed);
    new PageFlow(builder).read(OfficePage.body(parsed, builder));
    return builder.build(FileFormat.HTML);
  }

  private static org.jsoup.nodes.Document parse(String html) {
    String bare = html.contains(";base64,") ? EMBEDDED.matcher(html).replaceAll("") : html;
    if (bare.length() > MOST_CHARACTERS
        || bare.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
      throw new Refusal("网页内容过多，不像是一份方案");
    }
    return Jsoup.parse(bare);
  }
}
