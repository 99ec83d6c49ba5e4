package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.generated.MadePlan.MadeGroup;
import org.taizhang.seeds.generated.MadePlan.MadeItem;
import org.taizhang.seeds.generated.ProseStyle.HeadingEnd;

/** Writes a plan as numbered prose. */
final class ProseWriter {
  static final String ISSUER = "云台市教育局";
  private final PlanMaker maker;
  private final MadePlan plan;
  private final ProseStyle style;
  private final boolean onPaper;
  private final List<String> paragraphs = new ArrayList<>();

  ProseWriter(PlanMaker maker, MadePlan plan, ProseStyle style) {
    this.maker = maker;
    this.plan = plan;
    this.style = style;
    this.onPaper = maker.chance(70);
  }

  /** What becomes of words as this author types them. */
  String typed(String words) {
    String script = style.traditional() ? Traditional.of(words) : words;
    return style.halfWidth()
        ? script
            .replace('，', ',')
            .replace('：', ':')
            .replace('；', ';')
            .replace('（', '(')
            .replace('）', ')')
        : words;
  }

  String write() {
    front();
    if (style.framed()) {
      add("一、指导思想");
      add(maker.text(2));
      add("二、" + maker.pick(List.of("发展目标", "总体目标", "工作目标")));
      add(maker.text(2));
      add("三、" + maker.pick(List.of("主要任务", "重点任务", "工作任务", "主要举措")));
    }
    int number = 1;
    for (int g = 0; g < plan.groups().size(); g++) {
      MadeGroup group = plan.groups().get(g);
      add(style.groups().label(g + 1) + group.name());
      if (!group.intro().isEmpty()) {
        add(group.intro());
      }
      number = style.runsOn() ? number : 1;
      int sub = 0;
      for (MadeItem item : group.items()) {
        if (style.deep() && (sub == 0 || maker.chance(40))) {
          sub++;
          add(sub + "." + maker.pick(List.of("夯实根基，让孩子“学得好”", "对标先进", "协同推进，形成合力")));
          number = 1;
        }
        item(item, number++);
      }
    }
    if (style.framed()) {
      add("四、" + maker.pick(List.of("保障措施", "组织保障", "工作要求", "组织实施")));
      add("（一）加强组织领导");
      add(maker.text(1));
      add("（二）加大经费投入");
      add(maker.text(1));
    } else if (style.closing() && endsClearly()) {
      add("各地各校要结合实际抓好落实，牵头单位要细化举措，每年至少报告1次进展情况。");
    }
    if (style.signed()) {
      add(ISSUER);
      add("2026年3月" + (1 + maker.below(28)) + "日");
    }
    return typed(laidOut());
  }

  /** Without units a closing paragraph shows only where items have one paragraph. */
  private boolean endsClearly() {
    return style.units() != ProseStyle.Units.NONE
        || plan.items().stream().allMatch(item -> item.paragraphs().size() == 1);
  }

  private void front() {
    if (style.notice()) {
      add("云教发〔2026〕12号");
      add("各县（市、区）教育局，各直属学校：");
      add("现将《" + plan.title() + "》印发给你们，请认真组织实施。");
      add(ISSUER);
      add("2026年2月" + (1 + maker.below(28)) + "日");
      add("（此件公开发布）");
      if (maker.chance(50)) {
        add("附件");
      }
    }
    title();
    if (maker.chance(60)) {
      add(maker.text(2));
    }
  }

  private void title() {
    int years = plan.title().indexOf('（');
    if (style.brokenTitle() && years > 0 && style.breaks() != ProseStyle.Breaks.EMPTY_LINES) {
      add(plan.title().substring(0, years));
      add(plan.title().substring(years));
    } else {
      add(plan.title());
    }
  }

  private void item(MadeItem item, int number) {
    String label = style.items().label(number);
    List<String> body = new ArrayList<>(item.paragraphs());
    String units = units(item);
    switch (style.units()) {
      case NONE -> {}
      case BRACKET, SENTENCE, SQUARE_BRACKET -> body.set(body.size() - 1, body.getLast() + units);
      case BRACKET_OWN_LINE, LINES -> body.addAll(List.of(units.split("\n")));
    }
    if (style.headingEnd() == HeadingEnd.OWN_LINE) {
      add(label + item.name());
    } else {
      String end = style.headingEnd() == HeadingEnd.STOP ? "。" : "：";
      body.set(0, label + item.name() + end + body.getFirst());
    }
    body.forEach(this::add);
  }

  private String units(MadeItem item) {
    String lead = String.join("、", item.lead());
    String responsible = String.join(maker.pick(List.of("、", "，")), item.responsible());
    String supporting = String.join("、", item.supporting());
    return switch (style.units()) {
      case NONE -> "";
      case BRACKET, BRACKET_OWN_LINE -> "（" + labelled(lead, responsible, supporting, "；") + "）";
      case SQUARE_BRACKET -> "【" + labelled(lead, responsible, supporting, "；") + "】";
      case LINES -> labelled(lead, responsible, supporting, "\n");
      case SENTENCE ->
          "（"
              + lead
              + "牵头，"
              + String.join("、", item.responsible())
              + maker.pick(List.of("负责", "按职责分工负责"))
              + (supporting.isEmpty() ? "" : "，" + supporting + "配合")
              + "）";
    };
  }

  private String labelled(String lead, String responsible, String supporting, String separator) {
    String units =
        "牵头" + maker.pick(List.of("单位", "部门")) + "：" + lead + separator + "责任单位：" + responsible;
    return supporting.isEmpty() ? units : units + separator + "配合单位：" + supporting;
  }

  private void add(String paragraph) {
    paragraphs.add(paragraph);
  }

  private String laidOut() {
    StringBuilder text = new StringBuilder(maker.pick(List.of("", "\n", "\n\n")));
    for (String paragraph : paragraphs) {
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
