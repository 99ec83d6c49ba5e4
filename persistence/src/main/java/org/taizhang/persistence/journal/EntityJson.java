package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.AdjustmentId;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.DocumentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.EvidenceId;
import org.taizhang.model.HandLightId;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Level;
import org.taizhang.model.LinkId;
import org.taizhang.model.MoveId;
import org.taizhang.model.PeriodId;
import org.taizhang.model.Place;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.PolicyId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.StepId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.WorkEntry;

/** Entities and their ids, format 5. */
final class EntityJson {
  private EntityJson() {}

  static ObjectNode write(Entity entity) {
    ObjectNode node = writeId(entity.id());
    return switch (entity) {
      case Plan plan -> writePlan(node, plan);
      case Section section ->
          node.put("plan", section.plan().value().toString())
              .<ObjectNode>set("parent", ValueJson.write(section.parent()))
              .put("order", section.order())
              .put("name", section.name());
      case Project project -> writeProject(node, project);
      case Department department ->
          node.put("plan", department.plan().value().toString())
              .put("order", department.order())
              .put("name", department.name())
              .put("shortName", department.shortName())
              .put("type", department.kind().name())
              .<ObjectNode>set("level", ValueJson.write(department.level()))
              .<ObjectNode>set("aliases", ValueJson.write(department.aliases()))
              .<ObjectNode>set("members", ValueJson.write(department.members()))
              .set("tenure", ValueJson.write(department.tenure()));
      case Target target ->
          node.put("project", target.project().value().toString())
              .<ObjectNode>set("years", ValueJson.write(target.years()))
              .put("text", target.text())
              .<ObjectNode>set("due", ValueJson.write(target.due()))
              .<ObjectNode>set("schedule", ValueJson.write(target.schedule()))
              .put("state", target.state().name());
      case PlannedQuantity quantity -> writeQuantity(node, quantity);
      case SourceDocument document ->
          node.put("plan", document.plan().value().toString())
              .put("order", document.order())
              .put("fileName", document.fileName())
              .put("sha256", document.sha256())
              .put("size", document.size())
              .put("reading", document.reading());
      case WorkEntry entry -> WorkJson.write(node, entry);
      case LedgerWide wide -> WorkJson.write(node, wide);
    };
  }

  static Entity read(JsonNode node) {
    return switch (readId(node)) {
      case PlanId id -> readPlan(id, node);
      case SectionId id ->
          new Section(
              id,
              new PlanId(Json.uuid(node, "plan")),
              sectionOrNull(Json.get(node, "parent")),
              Json.integer(node, "order"),
              Json.text(node, "name"));
      case ProjectId id -> readProject(id, node);
      case DepartmentId id ->
          new Department(
              id,
              new PlanId(Json.uuid(node, "plan")),
              Json.integer(node, "order"),
              Json.text(node, "name"),
              Json.textOrNull(node, "shortName"),
              Json.constant(DepartmentKind.class, Json.get(node, "type")),
              levelOrNull(Json.get(node, "level")),
              ValueJson.aliases(Json.get(node, "aliases")),
              ValueJson.members(Json.get(node, "members")),
              WorkValueJson.tenure(Json.get(node, "tenure")));
      case TargetId id ->
          new Target(
              id,
              new ProjectId(Json.uuid(node, "project")),
              ValueJson.years(Json.get(node, "years")),
              Json.text(node, "text"),
              ValueJson.dateOrNull(node, "due"),
              scheduleOrNull(Json.get(node, "schedule")),
              Json.constant(TargetState.class, Json.get(node, "state")));
      case QuantityId id -> readQuantity(id, node);
      case DocumentId id -> readDocument(id, node);
      case StepId id -> WorkJson.step(id, node);
      case ReportId id -> WorkJson.report(id, node);
      case MoveId id -> WorkJson.move(id, node);
      case AdjustmentId id -> WorkJson.adjustment(id, node);
      case LinkId id -> WorkJson.link(id, node);
      case EvidenceId id -> WorkJson.evidence(id, node);
      case PeriodId id -> WorkJson.period(id, node);
      case HandLightId id -> LightJson.handLight(id, node);
      case PolicyId id -> LightJson.policy(id, node);
    };
  }

  /** An object with the kind and the id of an entity. */
  static ObjectNode writeId(EntityId id) {
    String kind =
        switch (id) {
          case PlanId _ -> "plan";
          case SectionId _ -> "section";
          case ProjectId _ -> "project";
          case DepartmentId _ -> "department";
          case TargetId _ -> "target";
          case QuantityId _ -> "quantity";
          case DocumentId _ -> "document";
          case StepId _ -> "step";
          case ReportId _ -> "report";
          case MoveId _ -> "move";
          case AdjustmentId _ -> "adjustment";
          case EvidenceId _ -> "evidence";
          case LinkId _ -> "link";
          case PeriodId _ -> "period";
          case HandLightId _ -> "light";
          case PolicyId _ -> "policy";
        };
    return Json.object().put("kind", kind).put("id", id.value().toString());
  }

  static EntityId readId(JsonNode node) {
    String kind = Json.text(node, "kind");
    return switch (kind) {
      case "plan" -> new PlanId(Json.uuid(node, "id"));
      case "section" -> new SectionId(Json.uuid(node, "id"));
      case "project" -> new ProjectId(Json.uuid(node, "id"));
      case "department" -> new DepartmentId(Json.uuid(node, "id"));
      case "target" -> new TargetId(Json.uuid(node, "id"));
      case "quantity" -> new QuantityId(Json.uuid(node, "id"));
      case "document" -> new DocumentId(Json.uuid(node, "id"));
      case "step" -> new StepId(Json.uuid(node, "id"));
      case "report" -> new ReportId(Json.uuid(node, "id"));
      case "move" -> new MoveId(Json.uuid(node, "id"));
      case "adjustment" -> new AdjustmentId(Json.uuid(node, "id"));
      case "evidence" -> new EvidenceId(Json.uuid(node, "id"));
      case "link" -> new LinkId(Json.uuid(node, "id"));
      case "period" -> new PeriodId(Json.uuid(node, "id"));
      case "light" -> new HandLightId(Json.uuid(node, "id"));
      case "policy" -> new PolicyId(Json.uuid(node, "id"));
      default -> throw new FormatException("no kind of entity: " + kind);
    };
  }

  private static ObjectNode writePlan(ObjectNode node, Plan plan) {
    return node.put("code", plan.code())
        .put("title", plan.title())
        .put("type", plan.kind().name())
        .put("issuer", plan.issuer())
        .<ObjectNode>set("level", ValueJson.write(plan.level()))
        .put("documentNumber", plan.documentNumber())
        .<ObjectNode>set("issued", ValueJson.write(plan.issued()))
        .<ObjectNode>set("years", ValueJson.write(plan.years()))
        .put("demonstration", plan.demonstration());
  }

  private static Plan readPlan(PlanId id, JsonNode node) {
    return new Plan(
        id,
        Json.text(node, "code"),
        Json.text(node, "title"),
        Json.constant(PlanKind.class, Json.get(node, "type")),
        Json.textOrNull(node, "issuer"),
        levelOrNull(Json.get(node, "level")),
        Json.textOrNull(node, "documentNumber"),
        ValueJson.dateOrNull(node, "issued"),
        ValueJson.years(Json.get(node, "years")),
        Json.get(node, "demonstration").asBoolean());
  }

  private static ObjectNode writeProject(ObjectNode node, Project project) {
    node.put("plan", project.plan().value().toString())
        .<ObjectNode>set("section", ValueJson.write(project.section()))
        .put("number", project.number())
        .put("label", project.label())
        .put("name", project.name())
        .put("content", project.content())
        .set("units", ValueJson.write(project.units()));
    Place source = project.source();
    if (source != null) {
      node.putObject("source").put("line", source.line()).put("column", source.column());
    }
    return node;
  }

  private static Project readProject(ProjectId id, JsonNode node) {
    JsonNode source = node.get("source");
    return new Project(
        id,
        new PlanId(Json.uuid(node, "plan")),
        sectionOrNull(Json.get(node, "section")),
        Json.integer(node, "number"),
        Json.text(node, "label"),
        Json.text(node, "name"),
        Json.text(node, "content"),
        source == null
            ? null
            : new Place(Json.integer(source, "line"), Json.integer(source, "column")),
        ValueJson.units(Json.get(node, "units")));
  }

  private static ObjectNode writeQuantity(ObjectNode node, PlannedQuantity quantity) {
    ProjectId project = quantity.project();
    return node.put("plan", quantity.plan().value().toString())
        .put("project", project == null ? null : project.value().toString())
        .<ObjectNode>set("target", ValueJson.write(quantity.target()))
        .put("order", quantity.order())
        .put("year", quantity.year())
        .put("text", quantity.text())
        .set("value", ValueJson.write(quantity.value()));
  }

  private static PlannedQuantity readQuantity(QuantityId id, JsonNode node) {
    JsonNode project = Json.get(node, "project");
    JsonNode target = Json.get(node, "target");
    JsonNode year = Json.get(node, "year");
    return new PlannedQuantity(
        id,
        new PlanId(Json.uuid(node, "plan")),
        project.isNull() ? null : new ProjectId(Json.uuid(project)),
        target.isNull() ? null : new TargetId(Json.uuid(target)),
        Json.integer(node, "order"),
        year.isNull() ? null : Json.integer(year),
        Json.text(node, "text"),
        QuantityJson.read(Json.get(node, "value")));
  }

  private static SourceDocument readDocument(DocumentId id, JsonNode node) {
    try {
      return new SourceDocument(
          id,
          new PlanId(Json.uuid(node, "plan")),
          Json.integer(node, "order"),
          Json.text(node, "fileName"),
          Json.text(node, "sha256"),
          Json.get(node, "size").asLong(-1),
          Json.text(node, "reading"));
    } catch (IllegalArgumentException e) {
      throw new FormatException("no document: " + node, e);
    }
  }

  private static @Nullable Schedule scheduleOrNull(JsonNode value) {
    return value.isNull() ? null : ValueJson.schedule(value);
  }

  private static @Nullable Level levelOrNull(JsonNode value) {
    return value.isNull() ? null : Json.constant(Level.class, value);
  }

  private static @Nullable SectionId sectionOrNull(JsonNode value) {
    return value.isNull() ? null : new SectionId(Json.uuid(value));
  }
}
