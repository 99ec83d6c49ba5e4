package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.PurgedContent;

/** Edits, format 5. */
final class EditJson {
  private EditJson() {}

  static ObjectNode write(Edit edit) {
    ObjectNode node = Json.object();
    return switch (edit) {
      case Edit.Add add -> node.put("do", "add").set("entity", EntityJson.write(add.entity()));
      case Edit.Remove remove ->
          node.put("do", "remove").set("entity", EntityJson.write(remove.entity()));
      case Edit.Change<?, ?> change ->
          node.put("do", "change")
              .<ObjectNode>set("of", EntityJson.writeId(change.id()))
              .put("field", change.field().key())
              .<ObjectNode>set("before", ValueJson.write(change.before()))
              .set("after", ValueJson.write(change.after()));
      case Edit.Assign assign ->
          node.put("do", "assign")
              .put("project", assign.project().value().toString())
              .put("department", assign.department().value().toString())
              .<ObjectNode>set("before", ValueJson.writeRoles(assign.before()))
              .set("after", ValueJson.writeRoles(assign.after()));
      case Edit.Together together ->
          node.put("do", "together")
              .put("occasion", together.occasion().name())
              .set("edits", Json.list(together.edits(), EditJson::write));
      case Edit.Purge purge ->
          node.put("do", "purge")
              .put("content", purge.content().name())
              .put("places", purge.places())
              .put("reason", purge.reason());
    };
  }

  static Edit read(JsonNode node) {
    String kind = Json.text(node, "do");
    return switch (kind) {
      case "add" -> new Edit.Add(EntityJson.read(Json.get(node, "entity")));
      case "remove" -> new Edit.Remove(EntityJson.read(Json.get(node, "entity")));
      case "change" -> readChange(node);
      case "assign" ->
          new Edit.Assign(
              new ProjectId(Json.uuid(node, "project")),
              new DepartmentId(Json.uuid(node, "department")),
              ValueJson.readRoles(Json.get(node, "before")),
              ValueJson.readRoles(Json.get(node, "after")));
      case "together" ->
          new Edit.Together(
              Json.constant(Occasion.class, Json.get(node, "occasion")),
              Json.readList(Json.get(node, "edits"), EditJson::read));
      case "purge" ->
          new Edit.Purge(
              Json.constant(PurgedContent.class, Json.get(node, "content")),
              Json.get(node, "places").asLong(),
              Json.text(node, "reason"));
      default -> throw new FormatException("no kind of edit: " + kind);
    };
  }

  private static Edit readChange(JsonNode node) {
    String key = Json.text(node, "field");
    Field<?, ?> field = Fields.byKey(key);
    if (field == null) {
      throw new FormatException("no field: " + key);
    }
    return change(EntityJson.readId(Json.get(node, "of")), field, node);
  }

  private static <E extends Entity, V extends @Nullable Object> Edit change(
      EntityId id, Field<E, V> field, JsonNode node) {
    V before = value(field, Json.get(node, "before"));
    V after = value(field, Json.get(node, "after"));
    return new Edit.Change<E, V>(id, field, before, after);
  }

  /**
   * The value is read as the type the field itself names; null is for the field's rule to refuse.
   */
  @SuppressWarnings({"unchecked", "NullAway"})
  private static <V extends @Nullable Object> V value(Field<?, V> field, JsonNode value) {
    return (V) ValueJson.read(field.type(), value);
  }
}
