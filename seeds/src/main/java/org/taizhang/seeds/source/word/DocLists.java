package org.taizhang.seeds.source.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;

/** The lists of a binary document ([MS-DOC] 2.9.147, 2.9.150). */
final class DocLists {
  private static final int LEVELS = 9;
  private static final int MOST_USES = 2046;

  /** Names of ST_NumberFormat for the numbers of MSONFC ([MS-OSHARED] 2.2.1.3). */
  private static final String[] FORMATS = {
    "decimal",
    "upperRoman",
    "lowerRoman",
    "upperLetter",
    "lowerLetter",
    "ordinal",
    "cardinalText",
    "ordinalText",
    "hex",
    "chicago",
    "ideographDigital",
    "japaneseCounting",
    "aiueo",
    "iroha",
    "decimalFullWidth",
    "decimalHalfWidth",
    "japaneseLegal",
    "japaneseDigitalTenThousand",
    "decimalEnclosedCircle",
    "decimalFullWidth2",
    "aiueoFullWidth",
    "irohaFullWidth",
    "decimalZero",
    "bullet",
    "ganada",
    "chosung",
    "decimalEnclosedFullstop",
    "decimalEnclosedParen",
    "decimalEnclosedCircleChinese",
    "ideographEnclosedCircle",
    "ideographTraditional",
    "ideographZodiac",
    "ideographZodiacTraditional",
    "taiwaneseCounting",
    "ideographLegalTraditional",
    "taiwaneseCountingThousand",
    "taiwaneseDigital",
    "chineseCounting",
    "chineseLegalSimplified",
    "chineseCountingThousand"
  };

  private static final int NONE = 0xFF;

  /** After the number; 0 is a tab, 1 a space ([MS-DOC] 2.9.150, ixchFollow). */
  private static final byte NOTHING = 2;

  private DocLists() {}

  static Numbering of(HWPFDocument file) {
    Numbering numbering = Numbering.none();
    ListTables tables = file.getListTables();
    for (int use = 1; tables != null && use <= MOST_USES; use++) {
      try {
        LFO list = tables.getLfo(use);
        LFOData changes = tables.getLfoData(use);
        add(numbering, use, tables.getListData(list.getLsid()), changes);
      } catch (NoSuchElementException last) {
        break;
      }
    }
    return numbering;
  }

  private static void add(Numbering numbering, int use, ListData list, LFOData changes) {
    if (list == null) {
      return;
    }
    // All uses of a list count on from each other; adding it again would make it forget.
    if (!numbering.has(list.getLsid())) {
      Map<Integer, NumberLevel> levels = new HashMap<>();
      for (int i = 0; i < Math.min(LEVELS, list.numLevels()); i++) {
        levels.put(i, level(list.getLevels()[i]));
      }
      numbering.list(list.getLsid(), levels, null);
    }
    Map<Integer, NumberLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    for (ListFormatOverrideLevel change : changes.getRgLfoLvl()) {
      if (change.isFormatting()) {
        levels.put(change.getLevelNum(), level(change.getLevel()));
      }
      if (change.isStartAt()) {
        int start = change.isFormatting() ? change.getLevel().getStartAt() : change.getIStartAt();
        starts.put(change.getLevelNum(), start);
      }
    }
    numbering.instance(use, list.getLsid(), levels, starts);
  }

  /** Numbers of levels stand in the text as the characters 0 to 8. */
  private static NumberLevel level(ListLevel level) {
    StringBuilder text = new StringBuilder();
    String written = level.getNumberText();
    for (int i = 0; written != null && i < written.length(); i++) {
      char c = written.charAt(i);
      text.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    return new NumberLevel(
        level.getStartAt(),
        format(level.getNumberFormat() & 0xFF),
        text.toString(),
        level.isLegalNumbering(),
        -1,
        level.getTypeOfCharFollowingTheNumber() == NOTHING);
  }

  private static String format(int number) {
    if (number == NONE) {
      return "none";
    }
    return number < FORMATS.length ? FORMATS[number] : "decimal";
  }
}
