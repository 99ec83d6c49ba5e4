package org.taizhang.seeds.source.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Fields begun and not ended (ECMA-376 part 1, 17.16): their instructions are no text, their
 * results are, but for a table of contents.
 */
final class Fields {
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().result = true;
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  void instruct(String text) {
    if (!open.isEmpty()) {
      open.peek().instruction.append(text);
    }
  }

  boolean showText() {
    return open.stream()
        .allMatch(field -> field.result && !isContents(field.instruction.toString()));
  }

  static boolean isContents(String instruction) {
    return instruction.strip().startsWith("TOC");
  }
}
