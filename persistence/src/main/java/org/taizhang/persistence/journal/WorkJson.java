package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Adjustment;
import org.taizhang.model.AdjustmentId;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.LinkId;
import org.taizhang.model.MoveId;
import org.taizhang.model.PeriodId;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.model.work.Tenure;

/** What is recorded while targets are worked on, format 5. */
final class WorkJson {
  private WorkJson() {}

  /** Into an object that has the kind and the id already. */
  static ObjectNode write(ObjectNode node, WorkEntry entry) {
    node.put("target", entry.target().value().toString());
    return switch (entry) {
      case Step step ->
          node.put("order", step.order())
              .put("office", step.office().value().toString())
              .put("text", step.text())
              .put("person", step.person())
              .put("telephone", step.telephone())
              .<ObjectNode>set("due", ValueJson.write(step.due()))
              .set("done", ValueJson.write(step.done()));
      case ProgressReport report ->
          node.<ObjectNode>set("department", ValueJson.write(report.department()))
              .put("asOf", report.asOf().toString())
              .put("percent", report.percent())
              .<ObjectNode>set("reached", write(report.reached()))
              .<ObjectNode>set("account", write(report.account()))
              .set("approvals", write(report.approvals()));
      case StateMove move ->
          node.put("order", move.order())
              .put("from", move.from().name())
              .put("to", move.to().name())
              .put("on", move.on().toString())
              .put("who", move.who())
              .put("reason", move.reason())
              .put("documentNumber", move.documentNumber())
              .put("number", move.number());
      case Adjustment adjustment ->
          node.put("order", adjustment.order())
              .put("on", adjustment.on().toString())
              .put("documentNumber", adjustment.documentNumber())
              .put("reason", adjustment.reason())
              .set("former", write(adjustment.former()));
      case EvidenceLink link ->
          node.put("evidence", link.evidence().value().toString())
              .put("pages", link.pages())
              .set("filing", write(link.filing()));
      case HandLight light -> LightJson.write(node, light);
    };
  }

  /** Into an object that has the kind and the id already. */
  static ObjectNode write(ObjectNode node, LedgerWide wide) {
    return switch (wide) {
      case Evidence evidence -> write(node, evidence);
      case ReportingPeriod period -> write(node, period);
      case LightPolicy policy -> node.set("rules", LightJson.write(policy.rules()));
    };
  }

  private static ObjectNode write(ObjectNode node, Evidence evidence) {
    return node.put("fileName", evidence.fileName())
        .put("sha256", evidence.sha256())
        .put("size", evidence.size())
        .put("received", evidence.received().toString())
        .put("internal", evidence.internal())
        .put("note", evidence.note());
  }

  private static ObjectNode write(ObjectNode node, ReportingPeriod period) {
    return node.put("number", period.number())
        .put("asOf", period.asOf().toString())
        .put("frozen", period.frozen().toString())
        .put("who", period.who())
        .put("sha256", period.sha256())
        .put("size", period.size());
  }

  static Step step(StepId id, JsonNode node) {
    return new Step(
        id,
        target(node),
        Json.integer(node, "order"),
        new DepartmentId(Json.uuid(node, "office")),
        Json.text(node, "text"),
        Json.text(node, "person"),
        Json.text(node, "telephone"),
        dateOrNull(node, "due"),
        dateOrNull(node, "done"));
  }

  static ProgressReport report(ReportId id, JsonNode node) {
    JsonNode department = Json.get(node, "department");
    JsonNode percent = Json.get(node, "percent");
    return new ProgressReport(
        id,
        target(node),
        department.isNull() ? null : new DepartmentId(Json.uuid(department)),
        date(node, "asOf"),
        percent.isNull() ? null : Json.integer(percent),
        reached(Json.get(node, "reached")),
        account(Json.get(node, "account")),
        approvals(Json.get(node, "approvals")));
  }

  static StateMove move(MoveId id, JsonNode node) {
    JsonNode number = Json.get(node, "number");
    return new StateMove(
        id,
        target(node),
        Json.integer(node, "order"),
        Json.constant(TargetState.class, Json.get(node, "from")),
        Json.constant(TargetState.class, Json.get(node, "to")),
        date(node, "on"),
        Json.text(node, "who"),
        Json.text(node, "reason"),
        Json.textOrNull(node, "documentNumber"),
        number.isNull() ? null : Json.integer(number));
  }

  static Adjustment adjustment(AdjustmentId id, JsonNode node) {
    JsonNode former = Json.get(node, "former");
    JsonNode schedule = Json.get(former, "schedule");
    return new Adjustment(
        id,
        target(node),
        Json.integer(node, "order"),
        date(node, "on"),
        Json.text(node, "documentNumber"),
        Json.text(node, "reason"),
        new Adjustment.Former(
            ValueJson.years(Json.get(former, "years")),
            Json.text(former, "text"),
            dateOrNull(former, "due"),
            schedule.isNull() ? null : ValueJson.schedule(schedule)));
  }

  static EvidenceLink link(LinkId id, JsonNode node) {
    return new EvidenceLink(
        id,
        new EvidenceId(Json.uuid(node, "evidence")),
        target(node),
        Json.text(node, "pages"),
        filing(Json.get(node, "filing")));
  }

  static Evidence evidence(EvidenceId id, JsonNode node) {
    try {
      return new Evidence(
          id,
          Json.text(node, "fileName"),
          Json.text(node, "sha256"),
          Json.get(node, "size").asLong(-1),
          date(node, "received"),
          Json.get(node, "internal").asBoolean(),
          Json.text(node, "note"));
    } catch (IllegalArgumentException e) {
      throw new FormatException("no evidence: " + node, e);
    }
  }

  static ReportingPeriod period(PeriodId id, JsonNode node) {
    try {
      return new ReportingPeriod(
          id,
          Json.integer(node, "number"),
          date(node, "asOf"),
          Instant.parse(Json.text(node, "frozen")),
          Json.text(node, "who"),
          Json.text(node, "sha256"),
          Json.get(node, "size").asLong(-1));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new FormatException("no period: " + node, e);
    }
  }

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
                      date(one, "on"))));
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
        .set(
            "successors",
            Json.list(tenure.successors(), id -> TextNode.valueOf(id.value().toString())));
  }

  static Tenure tenure(JsonNode value) {
    return new Tenure(
        dateOrNull(value, "from"),
        dateOrNull(value, "until"),
        Json.readList(Json.get(value, "successors"), id -> new DepartmentId(Json.uuid(id))));
  }

  private static JsonNode write(Adjustment.Former former) {
    return Json.object()
        .<ObjectNode>set("years", ValueJson.write(former.years()))
        .put("text", former.text())
        .<ObjectNode>set("due", ValueJson.write(former.due()))
        .set("schedule", ValueJson.write(former.schedule()));
  }

  private static TargetId target(JsonNode node) {
    return new TargetId(Json.uuid(node, "target"));
  }

  private static LocalDate date(JsonNode node, String name) {
    return ValueJson.date(Json.get(node, name));
  }

  private static @Nullable LocalDate dateOrNull(JsonNode node, String name) {
    JsonNode value = Json.get(node, name);
    return value.isNull() ? null : ValueJson.date(value);
  }
}
