package org.taizhang.seeds.generated;

import java.util.List;

/** The ways in which offices word a plan. */
enum Wording {
  TABLE,
  TABLE_MERGED_GROUPS,
  TABLE_BLANK_GROUPS,
  TABLE_REPEATED_GROUPS,
  TABLE_GROUP_LINES,
  TABLE_PER_SECTION,
  TABLE_PER_SHEET,
  TABLE_FLATTENED,
  PROSE,
  POINTS_OF_A_YEAR,
  BRACKET,
  BRACKET_OWN_LINE,
  UNIT_LINES,
  SENTENCE,
  SQUARE_BRACKET,
  SHELL_BRACKET,
  HEADING_BRACKET,
  FIRST_LEADS,
  BY_DUTY,
  RESPONSIBLE_ONLY,
  BARE_UNITS,
  UNITS_AFTER_STOP,
  TEXT_WITH_TABLE;

  /** Whether the plan is for one year. */
  boolean yearly(PlanMaker maker) {
    return this == POINTS_OF_A_YEAR || (this != TABLE_PER_SECTION && maker.chance(30));
  }

  boolean isTable() {
    return compareTo(PROSE) < 0;
  }

  /** Whether the document gives every item units. */
  boolean namesUnits() {
    return isTable() || this == TEXT_WITH_TABLE || units() != ProseStyle.Units.NONE;
  }

  List<MadeFormat> formats() {
    return List.of(MadeFormat.values()).stream().filter(format -> format.takes(this)).toList();
  }

  GridStyle.Groups groups() {
    return switch (this) {
      case TABLE_MERGED_GROUPS -> GridStyle.Groups.MERGED;
      case TABLE_BLANK_GROUPS -> GridStyle.Groups.BLANK;
      case TABLE_REPEATED_GROUPS -> GridStyle.Groups.REPEATED;
      case TABLE_GROUP_LINES -> GridStyle.Groups.LINES;
      case TABLE_PER_SECTION -> GridStyle.Groups.TABLES;
      case TABLE_PER_SHEET -> GridStyle.Groups.SHEETS;
      case TABLE,
          TABLE_FLATTENED,
          PROSE,
          POINTS_OF_A_YEAR,
          BRACKET,
          BRACKET_OWN_LINE,
          UNIT_LINES,
          SENTENCE,
          SQUARE_BRACKET,
          SHELL_BRACKET,
          HEADING_BRACKET,
          FIRST_LEADS,
          BY_DUTY,
          RESPONSIBLE_ONLY,
          BARE_UNITS,
          UNITS_AFTER_STOP,
          TEXT_WITH_TABLE ->
          GridStyle.Groups.NONE;
    };
  }

  ProseStyle.Units units() {
    return switch (this) {
      case BRACKET -> ProseStyle.Units.BRACKET;
      case BRACKET_OWN_LINE -> ProseStyle.Units.BRACKET_OWN_LINE;
      case UNIT_LINES -> ProseStyle.Units.LINES;
      case SENTENCE -> ProseStyle.Units.SENTENCE;
      case SQUARE_BRACKET -> ProseStyle.Units.SQUARE_BRACKET;
      case SHELL_BRACKET -> ProseStyle.Units.SHELL_BRACKET;
      case HEADING_BRACKET -> ProseStyle.Units.HEADING_BRACKET;
      case FIRST_LEADS -> ProseStyle.Units.FIRST_LEADS;
      case BY_DUTY -> ProseStyle.Units.BY_DUTY;
      case RESPONSIBLE_ONLY -> ProseStyle.Units.RESPONSIBLE_ONLY;
      case BARE_UNITS -> ProseStyle.Units.BARE;
      case UNITS_AFTER_STOP -> ProseStyle.Units.TAIL;
      case PROSE,
          POINTS_OF_A_YEAR,
          TABLE,
          TABLE_FLATTENED,
          TABLE_MERGED_GROUPS,
          TABLE_BLANK_GROUPS,
          TABLE_REPEATED_GROUPS,
          TABLE_GROUP_LINES,
          TABLE_PER_SECTION,
          TABLE_PER_SHEET,
          TEXT_WITH_TABLE ->
          ProseStyle.Units.NONE;
    };
  }
}
