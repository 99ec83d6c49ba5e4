package org.taizhang.seeds.source.web;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.DocumentBuilder;

/** A page of a web site: finds its article and leaves out what stands around it. */
final class WebSite {
  /** The editors and templates of government sites, and the elements of HTML made for it. */
  private static final List<String> ARTICLES =
      List.of(
          "#UCAP-CONTENT",
          ".TRS_UEDITOR",
          ".TRS_Editor",
          ".Custom_UnionStyle",
          "#zoom",
          "#Zoom",
          "#js_content",
          "[itemprop=articleBody]",
          ".article-content",
          ".article_content",
          ".article-body",
          ".pages_content",
          ".xxgk_content",
          ".zwnr",
          ".wzcon",
          "#articleContent",
          ".article",
          "article",
          "[role=main]",
          "main");

  private static final int FEW = 30;

  private WebSite() {}

  /** The article; its title is told to the builder when it stands outside of it. */
  static Element article(Document page, DocumentBuilder builder) {
    Element body = OfficePage.body(page, builder);
    ArticleHead head = ArticleHead.of(page);
    dropForms(body);
    TextWeights all = new TextWeights(body);
    int total = all.plain(body);
    for (Element element : body.select("*")) {
      boolean part = all.plain(element) * 3 < total || element.nameIs("footer");
      if (!element.equals(body) && part && isSurrounding(element, all)) {
        element.remove();
      }
    }
    Element article = known(body, new TextWeights(body));
    if (article == null) {
      article = DensePath.article(body);
    }
    head.tell(article, builder);
    return article;
  }

  private static boolean isSurrounding(Element element, TextWeights weights) {
    return Surroundings.named(element)
        || (Styles.isBlock(element)
            && weights.plain(element) + weights.linked(element) < 200
            && Surroundings.worded(element.text()));
  }

  /** Some servers put the whole page into one form. */
  private static void dropForms(Element body) {
    for (Element form : body.select("form")) {
      if (form.selectFirst("p, table, h1, h2") == null && form.text().length() < 200) {
        form.remove();
      }
    }
  }

  private static @Nullable Element known(Element body, TextWeights weights) {
    for (String selector : ARTICLES) {
      Element most = null;
      for (Element element : body.select(selector)) {
        if (most == null || weights.plain(element) > weights.plain(most)) {
          most = element;
        }
      }
      // A list of news is an article element too: the one that is read is most of its page.
      if (most != null
          && weights.plain(most) >= FEW
          && weights.plain(most) * 2 > weights.plain(body)) {
        return most;
      }
    }
    return null;
  }
}
