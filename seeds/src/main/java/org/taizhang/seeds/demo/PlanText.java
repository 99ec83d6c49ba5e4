package org.taizhang.seeds.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Level;
import org.taizhang.model.Place;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftHeading;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.Genre;

/**
 * The plain text in which demonstration plans are kept. A line is a key, a blank and a value; blank
 * lines only part. 方案, 代码, 级别 (省, 市, 区) and 年份 (2022-2024) open the plan; 行动 opens a section; 项目
 * opens a project with its number and name; below it stand 内容, a year with its target, and 牵头, 责任,
 * 配合 with names parted by 、 outside brackets.
 */
final class PlanText {
  private static final Pattern LINE = Pattern.compile("(\\S+)(?:\\s+(.*\\S))?\\s*");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
  private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\s+(.+)");

  private String title = "";
  private String code = "";
  private @Nullable Level level;
  private List<Integer> years = List.of();
  private final List<DraftGroup> groups = new ArrayList<>();
  private final List<DraftItem> items = new ArrayList<>();
  private @Nullable Item open;
  private int line;

  private PlanText() {}

  /** A plan with the short name it is called by. */
  record Coded(String code, Draft draft) {}

  /**
   * Reads one plan.
   *
   * @throws IllegalArgumentException when a line is not in the format; the message names it
   */
  static Coded read(String text) {
    PlanText reader = new PlanText();
    text.lines().forEach(reader::line);
    return reader.finished();
  }

  private Coded finished() {
    close();
    return new Coded(
        code,
        new Draft(
            title,
            null,
            level,
            null,
            null,
            years,
            Genre.TABLE,
            true,
            groups,
            items,
            List.of(),
            List.of(),
            List.of()));
  }

  private void line(String text) {
    line++;
    if (text.isBlank()) {
      return;
    }
    Matcher parts = LINE.matcher(text);
    if (!parts.matches() || parts.group(2) == null) {
      throw unreadable(text);
    }
    String value = parts.group(2);
    switch (parts.group(1)) {
      case "方案" -> title = value;
      case "代码" -> code = value;
      case "级别" -> level = level(value);
      case "年份" -> years = years(value);
      case "行动" -> {
        close();
        groups.add(new DraftGroup(groups.size() + 1, value, List.of(), here()));
      }
      case "项目" -> {
        close();
        open = item(value);
      }
      case "内容" -> item().content = value;
      case "牵头" -> item().lead = names(value);
      case "责任" -> item().responsible = names(value);
      case "配合" -> item().supporting = names(value);
      default -> item().targets.add(new DraftTarget(year(parts.group(1)), value, null, here()));
    }
  }

  private Item item(String value) {
    Matcher numbered = NUMBERED.matcher(value);
    if (!numbered.matches()) {
      throw unreadable(value);
    }
    return new Item(Integer.parseInt(numbered.group(1)), numbered.group(2), here());
  }

  private Item item() {
    if (open == null) {
      throw unreadable("项目");
    }
    return open;
  }

  private void close() {
    if (open != null) {
      items.add(open.draft(groups.isEmpty() ? null : groups.getLast()));
      open = null;
    }
  }

  private Level level(String value) {
    return switch (value) {
      case "省" -> Level.PROVINCE;
      case "市" -> Level.CITY;
      case "区" -> Level.DISTRICT;
      default -> throw unreadable(value);
    };
  }

  private List<Integer> years(String value) {
    Matcher span = YEARS.matcher(value);
    if (!span.matches()) {
      throw unreadable(value);
    }
    int first = Integer.parseInt(span.group(1));
    int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
    return java.util.stream.IntStream.rangeClosed(first, last).boxed().toList();
  }

  private int year(String key) {
    if (!key.matches("\\d{4}")) {
      throw unreadable(key);
    }
    return Integer.parseInt(key);
  }

  private static List<String> names(String value) {
    return List.of(value.split("、(?![^（]*）)", -1));
  }

  private Place here() {
    return new Place(line, 0);
  }

  private IllegalArgumentException unreadable(String what) {
    return new IllegalArgumentException("line " + line + " is not in the format of plans: " + what);
  }

  /** A project whose lines are still coming in. */
  private static final class Item {
    private final int number;
    private final String name;
    private final Place at;
    private final List<DraftTarget> targets = new ArrayList<>();
    private String content = "";
    private List<String> lead = List.of();
    private List<String> responsible = List.of();
    private List<String> supporting = List.of();

    private Item(int number, String name, Place at) {
      this.number = number;
      this.name = name;
      this.at = at;
    }

    private DraftItem draft(@Nullable DraftGroup group) {
      return new DraftItem(
          number,
          number + ".",
          null,
          group == null ? null : group.name(),
          group == null ? List.of() : List.of(new DraftHeading("", group.name(), group.at())),
          List.of(),
          name,
          content,
          targets,
          lead,
          responsible,
          supporting,
          null,
          at);
    }
  }
}
