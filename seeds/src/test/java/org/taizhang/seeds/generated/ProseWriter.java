package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.generated.GridUnits.Roles;
import org.taizhang.seeds.generated.MadeBlock.Label;
import org.taizhang.seeds.generated.MadePlan.MadeGroup;
import org.taizhang.seeds.generated.MadePlan.MadeItem;
import org.taizhang.seeds.generated.ProseStyle.HeadingEnd;
import org.taizhang.seeds.generated.ProseStyle.Numbering;

/** Writes a plan as numbered prose. */
final class ProseWriter {
  static final String ISSUER = "云台市教育局";
  private final PlanMaker maker;
  private final MadePlan plan;
  private final ProseStyle style;
  private final List<MadeBlock> paragraphs = new ArrayList<>();
  private final List<Expected.Item> items = new ArrayList<>();

  ProseWriter(PlanMaker maker, MadePlan plan, ProseStyle style) {
    this.maker = maker;
    this.plan = plan;
    this.style = style;
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
        : script;
  }

  private List<String> typed(List<String> words) {
    return words.stream().map(this::typed).toList();
  }

  /** Digits of the body may be wide; those of labels and of the title are not. */
  private String body(String words) {
    return typed(style.wideDigits() ? Wide.wide(words) : words);
  }

  MadeDocument write() {
    front();
    if (style.framed()) {
      add(Numbering.HAN, 1, "指导思想");
      add(maker.text(2));
      add(Numbering.HAN, 2, maker.pick(List.of("发展目标", "总体目标", "工作目标")));
      add(maker.text(2));
      add(Numbering.HAN, 3, maker.pick(List.of("主要任务", "重点任务", "工作任务", "主要举措")));
    }
    int number = 1;
    for (int g = 0; g < plan.groups().size(); g++) {
      MadeGroup group = plan.groups().get(g);
      ProseUnits shared = ProseUnits.of(style.units(), group.items().getFirst(), g == 0, maker);
      boolean atHeading = style.units() == ProseStyle.Units.HEADING_BRACKET;
      add(style.groups(), g + 1, group.name() + (atHeading ? shared.words() : ""));
      if (!group.intro().isEmpty()) {
        paragraphs.add(MadeBlock.Text.of(body(group.intro())));
      }
      number = style.runsOn() ? number : 1;
      int sub = 0;
      for (MadeItem item : group.items()) {
        if (style.deep() && (sub == 0 || maker.chance(40))) {
          sub++;
          add(Numbering.ARABIC, sub, maker.pick(List.of("夯实根基，让孩子“学得好”", "对标先进", "协同推进，形成合力")));
          number = 1;
        }
        item(group, item, number++, atHeading ? shared : null);
      }
    }
    back();
    return new MadeDocument(paragraphs, expected());
  }

  private void back() {
    if (style.framed()) {
      add(Numbering.HAN, 4, maker.pick(List.of("保障措施", "组织保障", "工作要求", "组织实施")));
      add(Numbering.HAN_BRACKETED, 1, "加强组织领导");
      add(maker.text(1));
      add(Numbering.HAN_BRACKETED, 2, "加大经费投入");
      add(maker.text(1));
    } else if (style.closing() && endsClearly()) {
      add("各地各校要结合实际抓好落实，牵头单位要细化举措，每年至少报告1次进展情况。");
    }
    if (style.signed()) {
      add(ISSUER);
      add("2026年3月" + (1 + maker.below(28)) + "日");
    }
  }

  private Expected expected() {
    return new Expected(
        style.units() == ProseStyle.Units.NONE ? Genre.HEADED : Genre.BRACKETED,
        typed(plan.title()),
        style.notice() || style.signed() ? typed(ISSUER) : null,
        plan.years(),
        plan.groups().stream()
            .map(group -> new Expected.Group(typed(group.name()), body(group.intro())))
            .toList(),
        items,
        Deserved.of(items));
  }

  /** Without units a closing paragraph shows only where items have one paragraph. */
  private boolean endsClearly() {
    return (style.units() != ProseStyle.Units.NONE
            && style.units() != ProseStyle.Units.HEADING_BRACKET)
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

  private void item(MadeGroup group, MadeItem item, int number, @Nullable ProseUnits fromHeading) {
    ProseUnits units =
        fromHeading == null
            ? ProseUnits.of(style.units(), item, items.isEmpty(), maker)
            : new ProseUnits("", fromHeading.roles());
    List<String> content = item.paragraphs().stream().map(this::body).toList();
    List<String> body = new ArrayList<>(content);
    switch (style.units()) {
      case NONE, HEADING_BRACKET -> {}
      case BRACKET,
          SENTENCE,
          SQUARE_BRACKET,
          SHELL_BRACKET,
          FIRST_LEADS,
          BY_DUTY,
          RESPONSIBLE_ONLY,
          BARE,
          TAIL ->
          body.set(body.size() - 1, body.getLast() + typed(units.words()));
      case BRACKET_OWN_LINE, LINES -> body.addAll(List.of(typed(units.words()).split("\n")));
    }
    Label label = new Label(style.items(), number);
    if (style.headingEnd() == HeadingEnd.OWN_LINE) {
      add(style.items(), number, item.name());
    } else {
      String end = style.headingEnd() == HeadingEnd.STOP ? "。" : "：";
      paragraphs.add(new MadeBlock.Text(label, typed(item.name() + end) + body.removeFirst()));
    }
    body.forEach(text -> paragraphs.add(MadeBlock.Text.of(text)));
    Roles roles = units.roles();
    items.add(
        new Expected.Item(
            typed(label.toString()).strip(),
            typed(group.name()),
            typed(item.name()),
            String.join("\n", content),
            Map.of(),
            typed(roles.lead()),
            typed(roles.responsible()),
            typed(roles.supporting()),
            null,
            null));
  }

  private void add(String paragraph) {
    paragraphs.add(MadeBlock.Text.of(typed(paragraph)));
  }

  private void add(Numbering numbering, int n, String words) {
    paragraphs.add(new MadeBlock.Text(new Label(numbering, n), typed(words)));
  }
}
