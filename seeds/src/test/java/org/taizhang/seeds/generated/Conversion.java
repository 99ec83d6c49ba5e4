package org.taizhang.seeds.generated;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.source.word.Soffice;

/** The formats that LibreOffice writes of made documents, many files with one start of it. */
enum Conversion {
  DOC(MadeFormat.DOCX, "doc"),
  DOCX(MadeFormat.DOCX, "docx"),
  RTF(MadeFormat.DOCX, "rtf"),
  HTML(MadeFormat.DOCX, "html"),
  XLS(MadeFormat.XLSX, "xls"),
  XLSX(MadeFormat.XLSX, "xlsx"),
  SHEET_HTML(MadeFormat.XLSX, "html");

  private static final int BATCH = 40;

  private final MadeFormat from;
  private final String to;

  Conversion(MadeFormat from, String to) {
    this.from = from;
    this.to = to;
  }

  /** The cases with the numbers: wordings that the format can be made of take turns. */
  List<MadeCase> cases(long first, long count) {
    List<Wording> wordings = List.of(Wording.values()).stream().filter(this::takes).toList();
    return LongStream.range(first, first + count)
        .mapToObj(seed -> new MadeCase(seed, wordings.get((int) (seed % wordings.size())), from))
        .toList();
  }

  /**
   * A page has no sheets: LibreOffice writes them one below the other, under a list of their names.
   */
  private boolean takes(Wording wording) {
    return from.takes(wording) && (this != SHEET_HTML || wording != Wording.TABLE_PER_SHEET);
  }

  /** What was read otherwise than it was written, by case; nothing for those read alike. */
  Map<MadeCase, List<String>> differences(List<MadeCase> cases, Path folder)
      throws IOException, InterruptedException {
    Map<MadeCase, List<String>> all = new LinkedHashMap<>();
    for (int start = 0; start < cases.size(); start += BATCH) {
      List<MadeCase> batch = cases.subList(start, Math.min(cases.size(), start + BATCH));
      Map<MadeCase, Written> written = new LinkedHashMap<>();
      batch.forEach(made -> written.put(made, made.write(made.plan(), this::write)));
      Map<String, byte[]> files = new LinkedHashMap<>();
      written.forEach((made, file) -> files.put(name(made), file.bytes()));
      Path into = folder.resolve(name() + start);
      Map<String, byte[]> converted = Soffice.converted(files, to, "", into);
      List<String> found = new ArrayList<>();
      written.forEach((made, file) -> {
        byte[] bytes = converted.get(name(made));
        found.addAll(Differences.of(file.document(), from, PlanReader.read("文件", bytes)));
        if (!found.isEmpty()) {
          all.put(made, List.copyOf(found));
        }
        found.clear();
      });
    }
    return all;
  }

  private Written write(MadeDocument document, PlanMaker maker) {
    return from == MadeFormat.DOCX
        ? Written.file(document, WordFile.clean(maker, this != HTML).write(document))
        : from.write(document, maker);
  }

  private String name(MadeCase made) {
    return made.seed() + "." + from.name().toLowerCase(Locale.ROOT);
  }
}
