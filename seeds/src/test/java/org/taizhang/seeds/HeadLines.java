package org.taizhang.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Level;

/** What a draft says of its document as a whole, in the lines in which tests expect it. */
final class HeadLines {
  private HeadLines() {}

  static List<String> of(Draft draft) {
    List<String> lines = new ArrayList<>();
    add(lines, "题：", draft.title());
    add(lines, "发：", draft.issuer());
    add(lines, "号：", draft.documentNumber());
    add(lines, "日：", draft.date());
    add(lines, "级：", draft.level() == null ? null : word(draft.level()));
    add(lines, "年：", draft.years().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    return lines;
  }

  /** Adds nothing where there is no value. */
  static void add(List<String> lines, String head, @Nullable Object value) {
    if (value != null) {
      lines.add(head + value);
    }
  }

  private static String word(Level level) {
    return switch (level) {
      case PROVINCE -> "省";
      case CITY -> "市";
      case DISTRICT -> "区";
    };
  }
}
