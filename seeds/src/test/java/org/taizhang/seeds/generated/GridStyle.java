package org.taizhang.seeds.generated;

import java.util.List;

/** The ways in which one author draws a plan as a table. */
record GridStyle(
    Groups groups,
    Units units,
    boolean numbered,
    boolean content,
    boolean spanned,
    boolean unitsUnderOneHead,
    boolean looseHead,
    boolean due,
    boolean persons,
    boolean remarks,
    String yearTail,
    Sequel sequel) {

  enum Groups {
    NONE,
    MERGED,
    BLANK,
    REPEATED,
    LINES,
    TABLES,
    SHEETS
  }

  /** How the columns name units. */
  enum Units {
    LEAD_AND_RESPONSIBLE,
    ALL_THREE,
    LEAD_AND_SUPPORTING,
    RESPONSIBLE_ONLY,
    IN_A_SENTENCE,
    WITH_LABELS
  }

  /** How a long table goes on. */
  enum Sequel {
    ONE_TABLE,
    HEAD_REPEATED,
    NEXT_TABLE,
    NEXT_TABLE_WITH_HEAD
  }

  /**
   * A style.
   *
   * @param groups how the table names its groups
   */
  static GridStyle pick(PlanMaker maker, Groups groups) {
    boolean parted = groups == Groups.TABLES || groups == Groups.SHEETS;
    return new GridStyle(
        groups,
        maker.pick(List.of(Units.values())),
        maker.chance(85),
        maker.chance(80),
        maker.chance(60),
        maker.chance(30),
        maker.chance(15),
        maker.chance(40),
        maker.chance(20),
        maker.chance(25),
        maker.pick(List.of("", "年", "年度", "年目标", "年推进内容", "年度工作目标")),
        parted || maker.chance(50) ? Sequel.ONE_TABLE : maker.pick(List.of(Sequel.values())));
  }

  /** Tables of a workbook do not end with a page. */
  GridStyle onSheets() {
    Sequel once = sequel == Sequel.HEAD_REPEATED ? sequel : Sequel.ONE_TABLE;
    return new GridStyle(
        groups,
        units,
        numbered,
        content,
        spanned,
        unitsUnderOneHead,
        looseHead,
        due,
        persons,
        remarks,
        yearTail,
        once);
  }
}
