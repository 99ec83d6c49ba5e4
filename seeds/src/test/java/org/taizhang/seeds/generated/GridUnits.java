package org.taizhang.seeds.generated;

import java.util.List;
import org.taizhang.seeds.generated.MadePlan.MadeItem;

/**
 * The units of an item as the cells of a table say them.
 *
 * @param lead what stands under 牵头单位
 * @param responsible what stands under 责任单位, other roles included where it is the only column
 * @param supporting what stands under 配合单位
 * @param expected the roles that these words give
 */
record GridUnits(String lead, String responsible, String supporting, Roles expected) {

  /** Roles as they must be read. */
  record Roles(List<String> lead, List<String> responsible, List<String> supporting) {}

  static GridUnits of(GridStyle.Units style, MadeItem item, PlanMaker maker) {
    String comma = maker.pick(List.of("、", "、", "，", "；", "\n"));
    String lead = String.join("、", item.lead());
    String responsible = String.join(comma, item.responsible());
    String supporting = String.join("、", item.supporting());
    return switch (style) {
      case LEAD_AND_RESPONSIBLE ->
          new GridUnits(
              lead, responsible, "", new Roles(item.lead(), item.responsible(), List.of()));
      case ALL_THREE ->
          new GridUnits(
              lead,
              responsible,
              supporting,
              new Roles(item.lead(), item.responsible(), item.supporting()));
      case LEAD_AND_SUPPORTING ->
          new GridUnits(lead, "", supporting, new Roles(item.lead(), List.of(), item.supporting()));
      case RESPONSIBLE_ONLY ->
          new GridUnits("", responsible, "", new Roles(List.of(), item.responsible(), List.of()));
      case IN_A_SENTENCE ->
          new GridUnits(
              "",
              lead
                  + "牵头"
                  + (supporting.isEmpty()
                      ? ""
                      : "，" + supporting + maker.pick(List.of("配合", "协助", "参与"))),
              "",
              new Roles(item.lead(), List.of(), item.supporting()));
      case WITH_LABELS ->
          new GridUnits(
              "",
              "牵头单位："
                  + lead
                  + maker.pick(List.of("；", "\n"))
                  + "责任单位："
                  + String.join("、", item.responsible()),
              "",
              new Roles(item.lead(), item.responsible(), List.of()));
    };
  }
}
