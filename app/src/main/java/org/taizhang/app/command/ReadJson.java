package org.taizhang.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Level;
import org.taizhang.model.Place;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.ReadResult;

/** What was read from a document, as one JSON object in the shape of {@code read --json}. */
final class ReadJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ReadJson() {}

  static String of(ReadResult.Reading reading) {
    Draft draft = reading.draft();
    ObjectNode root = NODES.objectNode();
    root.put("title", draft.title());
    root.put("issuer", draft.issuer());
    root.put("level", level(draft.level()));
    root.put("documentNumber", draft.documentNumber());
    root.put("date", date(draft.date()));
    draft.years().forEach(root.putArray("years")::add);
    root.put("genre", draft.genre().name().toLowerCase(Locale.ROOT));
    ArrayNode groups = root.putArray("groups");
    draft.groups().forEach(group -> groups.add(group(group)));
    ArrayNode items = root.putArray("items");
    PlaceJson places = new PlaceJson(reading.document());
    draft.items().forEach(item -> items.add(item(item, places)));
    ArrayNode quantities = root.putArray("quantities");
    draft.quantities().forEach(quantity -> quantities.add(quantity(quantity, places)));
    ArrayNode findings = root.putArray("findings");
    reading.findings().forEach(finding -> findings.add(finding(finding, places)));
    return text(root);
  }

  /** The node as indented text that ends its last line. */
  static String text(com.fasterxml.jackson.databind.JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }

  private static ObjectNode group(DraftGroup group) {
    return NODES.objectNode().put("no", group.no()).put("name", group.name());
  }

  private static ObjectNode item(DraftItem item, PlaceJson places) {
    ObjectNode node = NODES.objectNode();
    node.put("no", item.no());
    node.put("label", item.label());
    if (item.id() != null) {
      node.put("id", item.id());
    }
    node.put("group", item.group());
    names(node, "path", item.path());
    node.put("name", item.name());
    node.put("content", item.content());
    ObjectNode years = node.putObject("yearTargets");
    item.yearTargets().forEach(target -> years.put(String.valueOf(target.year()), target.text()));
    names(node, "lead", item.lead());
    names(node, "responsible", item.responsible());
    names(node, "supporting", item.supporting());
    node.put("due", date(item.due()));
    node.set("at", places.at(item.at()));
    return node;
  }

  private static ObjectNode quantity(DraftQuantity drafted, PlaceJson places) {
    Quantity quantity = drafted.quantity();
    ObjectNode node = NODES.objectNode();
    node.put("item", drafted.item());
    node.put("field", drafted.field());
    node.put("year", drafted.year());
    node.put("text", drafted.text());
    node.put("subject", quantity.subject());
    node.put("value_min", quantity.min());
    node.put("value_max", quantity.max());
    node.put("unit", quantity.unit());
    node.put("bound", quantity.bound().name().toLowerCase(Locale.ROOT));
    node.put("kind", quantity.kind().name().toLowerCase(Locale.ROOT));
    node.put("percent", quantity.percent());
    node.put("per", quantity.per());
    node.set("at", places.at(drafted.at()));
    return node;
  }

  private static ObjectNode finding(Finding finding, PlaceJson places) {
    ObjectNode node = NODES.objectNode();
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    node.put("code", finding.code());
    node.put("item", finding.item());
    Integer line = finding.line();
    node.put("line", line);
    node.set("at", line == null ? NODES.nullNode() : places.at(new Place(line, 0)));
    node.put("text", finding.text());
    return node;
  }

  private static void names(ObjectNode node, String key, List<String> names) {
    ArrayNode array = node.putArray(key);
    names.forEach(array::add);
  }

  private static @Nullable String date(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static @Nullable String level(@Nullable Level level) {
    if (level == null) {
      return null;
    }
    return switch (level) {
      case PROVINCE -> "省";
      case CITY -> "市";
      case DISTRICT -> "区";
    };
  }
}
