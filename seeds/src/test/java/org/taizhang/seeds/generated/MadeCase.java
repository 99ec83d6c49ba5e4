package org.taizhang.seeds.generated;

import java.util.List;
import java.util.function.BiFunction;
import org.taizhang.seeds.source.Clipping;

/** One plan in one wording and one format; the seed makes all of it again. */
record MadeCase(long seed, Wording wording, MadeFormat format) {
  private static final int STYLE = 0x5EED;

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
    return maker.plan(wording.namesUnits(), yearly);
  }

  /** Writes the plan, or a smaller one, in the style of this case. */
  Written write(MadePlan plan) {
    return write(plan, format::write);
  }

  /** Writes it with a writer of the same format; text is laid out here. */
  Written write(MadePlan plan, BiFunction<MadeDocument, PlanMaker, Written> writer) {
    PlanMaker maker = new PlanMaker(seed ^ STYLE);
    if (wording == Wording.TABLE_FLATTENED) {
      TableWriter table = new TableWriter(maker, plan);
      String text = table.write();
      return text(new MadeDocument(List.of(), table.expected()), text, maker);
    }
    if (wording == Wording.TEXT_WITH_TABLE) {
      return writer.apply(new AnnexWriter(maker, plan).write(), maker);
    }
    if (wording.isTable()) {
      GridStyle style = GridStyle.pick(maker, wording.groups());
      MadeDocument document =
          new DrawnTableWriter(maker, plan, format.isWorkbook() ? style.onSheets() : style).write();
      return writer.apply(document, maker);
    }
    ProseStyle style = ProseStyle.pick(maker, wording.units());
    MadeDocument document = new ProseWriter(maker, plan, style).write();
    return format.isText()
        ? text(document, new TextLayout(maker, style).write(document), maker)
        : writer.apply(document, maker);
  }

  private Written text(MadeDocument document, String text, PlanMaker maker) {
    Encodings encoding = Encodings.pick(maker);
    return format == MadeFormat.TXT
        ? Written.file(document, encoding.encode(text))
        : Written.clip(document, new Clipping(null, null, encoding.withLineEnds(text)));
  }

  @Override
  public String toString() {
    return seed + " " + wording + " " + format;
  }
}
