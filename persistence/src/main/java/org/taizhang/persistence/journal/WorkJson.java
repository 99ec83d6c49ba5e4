package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
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
import org.taizhang.model.ReportId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.WorkEntry;

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
              .<ObjectNode>set("reached", WorkValueJson.write(report.reached()))
              .<ObjectNode>set("account", WorkValueJson.write(report.account()))
              .set("approvals", WorkValueJson.write(report.approvals()));
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
              .set("filing", WorkValueJson.write(link.filing()));
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
        ValueJson.dateOrNull(node, "due"),
        ValueJson.dateOrNull(node, "done"));
  }

  static ProgressReport report(ReportId id, JsonNode node) {
    JsonNode department = Json.get(node, "department");
    JsonNode percent = Json.get(node, "percent");
    return new ProgressReport(
        id,
        target(node),
        department.isNull() ? null : new DepartmentId(Json.uuid(department)),
        ValueJson.date(node, "asOf"),
        percent.isNull() ? null : Json.integer(percent),
        WorkValueJson.reached(Json.get(node, "reached")),
        WorkValueJson.account(Json.get(node, "account")),
        WorkValueJson.approvals(Json.get(node, "approvals")));
  }

  static StateMove move(MoveId id, JsonNode node) {
    JsonNode number = Json.get(node, "number");
    return new StateMove(
        id,
        target(node),
        Json.integer(node, "order"),
        Json.constant(TargetState.class, Json.get(node, "from")),
        Json.constant(TargetState.class, Json.get(node, "to")),
        ValueJson.date(node, "on"),
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
        ValueJson.date(node, "on"),
        Json.text(node, "documentNumber"),
        Json.text(node, "reason"),
        new Adjustment.Former(
            ValueJson.years(Json.get(former, "years")),
            Json.text(former, "text"),
            ValueJson.dateOrNull(former, "due"),
            schedule.isNull() ? null : ValueJson.schedule(schedule)));
  }

  static EvidenceLink link(LinkId id, JsonNode node) {
    return new EvidenceLink(
        id,
        new EvidenceId(Json.uuid(node, "evidence")),
        target(node),
        Json.text(node, "pages"),
        WorkValueJson.filing(Json.get(node, "filing")));
  }

  static Evidence evidence(EvidenceId id, JsonNode node) {
    try {
      return new Evidence(
          id,
          Json.text(node, "fileName"),
          Json.text(node, "sha256"),
          Json.get(node, "size").asLong(-1),
          ValueJson.date(node, "received"),
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
          ValueJson.date(node, "asOf"),
          Instant.parse(Json.text(node, "frozen")),
          Json.text(node, "who"),
          Json.text(node, "sha256"),
          Json.get(node, "size").asLong(-1));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new FormatException("no period: " + node, e);
    }
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
}
