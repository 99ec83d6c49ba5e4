package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.seeds.generated.MadeBlock.Label;
import org.taizhang.seeds.generated.ProseStyle.Numbering;

/** Numbers that the word processor counts: they stand in a part of their own, not in the text. */
final class WordNumbers {
  private final List<Label> lists = new ArrayList<>();
  private final Map<Numbering, Label> last = new LinkedHashMap<>();
  private final Map<Numbering, Integer> list = new LinkedHashMap<>();

  static boolean canCount(Label label) {
    return label.numbering() != Numbering.CIRCLED || label.n() <= 10;
  }

  /** The properties of a paragraph with the number: the next of its list, or the first of a new. */
  String properties(Label label) {
    Label before = last.put(label.numbering(), label);
    if (before == null || before.n() + 1 != label.n()) {
      lists.add(label);
      list.put(label.numbering(), lists.size());
    }
    return "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""
        + list.get(label.numbering())
        + "\"/></w:numPr></w:pPr>";
  }

  String part(String namespace) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:numbering xmlns:w=\"")
            .append(namespace)
            .append("\">");
    for (int i = 0; i < lists.size(); i++) {
      xml.append("<w:abstractNum w:abstractNumId=\"")
          .append(i)
          .append("\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"")
          .append(lists.get(i).n())
          .append("\"/><w:numFmt w:val=\"")
          .append(format(lists.get(i).numbering()))
          .append("\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"")
          .append(pattern(lists.get(i).numbering()))
          .append("\"/></w:lvl></w:abstractNum>");
    }
    for (int i = 0; i < lists.size(); i++) {
      xml.append("<w:num w:numId=\"")
          .append(i + 1)
          .append("\"><w:abstractNumId w:val=\"")
          .append(i)
          .append("\"/></w:num>");
    }
    return xml.append("</w:numbering>").toString();
  }

  private static String format(Numbering numbering) {
    return switch (numbering) {
      case HAN, HAN_BRACKETED, CHAPTER -> "chineseCountingThousand";
      case ARABIC, ARABIC_BLANK, ARABIC_COMMA, ARABIC_BRACKETED -> "decimal";
      case CIRCLED -> "decimalEnclosedCircle";
    };
  }

  private static String pattern(Numbering numbering) {
    return switch (numbering) {
      case HAN, ARABIC_COMMA -> "%1、";
      case HAN_BRACKETED, ARABIC_BRACKETED -> "（%1）";
      case ARABIC -> "%1.";
      case ARABIC_BLANK -> "%1. ";
      case CIRCLED -> "%1";
      case CHAPTER -> "第%1章 ";
    };
  }
}
