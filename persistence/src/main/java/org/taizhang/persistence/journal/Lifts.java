package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What brings the trees of older formats to the next one; in place. */
final class Lifts {
  private Lifts() {}

  /** Format 2 knows the level, the further names and the members of departments. */
  static ObjectNode toSecond(ObjectNode envelope) {
    edit(Json.get(envelope, "edit"));
    return envelope;
  }

  private static void edit(JsonNode edit) {
    switch (Json.text(edit, "do")) {
      case "add", "remove" -> entity(Json.get(edit, "entity"));
      case "together" -> Json.get(edit, "edits").forEach(Lifts::edit);
      default -> {
        // speaks of no whole department
      }
    }
  }

  /** An entity of format 1 as one of format 2. */
  static void entity(JsonNode entity) {
    if (entity instanceof ObjectNode department
        && Json.text(department, "kind").equals("department")) {
      department.putNull("level");
      department.putArray("aliases");
      department.putArray("members");
    }
  }
}
