package org.taizhang.seeds.generated;

import java.util.List;

/** The ways in which one author writes a plan as prose. */
record ProseStyle(
    Numbering groups,
    Numbering items,
    boolean runsOn,
    HeadingEnd headingEnd,
    Units units,
    boolean halfWidth,
    boolean traditional,
    boolean deep,
    boolean brokenTitle,
    Breaks breaks,
    boolean framed,
    boolean notice,
    boolean closing,
    boolean signed,
    boolean wideDigits) {

  enum Numbering {
    HAN,
    HAN_BRACKETED,
    ARABIC,
    ARABIC_BLANK,
    ARABIC_COMMA,
    ARABIC_BRACKETED,
    CIRCLED,
    CHAPTER;

    String label(int n) {
      return switch (this) {
        case HAN -> han(n) + "、";
        case HAN_BRACKETED -> "（" + han(n) + "）";
        case ARABIC -> n + ".";
        case ARABIC_BLANK -> n + ". ";
        case ARABIC_COMMA -> n + "、";
        case ARABIC_BRACKETED -> "（" + n + "）";
        case CIRCLED -> circled(n);
        case CHAPTER -> "第" + han(n) + "章 ";
      };
    }

    private static String circled(int n) {
      char base = n <= 20 ? '①' : n <= 35 ? '㉑' : '㊱';
      int first = n <= 20 ? 1 : n <= 35 ? 21 : 36;
      return String.valueOf((char) (base + n - first));
    }

    static String han(int n) {
      String digits = "零一二三四五六七八九";
      String tens = n < 10 ? "" : (n < 20 ? "" : digits.substring(n / 10, n / 10 + 1)) + "十";
      return tens + (n % 10 == 0 ? "" : digits.substring(n % 10, n % 10 + 1));
    }
  }

  enum HeadingEnd {
    STOP,
    OWN_LINE,
    COLON
  }

  enum Units {
    NONE,
    BRACKET,
    BRACKET_OWN_LINE,
    LINES,
    SENTENCE,
    SQUARE_BRACKET,
    SHELL_BRACKET,
    HEADING_BRACKET,
    FIRST_LEADS,
    BY_DUTY,
    RESPONSIBLE_ONLY,
    BARE,
    TAIL
  }

  enum Breaks {
    NONE,
    EMPTY_LINES,
    PAGE_CUTS,
    HARD_WRAP
  }

  static ProseStyle pick(PlanMaker maker, Units units) {
    Numbering groups =
        maker.pick(
            List.of(Numbering.HAN, Numbering.HAN, Numbering.HAN_BRACKETED, Numbering.CHAPTER));
    List<Numbering> below =
        groups == Numbering.HAN_BRACKETED
            ? List.of(
                Numbering.ARABIC,
                Numbering.ARABIC_BLANK,
                Numbering.ARABIC_COMMA,
                Numbering.ARABIC_BRACKETED)
            : List.of(
                Numbering.HAN_BRACKETED,
                Numbering.ARABIC,
                Numbering.ARABIC_BLANK,
                Numbering.ARABIC_COMMA,
                Numbering.ARABIC_BRACKETED,
                Numbering.CIRCLED);
    boolean framed =
        groups == Numbering.HAN_BRACKETED || (groups == Numbering.HAN && maker.chance(30));
    if (framed && groups == Numbering.HAN) {
      groups = Numbering.HAN_BRACKETED;
      below =
          List.of(
              Numbering.ARABIC,
              Numbering.ARABIC_BLANK,
              Numbering.ARABIC_COMMA,
              Numbering.ARABIC_BRACKETED);
    }
    boolean deep = framed && maker.chance(50);
    return new ProseStyle(
        groups,
        deep ? Numbering.ARABIC_BRACKETED : maker.pick(below),
        maker.chance(50),
        maker.pick(List.of(HeadingEnd.values())),
        units,
        maker.chance(25),
        maker.chance(25),
        deep,
        maker.chance(20),
        maker.pick(List.of(Breaks.values())),
        framed,
        maker.chance(40),
        maker.chance(40),
        maker.chance(30),
        maker.chance(15));
  }
}
