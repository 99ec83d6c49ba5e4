package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.DraftItem;

/**
 * Doubts about units: the same one in two roles, names that look alike, items without a lead.
 * Nothing is changed.
 */
final class RoleChecks {
  private RoleChecks() {}

  static void check(List<DraftItem> items, Findings findings) {
    Map<String, Integer> units = new LinkedHashMap<>();
    boolean leads = mostAreLed(items);
    for (DraftItem item : items) {
      if (leads && item.hasRoles() && item.lead().isEmpty()) {
        findings.warn(
            "role.no-lead", item.no(), item.at(), "“" + item.name() + "”没有牵头单位。", item.name());
      }
      for (String unit : item.lead()) {
        if (item.responsible().contains(unit) || item.supporting().contains(unit)) {
          findings.info("role.same", item.no(), item.at(), unit + "既牵头又列为责任或配合单位，两种角色都已保留。", unit);
        }
      }
      for (String unit : all(item)) {
        units.putIfAbsent(unit, item.no());
      }
    }
    similar(units, items, findings);
  }

  /** Where few items have a lead, the plan is not written that way. */
  private static boolean mostAreLed(List<DraftItem> items) {
    long led = items.stream().filter(item -> !item.lead().isEmpty()).count();
    return led > 0 && led * 2 >= items.stream().filter(DraftItem::hasRoles).count();
  }

  private static List<String> all(DraftItem item) {
    List<String> all = new ArrayList<>(item.lead());
    all.addAll(item.responsible());
    all.addAll(item.supporting());
    return all;
  }

  /** 各镇（街道） beside 各镇（开发区、街道）: like names of different sets are kept apart. */
  private static void similar(
      Map<String, Integer> units, List<DraftItem> items, Findings findings) {
    Map<String, String> byCore = new LinkedHashMap<>();
    units.forEach((unit, item) -> {
      String core = Folding.key(unit).replaceAll("\\(.*?\\)", "");
      String other = byCore.putIfAbsent(core, unit);
      if (other != null) {
        findings.warn(
            "role.similar",
            item,
            items.get(item - 1).at(),
            "“" + other + "”与“" + unit + "”写法相近，按两个单位处理，请核对。",
            other,
            unit);
      }
    });
  }
}
