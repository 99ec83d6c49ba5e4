package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.HandLight;
import org.taizhang.model.HandLightId;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.PolicyId;
import org.taizhang.model.TargetId;
import org.taizhang.model.pace.LateStartRule;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightOverride;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.pace.NearDueRule;
import org.taizhang.model.pace.Pace;
import org.taizhang.model.pace.PaceRule;
import org.taizhang.model.pace.RepairRule;

/** The rules of lights and the lights that were set by hand, format 5. */
final class LightJson {
  private LightJson() {}

  static ObjectNode write(ObjectNode node, HandLight light) {
    return node.put("on", light.on().toString())
        .put("who", light.who())
        .put("light", light.light().light().name())
        .put("reason", light.light().reason());
  }

  static HandLight handLight(HandLightId id, JsonNode node) {
    try {
      return new HandLight(
          id,
          new TargetId(Json.uuid(node, "target")),
          ValueJson.date(Json.get(node, "on")),
          Json.text(node, "who"),
          new LightOverride(light(node, "light"), Json.text(node, "reason")));
    } catch (IllegalArgumentException e) {
      throw new FormatException("no light: " + node, e);
    }
  }

  static LightPolicy policy(PolicyId id, JsonNode node) {
    return new LightPolicy(id, rules(Json.get(node, "rules")));
  }

  static ObjectNode write(LightRules rules) {
    return Json.object()
        .<ObjectNode>set("pace", orNull(rules.pace(), LightJson::write))
        .<ObjectNode>set("lateStart", orNull(rules.lateStart(), LightJson::write))
        .<ObjectNode>set("nearDue", orNull(rules.nearDue(), LightJson::write))
        .<ObjectNode>set("repair", orNull(rules.repair(), LightJson::write))
        .put("done", rules.done().name());
  }

  static LightRules rules(JsonNode node) {
    return new LightRules(
        orNull(node, "pace", LightJson::pace),
        orNull(
            node,
            "lateStart",
            rule -> new LateStartRule(Json.integer(rule, "yellow"), Json.integer(rule, "red"))),
        orNull(
            node,
            "nearDue",
            rule -> new NearDueRule(Json.integer(rule, "days"), light(rule, "light"))),
        orNull(node, "repair", rule -> new RepairRule(Json.integer(rule, "months"))),
        light(node, "done"));
  }

  private static ObjectNode write(PaceRule rule) {
    ObjectNode node =
        Json.object()
            .put("green", rule.green())
            .put("yellow", rule.yellow())
            .put("unmeasured", rule.unmeasured().name());
    return switch (rule.pace()) {
      case Pace.Months _ -> node.put("by", "months");
      case Pace.Days _ -> node.put("by", "days");
      case Pace.Terms(MonthDay spring, MonthDay autumn) ->
          node.put("by", "terms").put("spring", spring.toString()).put("autumn", autumn.toString());
    };
  }

  private static ObjectNode write(LateStartRule rule) {
    return Json.object().put("yellow", rule.yellow()).put("red", rule.red());
  }

  private static ObjectNode write(NearDueRule rule) {
    return Json.object().put("days", rule.days()).put("light", rule.light().name());
  }

  private static ObjectNode write(RepairRule rule) {
    return Json.object().put("months", rule.months());
  }

  private static PaceRule pace(JsonNode node) {
    String by = Json.text(node, "by");
    Pace pace =
        switch (by) {
          case "months" -> new Pace.Months();
          case "days" -> new Pace.Days();
          case "terms" -> new Pace.Terms(day(node, "spring"), day(node, "autumn"));
          default -> throw new FormatException("no pace: " + by);
        };
    return new PaceRule(
        pace,
        Json.integer(node, "green"),
        Json.integer(node, "yellow"),
        Json.constant(PaceRule.Unmeasured.class, Json.get(node, "unmeasured")));
  }

  private static MonthDay day(JsonNode node, String name) {
    try {
      return MonthDay.parse(Json.text(node, name));
    } catch (DateTimeException e) {
      throw new FormatException("no day of a year: " + node, e);
    }
  }

  private static Light light(JsonNode node, String name) {
    return Json.constant(Light.class, Json.get(node, name));
  }

  private static <T> JsonNode orNull(@Nullable T rule, Function<T, ObjectNode> writer) {
    return rule == null ? NullNode.instance : writer.apply(rule);
  }

  private static <T> @Nullable T orNull(JsonNode node, String name, Function<JsonNode, T> reader) {
    JsonNode rule = Json.get(node, name);
    return rule.isNull() ? null : reader.apply(rule);
  }
}
