package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.model.work.Tenure;

/** The values of what is recorded while targets are worked on, format 5. */
final class WorkValueJson {
  private WorkValueJson() {}

  static JsonNode write(ReachedQuantities reached) {
    return Json.list(
        reached.all(),
        one ->
            Json.object()
                .put("quantity", one.quantity().value().toString())
                .put("value", one.value().toPlainString()));
  }

  static ReachedQuantities reached(JsonNode value) {
    try {
      return new ReachedQuantities(
          Json.readList(
              value,
              one ->
                  new Reached(
                      new QuantityId(Json.uuid(one, "quantity")),
                      new BigDecimal(Json.text(one, "value")))));
    } catch (IllegalArgumentException e) {
      throw new FormatException("nothing reached: " + value, e);
    }
  }

  static JsonNode write(Account account) {
    return Json.object()
        .put("text", account.text())
        .put("lag", account.lag())
        .put("problems", account.problems())
        .put("next", account.next())
        .put("coordination", account.coordination());
  }

  static Account account(JsonNode value) {
    return new Account(
        Json.text(value, "text"),
        Json.text(value, "lag"),
        Json.text(value, "problems"),
        Json.text(value, "next"),
        Json.text(value, "coordination"));
  }

  static JsonNode write(ApprovalChain chain) {
    return Json.list(
        chain.approvals(),
        one ->
            Json.object()
                .put("stage", one.stage().name())
                .put("who", one.who())
                .put("on", one.on().toString()));
  }

  static ApprovalChain approvals(JsonNode value) {
    try {
      return new ApprovalChain(
          Json.readList(
              value,
              one ->
                  new Approval(
                      Json.constant(ApprovalStage.class, Json.get(one, "stage")),
                      Json.text(one, "who"),
                      ValueJson.date(one, "on"))));
    } catch (IllegalArgumentException e) {
      throw new FormatException("no approvals: " + value, e);
    }
  }

  static JsonNode write(Filing filing) {
    return Json.object()
        .put("box", filing.box())
        .put("volume", filing.volume())
        .put("item", filing.item())
        .put("original", filing.original());
  }

  static Filing filing(JsonNode value) {
    return new Filing(
        Json.text(value, "box"),
        Json.text(value, "volume"),
        Json.text(value, "item"),
        Json.get(value, "original").asBoolean());
  }

  static JsonNode write(Tenure tenure) {
    return Json.object()
        .<ObjectNode>set("from", ValueJson.write(tenure.from()))
        .<ObjectNode>set("until", ValueJson.write(tenure.until()))
        .<ObjectNode>set(
            "successors",
            Json.list(tenure.successors(), id -> TextNode.valueOf(id.value().toString())))
        .put("basis", tenure.basis());
  }

  static Tenure tenure(JsonNode value) {
    return new Tenure(
        ValueJson.dateOrNull(value, "from"),
        ValueJson.dateOrNull(value, "until"),
        Json.readList(Json.get(value, "successors"), id -> new DepartmentId(Json.uuid(id))),
        value.path("basis").asText());
  }
}
