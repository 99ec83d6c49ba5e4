package org.taizhang.seeds.source.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands around an article on a site, told by element, name or wording. */
final class Surroundings {
  private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "dialog", "menu");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary", "dialog");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navi|navbar|navigation|menu|topnav|subnav|breadcrumbs?|crumbs?|bread"
              + "|position|dqwz|weizhi|location|curpos|foot|footer|bottom|copyright|share|fenxiang"
              + "|bdsharebuttonbox|social|toolbar|tools|sidebar|side|aside|leftnav|rightnav|related"
              + "|xgwz|prevnext|pre-next|pager|pagination|page-nav|qrcode|ewm|erweima|login|search"
              + "|banner|topbar|ad|ads|adv|comment|comments|friendlink|yqlj|float|gotop|goTop|back-top"
              + "|fontsize|font-size|print|hits|statement)(?=$|[\\s_-])");
  private static final Pattern WORDS =
      Pattern.compile(
          "^[\\s\\u00A0\\u3000]*(?:(?:您|你)?(?:当前|现在|目前|所在)?的?(?:所在)?(?:位置|栏目)\\s*(?:是|[：:>])"
              + "|首页\\s*[>＞»/-]|上一[篇条页]|下一[篇条页]|扫一扫|分享到|相关(?:链接|文章|新闻|附件下载)|版权所有|主办单位[：:].*备"
              + "|.{0,8}ICP备|【?(?:打印|关闭))");
  private static final Pattern FACTS =
      Pattern.compile(
          "(?:浏览|访问|点击|阅读)(?:次数|量|数|次)|字[体号][：:\\s]|〖|【\\s*[大中小字关打]|打印本页|关闭窗口"
              + "|分享到|(?:发布|发文|更新)(?:时间|日期)[：:]|(?:文章|信息|稿件)来源[：:]|无障碍|长者模式|ICP备|公网安备"
              + "|网站标识码|技术支持");
  private static final int SHORT = 200;

  private Surroundings() {}

  /** Whether the element says so itself, by what it is or is called. */
  static boolean named(Element element) {
    return ELEMENTS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || NAMES
            .matcher((element.className() + " " + element.id()).toLowerCase(Locale.ROOT))
            .find();
  }

  /** Whether a short text is one of those that every page of a site carries. */
  static boolean worded(String text) {
    return text.length() < SHORT && (WORDS.matcher(text).find() || FACTS.matcher(text).find());
  }
}
