package org.taizhang.seeds.source;

import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.model.text.CharSet;

/**
 * Lines that belong to the paper or the web page and not to the document: page numbers, buttons,
 * rules.
 */
public final class PageFurniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–―·•\\s]*\\d{1,4}[-—–―·•\\s]*|第\\s*\\d{1,4}\\s*页.{0,12}|\\d{1,4}\\s*/\\s*\\d{1,4}"
              + "|[Pp]age\\s*\\d{1,4}.{0,12}");
  private static final Pattern SIGNS_ONLY = Pattern.compile("[|_=*#~\\-—–―·•…+/\\\\<>^\\s]+");
  private static final CharSet SIGNS = CharSet.of("|_=*#~-—–―·•…+/\\<>^");
  private static final Pattern CONTENTS_ENTRY = Pattern.compile(".{2,60}?[.…·\\-]{4,}\\s*\\d{1,4}");
  private static final Pattern NUMBERED = Pattern.compile("[(第]?[\\d一二三四五六七八九十]+[)、.章节条]");
  private static final int LONGEST_PAGE_NUMBER = 80;
  private static final int LONGEST_BUTTON = 60;
  private static final List<String> BUTTONS =
      List.of(
          "扫一扫", "打印本页", "关闭窗口", "关闭本页", "打印】", "分享到", "上一篇", "下一篇", "字体:", "浏览次数", "阅读次数", "点击数",
          "信息来源:", "文章来源:", "发布日期:", "发布时间:", "发布机构:", "信息索引", "索引号", "当前位置", "责任编辑", "版权所有",
          "ICP备", "网站地图", "联系我们", "无障碍", "返回顶部", "相关链接", "相关附件", "网站标识码", "公网安备");

  /** The size of letters on a page; the number of a document is its 发文字号. */
  private static final Pattern LETTER_SIZE = Pattern.compile("(?<!文)字号:");

  private PageFurniture() {}

  public static boolean isFurniture(Passage line) {
    String text = line.folded().strip();
    boolean page = text.length() <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(text).matches();
    boolean digits = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    return page
        || (digits && CONTENTS_ENTRY.matcher(text).matches())
        || (!text.isEmpty() && SIGNS.has(text.charAt(0)) && SIGNS_ONLY.matcher(text).matches())
        || isButton(text);
  }

  /** A sentence may speak of 扫一扫; a button is no sentence. */
  private static boolean isButton(String text) {
    return text.length() <= LONGEST_BUTTON
        && !text.endsWith("。")
        && !NUMBERED.matcher(text).lookingAt()
        && (BUTTONS.stream().anyMatch(text::contains) || LETTER_SIZE.matcher(text).find());
  }
}
