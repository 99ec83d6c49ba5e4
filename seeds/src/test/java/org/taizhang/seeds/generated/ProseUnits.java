package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.generated.GridUnits.Roles;
import org.taizhang.seeds.generated.MadePlan.MadeItem;

/** The units of an item in the words of prose, and the roles that these words give. */
record ProseUnits(String words, Roles roles) {

  /**
   * The units in the style.
   *
   * @param first whether no item before named any
   */
  static ProseUnits of(ProseStyle.Units style, MadeItem item, boolean first, PlanMaker maker) {
    String lead = String.join("、", item.lead());
    String responsible = String.join(maker.pick(List.of("、", "，")), item.responsible());
    String supporting = String.join("、", item.supporting());
    Roles all = new Roles(item.lead(), item.responsible(), item.supporting());
    Roles onlyResponsible = new Roles(List.of(), item.responsible(), List.of());
    String verb = maker.pick(List.of("负责", "按职责分工负责"));
    return switch (style) {
      case NONE -> new ProseUnits("", new Roles(List.of(), List.of(), List.of()));
      case BRACKET, BRACKET_OWN_LINE, HEADING_BRACKET ->
          new ProseUnits("（" + labelled(lead, responsible, supporting, "；", maker) + "）", all);
      case SQUARE_BRACKET ->
          new ProseUnits("【" + labelled(lead, responsible, supporting, "；", maker) + "】", all);
      case SHELL_BRACKET ->
          new ProseUnits("〔" + labelled(lead, responsible, supporting, "；", maker) + "〕", all);
      case LINES -> new ProseUnits(labelled(lead, responsible, supporting, "\n", maker), all);
      case TAIL -> new ProseUnits(labelled(lead, responsible, supporting, "；", maker) + "。", all);
      case SENTENCE ->
          new ProseUnits(
              "（"
                  + lead
                  + "牵头，"
                  + String.join("、", item.responsible())
                  + verb
                  + (supporting.isEmpty() ? "" : "，" + supporting + "配合")
                  + "）",
              all);
      case BY_DUTY -> {
        Roles roles = new Roles(item.lead(), item.responsible(), List.of());
        String words = "（" + lead + "牵头，" + String.join("、", item.responsible()) + "按职责分工负责）";
        yield new ProseUnits(words, roles);
      }
      case RESPONSIBLE_ONLY ->
          new ProseUnits("（" + String.join("、", item.responsible()) + verb + "）", onlyResponsible);
      case BARE ->
          new ProseUnits("（" + String.join("、", item.responsible()) + "）", onlyResponsible);
      case FIRST_LEADS -> firstLeads(item, first, maker);
    };
  }

  /** 列第一位的为牵头单位，下同 stands at the first item only. */
  private static ProseUnits firstLeads(MadeItem item, boolean first, PlanMaker maker) {
    List<String> units = new ArrayList<>(List.of(item.lead().getFirst()));
    item.responsible().stream().filter(unit -> !units.contains(unit)).forEach(units::add);
    String rule = maker.pick(List.of("，列第一位的为牵头单位，下同", "。列第一位的为牵头单位，下同", "；排在第一位的为牵头单位，下同"));
    return new ProseUnits(
        "（责任单位：" + String.join("、", units) + (first ? rule : "") + "）",
        new Roles(units.subList(0, 1), units.subList(1, units.size()), List.of()));
  }

  private static String labelled(
      String lead, String responsible, String supporting, String separator, PlanMaker maker) {
    String units =
        "牵头" + maker.pick(List.of("单位", "部门")) + "：" + lead + separator + "责任单位：" + responsible;
    return supporting.isEmpty() ? units : units + separator + "配合单位：" + supporting;
  }
}
