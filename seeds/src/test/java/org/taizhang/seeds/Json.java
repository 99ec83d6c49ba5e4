package org.taizhang.seeds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Enough of JSON to read what was checked by hand. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  @SuppressWarnings("unchecked")
  static Map<String, @Nullable Object> object(String text) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(new Json(text).value());
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, @Nullable Object>> objects(@Nullable Object list) {
    return list == null ? List.of() : (List<Map<String, @Nullable Object>>) list;
  }

  @SuppressWarnings("unchecked")
  static List<String> strings(@Nullable Object list) {
    return list == null ? List.of() : (List<String>) list;
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private @Nullable Object value() {
    return switch (next()) {
      case '{' -> map();
      case '[' -> list();
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private @Nullable Object literal(String word, @Nullable Object value) {
    at += word.length();
    return value;
  }

  private Map<String, @Nullable Object> map() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    at++;
    while (next() != '}') {
      at += next() == ',' ? 1 : 0;
      next();
      String key = string();
      next();
      at++;
      map.put(key, value());
    }
    at++;
    return map;
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    while (next() != ']') {
      at += next() == ',' ? 1 : 0;
      list.add(value());
    }
    at++;
    return list;
  }

  private BigDecimal number() {
    int from = at;
    while ("+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return new BigDecimal(text.substring(from, at));
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }
}
