package org.taizhang.seeds.grammar;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.FirstNamed;
import org.taizhang.seeds.resolve.Persons;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.source.Passage;

/**
 * The units of rows. 同上 repeats those of the row above; a blank cell stays blank: it may have been
 * merged with the one above, but filling it down would invent.
 */
final class TableUnits {
  private static final Set<String> SAME = Set.of("同上", "同前", "〃", "″", "”", "\"", "''", "同上。");
  private static final String NOTHING = "-—–―/／\\无";

  private final Findings findings;
  private final @Nullable FirstNamed first;
  private final Map<Kind, String> above = new EnumMap<>(Kind.class);
  private final Set<String> said = new HashSet<>();

  /**
   * @param first remark that the first unit of a list leads; null without one
   */
  TableUnits(Findings findings, @Nullable FirstNamed first) {
    this.findings = findings;
    this.first = first;
  }

  /**
   * The units that the row names.
   *
   * @param no position of its item
   * @param year that dates without one belong to, or 0
   */
  RoleSet of(List<TableColumn> columns, TableRow row, int no, int year) {
    RoleSet roles = RoleSet.NONE;
    for (Kind kind : List.of(Kind.LEAD, Kind.RESPONSIBLE, Kind.SUPPORTING)) {
      if (columns.stream().anyMatch(column -> column.kind() == kind)) {
        roles = roles.and(of(kind, columns, row, no, year));
      }
    }
    if (roles.openEnded() && said.add("role.others")) {
      findings.info("role.others", no, row.at(), "单位以“等”结尾，原文没有列全。");
    }
    if (roles.persons()) {
      findings.info("role.person", no, row.at(), "第 " + no + " 项写有责任人等姓名，姓名不作单位，没有读入。");
    }
    return first != null && first.holds(row.at().line() + 1) ? roles.ledByFirst() : roles;
  }

  private RoleSet of(Kind kind, List<TableColumn> columns, TableRow row, int no, int year) {
    String text = row.text(columns, kind).text();
    if (SAME.contains(text.strip())) {
      text = above.getOrDefault(kind, "");
    }
    if (isNothing(text)) {
      reportBlank(kind, columns, row, no);
      return RoleSet.NONE;
    }
    above.put(kind, text);
    if (holdsPersons(kind, columns)) {
      String units = Persons.without(text);
      RoleSet roles = UnitCell.read(units, role(kind), year);
      return units.equals(text) ? roles : roles.withPersons();
    }
    return UnitCell.read(text, role(kind), year);
  }

  /** 牵头单位及责任人. */
  private static boolean holdsPersons(Kind kind, List<TableColumn> columns) {
    return columns.stream()
        .anyMatch(column -> column.kind() == kind && column.head().contains("人"));
  }

  private static Role role(Kind kind) {
    return switch (kind) {
      case LEAD -> Role.LEAD;
      case SUPPORTING -> Role.SUPPORTING;
      case RESPONSIBLE,
          NUMBER,
          GROUP,
          NAME,
          CONTENT,
          YEAR,
          DUE,
          FIGURES,
          IGNORED,
          UNKNOWN,
          YEARS,
          ROLES ->
          Role.RESPONSIBLE;
    };
  }

  private void reportBlank(Kind kind, List<TableColumn> columns, TableRow row, int no) {
    if (kind == Kind.SUPPORTING) {
      return;
    }
    String column = kind == Kind.LEAD ? "牵头单位" : "责任单位";
    String merged = no == 1 ? "" : "，可能与第 " + (no - 1) + " 项合并";
    Passage cell = row.cell(columns.stream().map(TableColumn::kind).toList().indexOf(kind));
    findings.warn(
        "role.blank",
        no,
        cell.start(),
        "第 " + no + " 项的" + column + "栏空白" + merged + "，没有填补，请核对。",
        column);
  }

  /** Whether a cell says that there is nothing to say: blank, —, /, 无. */
  static boolean isNothing(String text) {
    String bare = text.strip();
    return bare.isEmpty()
        || (bare.length() <= 2 && bare.chars().allMatch(c -> NOTHING.indexOf(c) >= 0));
  }
}
