package org.taizhang.seeds.generated;

import java.util.List;

/** Lays paragraphs out as lines of plain text, with what copying and converting do to them. */
final class TextLayout {
  private final PlanMaker maker;
  private final ProseStyle style;
  private final boolean onPaper;

  TextLayout(PlanMaker maker, ProseStyle style) {
    this.maker = maker;
    this.style = style;
    this.onPaper = maker.chance(70);
  }

  String write(MadeDocument document) {
    StringBuilder text = new StringBuilder(maker.pick(List.of("", "\n", "\n\n")));
    for (MadeBlock block : document.blocks()) {
      String paragraph = paragraph((MadeBlock.Text) block);
      String indent = maker.chance(30) ? "　　" : "";
      text.append(
              switch (style.breaks()) {
                case NONE -> indent + paragraph;
                case EMPTY_LINES -> indent + paragraph + "\n";
                case PAGE_CUTS -> cut(paragraph);
                case HARD_WRAP -> wrapped(paragraph);
              })
          .append('\n');
    }
    return text + maker.pick(List.of("", " ", "\n", "扫一扫在手机打开当前页 \n|"));
  }

  private String paragraph(MadeBlock.Text text) {
    String label = text.label() == null ? "" : text.label().toString();
    return (style.halfWidth() ? label.replace('（', '(').replace('）', ')') : label) + text.text();
  }

  /**
   * A page break inside the paragraph: in the middle of a word, sometimes with the number of the
   * page.
   */
  private String cut(String paragraph) {
    int stop = paragraph.indexOf('。');
    if (paragraph.length() < 80 || stop < 0 || stop > 60 || !maker.chance(50)) {
      return paragraph;
    }
    for (int tries = 0; tries < 20; tries++) {
      int at = stop + 2 + maker.below(paragraph.length() - stop - 4);
      if (isHan(paragraph.charAt(at - 1)) && isHan(paragraph.charAt(at))) {
        String page = maker.pick(List.of("\n\n", "\n", "\n— 3 —\n", "\n\n7\n\n"));
        return paragraph.substring(0, at) + page + paragraph.substring(at);
      }
    }
    return paragraph;
  }

  /**
   * Lines of the same width: measured on paper, where Latin characters are half as wide, or by
   * characters.
   */
  private String wrapped(String paragraph) {
    StringBuilder lines = new StringBuilder("　　");
    int width = 4;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      int wide = onPaper && c < 0x80 ? 1 : 2;
      boolean mayEnd = "，。；：、）” ".indexOf(c) < 0 && i > 0 && paragraph.charAt(i - 1) != ' ';
      if (width + wide > 76 && mayEnd) {
        lines.append('\n');
        width = 0;
      }
      lines.append(c);
      width += wide;
    }
    return lines.toString();
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF && "一二三四五六七八九十".indexOf(c) < 0;
  }
}
