package org.taizhang.seeds.generated;

/**
 * A column of a made table.
 *
 * @param above head over it and its neighbours; empty when it has a head of its own
 * @param year of a column of targets, else 0
 */
record GridColumn(Kind kind, String above, String head, int year) {
  enum Kind {
    NUMBER,
    GROUP,
    NAME,
    CONTENT,
    YEAR,
    DUE,
    LEAD,
    RESPONSIBLE,
    SUPPORTING,
    PHRASE,
    PERSON,
    REMARK
  }

  static GridColumn of(Kind kind, String head) {
    return new GridColumn(kind, "", head, 0);
  }
}
