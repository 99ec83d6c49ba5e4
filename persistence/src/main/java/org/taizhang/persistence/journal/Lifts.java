package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.work.Tenure;

/** What brings the trees of older formats to the next one; in place. */
final class Lifts {
  /** Of entities, from format 1 to 2 and so on. */
  private static final List<Consumer<JsonNode>> OF_ENTITIES =
      List.of(
          Lifts::entityToSecond, Lifts::entityToThird, Lifts::entityToFourth, Lifts::entityToFifth);

  private Lifts() {}

  /** Format 2 knows the level, the further names and the members of departments. */
  static ObjectNode toSecond(ObjectNode envelope) {
    edit(Json.get(envelope, "edit"), Lifts::entityToSecond);
    return envelope;
  }

  /** Format 3 knows the words about the time of a target. */
  static ObjectNode toThird(ObjectNode envelope) {
    edit(Json.get(envelope, "edit"), Lifts::entityToThird);
    return envelope;
  }

  /** Format 4 knows the order of the units of a project. */
  static ObjectNode toFourth(ObjectNode envelope) {
    edit(Json.get(envelope, "edit"), Lifts::entityToFourth);
    return envelope;
  }

  /**
   * Format 5 knows how long departments stand, what is recorded while targets are worked on, and
   * purges.
   */
  static ObjectNode toFifth(ObjectNode envelope) {
    edit(Json.get(envelope, "edit"), Lifts::entityToFifth);
    return envelope;
  }

  private static void edit(JsonNode edit, Consumer<JsonNode> lift) {
    switch (Json.text(edit, "do")) {
      case "add", "remove" -> lift.accept(Json.get(edit, "entity"));
      case "together" -> Json.get(edit, "edits").forEach(one -> edit(one, lift));
      default -> {
        // speaks of no whole entity
      }
    }
  }

  /** An entity of an older format as one of today's. */
  static void entity(JsonNode entity, int format) {
    OF_ENTITIES.subList(format - 1, OF_ENTITIES.size()).forEach(lift -> lift.accept(entity));
  }

  private static void entityToSecond(JsonNode entity) {
    if (entity instanceof ObjectNode department
        && Json.text(department, "kind").equals("department")) {
      department.putNull("level");
      department.putArray("aliases");
      department.putArray("members");
    }
  }

  private static void entityToThird(JsonNode entity) {
    if (entity instanceof ObjectNode target && Json.text(target, "kind").equals("target")) {
      target.putNull("schedule");
    }
  }

  private static void entityToFourth(JsonNode entity) {
    if (entity instanceof ObjectNode project && Json.text(project, "kind").equals("project")) {
      project.set("units", ValueJson.write(UnitOrder.NONE));
    }
  }

  private static void entityToFifth(JsonNode entity) {
    if (entity instanceof ObjectNode department
        && Json.text(department, "kind").equals("department")) {
      department.set("tenure", ValueJson.write(Tenure.ALWAYS));
    }
  }
}
