package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.taizhang.model.Assignment;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.ProjectId;
import org.taizhang.model.work.IssuedNumber;
import org.taizhang.model.work.NumberSeries;

/**
 * Snapshots as bytes: the SHA-256 of the rest in hexadecimal, a line feed, and UTF-8 JSON of format
 * 5.
 */
final class SnapshotCodec {
  private static final int FORMAT = 5;
  private static final int HEAD = 2 * ChainHash.SIZE + 1;

  private SnapshotCodec() {}

  static byte[] encode(Snapshot snapshot) {
    Position position = snapshot.position();
    ObjectNode node =
        Json.object()
            .put("format", FORMAT)
            .put("replica", snapshot.replica().toString())
            .put("sequence", position.sequence())
            .put("hash", position.hash().toString())
            .put("edit", position.edit() == null ? null : position.edit().toString())
            .put("at", snapshot.at().toString());
    ArrayNode entities = node.putArray("entities");
    ArrayNode roles = node.putArray("roles");
    Ledger ledger = snapshot.ledger();
    ledger.entities().map(EntityJson::write).forEach(entities::add);
    for (Plan plan : ledger.plans()) {
      ledger.projects(plan.id()).forEach(project -> writeRoles(roles, ledger, project.id()));
    }
    writeNumbers(node.putArray("numbers"), ledger);
    byte[] json = Json.bytes(node);
    byte[] hash = (ChainHash.of(json) + "\n").getBytes(StandardCharsets.US_ASCII);
    byte[] whole = Arrays.copyOf(hash, HEAD + json.length);
    System.arraycopy(json, 0, whole, HEAD, json.length);
    return whole;
  }

  /**
   * @throws FormatException when the bytes are not as they were written
   * @throws NewerFormatException when they are, in a format this version does not know
   */
  static Snapshot decode(byte[] bytes) {
    if (bytes.length < HEAD) {
      throw new FormatException("too short for a snapshot");
    }
    byte[] json = Arrays.copyOfRange(bytes, HEAD, bytes.length);
    String hash = new String(bytes, 0, HEAD, StandardCharsets.US_ASCII);
    if (!hash.equals(ChainHash.of(json) + "\n")) {
      throw new FormatException("not the hash of this snapshot");
    }
    ObjectNode node = Json.parse(json);
    int format = Json.integer(node, "format");
    if (format > FORMAT) {
      throw new NewerFormatException(format);
    }
    Json.get(node, "entities").forEach(entity -> Lifts.entity(entity, format));
    return read(node);
  }

  private static Snapshot read(JsonNode node) {
    Ledger ledger = Ledger.empty();
    for (JsonNode entity : Json.get(node, "entities")) {
      ledger = ledger.with(EntityJson.read(entity));
    }
    for (JsonNode roles : Json.get(node, "roles")) {
      ledger = ledger.with(readRoles(roles));
    }
    for (JsonNode number : node.path("numbers")) {
      ledger = ledger.with(readNumber(number), EntityJson.readId(Json.get(number, "of")));
    }
    try {
      JsonNode edit = Json.get(node, "edit");
      Position position =
          new Position(
              Json.get(node, "sequence").asLong(),
              ChainHash.parse(Json.text(node, "hash")),
              edit.isNull() ? null : Json.uuid(edit));
      Instant at = Instant.parse(Json.text(node, "at"));
      return new Snapshot(Json.uuid(node, "replica"), position, at, ledger);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new FormatException("no snapshot", e);
    }
  }

  private static void writeRoles(ArrayNode list, Ledger ledger, ProjectId project) {
    ledger
        .roles(project)
        .forEach((department, roles) ->
            list.addObject()
                .put("project", project.value().toString())
                .put("department", department.value().toString())
                .set("roles", ValueJson.writeRoles(roles)));
  }

  private static Assignment readRoles(JsonNode node) {
    return new Assignment(
        new ProjectId(Json.uuid(node, "project")),
        new DepartmentId(Json.uuid(node, "department")),
        ValueJson.readRoles(Json.get(node, "roles")));
  }

  /** In an order that follows from the content. */
  static void writeNumbers(ArrayNode list, Ledger ledger) {
    ledger.numbers().entrySet().stream()
        .sorted(
            Comparator.comparing(
                Map.Entry::getKey,
                Comparator.comparing(IssuedNumber::series).thenComparingInt(IssuedNumber::number)))
        .forEach(given ->
            list.addObject()
                .put("series", given.getKey().series().name())
                .put("number", given.getKey().number())
                .set("of", EntityJson.writeId(given.getValue())));
  }

  private static IssuedNumber readNumber(JsonNode node) {
    return new IssuedNumber(
        Json.constant(NumberSeries.class, Json.get(node, "series")), Json.integer(node, "number"));
  }
}
