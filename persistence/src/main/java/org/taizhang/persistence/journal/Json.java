package org.taizhang.persistence.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Trees of JSON from and to UTF-8. What is not there or not of the expected kind is a {@link
 * FormatException}.
 */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static <T> ArrayNode list(Collection<T> items, Function<? super T, JsonNode> writer) {
    ArrayNode list = MAPPER.createArrayNode();
    items.forEach(item -> list.add(writer.apply(item)));
    return list;
  }

  static <T> List<T> readList(JsonNode list, Function<JsonNode, T> reader) {
    if (!list.isArray()) {
      throw new FormatException("no list: " + list);
    }
    List<T> items = new ArrayList<>();
    list.forEach(item -> items.add(reader.apply(item)));
    return items;
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  static ObjectNode parse(byte[] bytes) {
    try {
      if (MAPPER.readTree(bytes) instanceof ObjectNode node) {
        return node;
      }
    } catch (IOException e) {
      throw new FormatException("no JSON", e);
    }
    throw new FormatException("no JSON object");
  }

  static JsonNode get(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new FormatException("lacks " + name);
    }
    return value;
  }

  static @Nullable String textOrNull(JsonNode node, String name) {
    return get(node, name).isNull() ? null : text(node, name);
  }

  static String text(JsonNode node, String name) {
    return text(get(node, name));
  }

  static String text(JsonNode value) {
    if (!value.isTextual()) {
      throw new FormatException("no text: " + value);
    }
    return value.textValue();
  }

  static int integer(JsonNode node, String name) {
    return integer(get(node, name));
  }

  static int integer(JsonNode value) {
    if (!value.isInt()) {
      throw new FormatException("no integer: " + value);
    }
    return value.intValue();
  }

  static UUID uuid(JsonNode node, String name) {
    return uuid(get(node, name));
  }

  static UUID uuid(JsonNode value) {
    try {
      return UUID.fromString(text(value));
    } catch (IllegalArgumentException e) {
      throw new FormatException("no UUID: " + value, e);
    }
  }

  static <T extends Enum<T>> T constant(Class<T> type, JsonNode value) {
    try {
      return Enum.valueOf(type, text(value));
    } catch (IllegalArgumentException e) {
      throw new FormatException("no " + type.getSimpleName() + ": " + value, e);
    }
  }
}
