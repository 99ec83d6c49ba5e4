package org.taizhang.seeds.generated;

import java.util.List;

/** One plan in one wording and one format; the seed makes all of it again. */
record MadeCase(long seed, Wording wording, MadeFormat format) {
  private static final int STYLE = 0x5EED;

  /** A document and its file. */
  static final class Written {
    private final MadeDocument document;
    private final byte[] bytes;

    Written(MadeDocument document, byte[] bytes) {
      this.document = document;
      this.bytes = bytes;
    }

    MadeDocument document() {
      return document;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** The case of the number: wordings take turns, so do the formats of each. */
  static MadeCase number(long number) {
    List<Wording> wordings = List.of(Wording.values());
    Wording wording = wordings.get((int) (number % wordings.size()));
    List<MadeFormat> formats = wording.formats();
    int turn = (int) (number / wordings.size() % formats.size());
    return new MadeCase(number, wording, formats.get(turn));
  }

  static MadeCase parse(String line) {
    String[] words = line.strip().split("\\s+");
    return new MadeCase(
        Long.parseLong(words[0]), Wording.valueOf(words[1]), MadeFormat.valueOf(words[2]));
  }

  MadePlan plan() {
    PlanMaker maker = new PlanMaker(seed);
    boolean yearly = wording.yearly(maker);
    boolean roles = wording.isTable() || wording.units() != ProseStyle.Units.NONE;
    return maker.plan(roles, yearly);
  }

  /** Writes the plan, or a smaller one, in the style of this case. */
  Written write(MadePlan plan) {
    PlanMaker maker = new PlanMaker(seed ^ STYLE);
    if (wording == Wording.TABLE_FLATTENED) {
      TableWriter writer = new TableWriter(maker, plan);
      String text = writer.write();
      return new Written(
          new MadeDocument(List.of(), writer.expected()), Encodings.pick(maker).encode(text));
    }
    if (wording.isTable()) {
      GridStyle style = GridStyle.pick(maker, wording.groups());
      MadeDocument document =
          new DrawnTableWriter(maker, plan, format.isWorkbook() ? style.onSheets() : style).write();
      return written(document, maker);
    }
    ProseStyle style = ProseStyle.pick(maker, wording.units());
    MadeDocument document = new ProseWriter(maker, plan, style).write();
    return format == MadeFormat.TXT
        ? new Written(
            document, Encodings.pick(maker).encode(new TextLayout(maker, style).write(document)))
        : written(document, maker);
  }

  private Written written(MadeDocument document, PlanMaker maker) {
    if (format != MadeFormat.DOCX) {
      return new Written(document, format.write(document));
    }
    WordFile file = new WordFile(maker);
    byte[] bytes = file.write(document);
    return new Written(file.hasTextBox() ? document.deserving("text.box") : document, bytes);
  }

  @Override
  public String toString() {
    return seed + " " + wording + " " + format;
  }
}
