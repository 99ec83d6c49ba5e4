package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.Trace;
import org.taizhang.seeds.Trace.Part;
import org.taizhang.seeds.grammar.AnnexMatch.Pair;
import org.taizhang.seeds.source.TextField;

/**
 * A body in prose with an annexed table about the same projects. They are taken once: units, years
 * and days from the table, the content from the body where the table has none.
 */
public final class AnnexTable {
  private static final Set<String> OF_OTHER_TEXT =
      Set.of("text.before-table", "text.after-table", "text.annex", "title.none", "role.none");
  private static final int MOST_NAMED = 3;

  private final Understood prose;
  private final Understood table;
  private final AnnexMatch match;
  private final Map<Integer, Integer> ofBody = new HashMap<>();
  private final Map<Integer, Integer> ofRow = new HashMap<>();

  private AnnexTable(Understood prose, Understood table, AnnexMatch match) {
    this.prose = prose;
    this.table = table;
    this.match = match;
    for (int i = 0; i < match.pairs().size(); i++) {
      Pair pair = match.pairs().get(i);
      if (pair.body() != null) {
        ofBody.put(pair.body().no(), i + 1);
      }
      if (pair.row() != null) {
        ofRow.put(pair.row().no(), i + 1);
      }
    }
  }

  /** The two as one, or null when they are not about the same projects. */
  public static @Nullable AnnexTable of(Understood prose, Understood table) {
    AnnexMatch match = AnnexMatch.of(prose.draft().items(), table.draft().items());
    return match == null ? null : new AnnexTable(prose, table, match);
  }

  /** The plan that both are. */
  public Understood understood() {
    Draft body = prose.draft();
    Draft rows = table.draft();
    List<DraftItem> items = new ArrayList<>();
    match.pairs().forEach(pair -> items.add(item(items.size() + 1, pair)));
    Draft draft =
        new Draft(
            body.title(),
            body.issuer(),
            body.level(),
            body.documentNumber(),
            body.date(),
            rows.yearColumns() || body.years().isEmpty() ? rows.years() : body.years(),
            Genre.TABLE,
            rows.yearColumns(),
            groups(items),
            items,
            List.of(),
            body.preamble(),
            body.closing());
    return new Understood(draft, fields(), table.columns(), traces());
  }

  private DraftItem item(int no, Pair pair) {
    DraftItem row = pair.row() == null ? pair.body() : pair.row();
    DraftItem body = pair.body() == null ? row : pair.body();
    if (row == null || body == null) {
      throw new IllegalStateException("a pair has at least one side");
    }
    DraftItem units = row.hasRoles() ? row : body;
    DraftItem headed = row.group() == null ? body : row;
    DraftItem timed = row.due() == null && row.schedule() == null ? body : row;
    return new DraftItem(
        no,
        row.label().isEmpty() ? body.label() : row.label(),
        null,
        headed.group(),
        headed.sections(),
        List.of(),
        row.name(),
        row.content().isBlank() ? body.content() : row.content(),
        table.draft().yearColumns() ? row.yearTargets() : body.yearTargets(),
        units.lead(),
        units.responsible(),
        units.supporting(),
        timed.due(),
        timed.schedule(),
        row.at());
  }

  /** What stands between a heading and its items stands in the body only. */
  private List<DraftGroup> groups(List<DraftItem> items) {
    Map<String, DraftGroup> ofTable = byKey(table.draft().groups());
    Map<String, DraftGroup> ofText = byKey(prose.draft().groups());
    Map<String, DraftGroup> groups = new LinkedHashMap<>();
    for (DraftItem item : items) {
      String key = item.group() == null ? "" : Folding.key(item.group());
      DraftGroup group = ofTable.getOrDefault(key, ofText.get(key));
      if (group != null) {
        List<String> intro = ofText.getOrDefault(key, group).intro();
        groups.computeIfAbsent(
            group.name(), name -> new DraftGroup(groups.size() + 1, name, intro, group.at()));
      }
    }
    return List.copyOf(groups.values());
  }

  private static Map<String, DraftGroup> byKey(List<DraftGroup> groups) {
    return groups.stream()
        .collect(Collectors.toMap(group -> Folding.key(group.name()), group -> group, (a, _) -> a));
  }

  private boolean takesContentOf(@Nullable Integer body) {
    Pair pair = body == null ? null : match.pairs().get(ofBody.getOrDefault(body, 1) - 1);
    return pair == null || pair.row() == null || pair.row().content().isBlank();
  }

  private List<TextField> fields() {
    List<TextField> fields = new ArrayList<>();
    for (TextField field : prose.fields()) {
      if (takesContentOf(field.item())) {
        fields.add(numbered(field, ofBody));
      }
    }
    for (TextField field : table.fields()) {
      if (!field.passage().isEmpty()) {
        fields.add(numbered(field, ofRow));
      }
    }
    return fields;
  }

  private static TextField numbered(TextField field, Map<Integer, Integer> numbers) {
    Integer no = field.item() == null ? null : numbers.get(field.item());
    return new TextField(no, field.field(), field.year(), field.passage());
  }

  private List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    for (Trace trace : prose.traces()) {
      Integer item = trace.item();
      Pair pair = item == null ? null : match.pairs().get(ofBody.getOrDefault(item, 1) - 1);
      boolean alone = pair == null || pair.row() == null;
      boolean named = trace.part() == Part.NAME || trace.part() == Part.NUMBER;
      boolean content = trace.part() == Part.CONTENT && takesContentOf(item);
      if (alone || named || content) {
        traces.add(numbered(trace, ofBody));
      }
    }
    for (Trace trace : table.traces()) {
      if (trace.item() != null) {
        traces.add(numbered(trace, ofRow));
      }
    }
    return traces;
  }

  private static Trace numbered(Trace trace, Map<Integer, Integer> numbers) {
    Integer no = trace.item() == null ? null : numbers.get(trace.item());
    return new Trace(no, trace.part(), trace.year(), trace.passage());
  }

  /** Says that both were read as one, and what stands in one of them only. */
  public void report(Findings ofProse, Findings ofTable, Findings into) {
    into.take(
        ofTable,
        finding -> !OF_OTHER_TEXT.contains(finding.code()) && !finding.code().startsWith("year."),
        ofRow);
    into.take(
        ofProse,
        finding ->
            finding.item() == null
                ? !OF_OTHER_TEXT.contains(finding.code())
                : match.pairs().get(ofBody.getOrDefault(finding.item(), 1) - 1).row() == null,
        ofBody);
    DraftItem first = table.draft().items().getFirst();
    String words = into.words(first.at());
    into.info(
        "annex.joined",
        null,
        first.at(),
        words + "起的附表与正文是同一批项目，已合并读入：分工、年度和时限取自附表，附表没有的内容取自正文。",
        words);
    only("正文", "附表", "annex.body-only", items(true), into);
    only("附表", "正文", "annex.table-only", items(false), into);
  }

  private List<DraftItem> items(boolean ofBodyOnly) {
    return match.pairs().stream()
        .<DraftItem>mapMulti((pair, keep) -> {
          DraftItem only = ofBodyOnly ? pair.body() : pair.row();
          if (only != null && (ofBodyOnly ? pair.row() : pair.body()) == null) {
            keep.accept(only);
          }
        })
        .toList();
  }

  private static void only(
      String here, String there, String code, List<DraftItem> items, Findings into) {
    if (!items.isEmpty()) {
      String names =
          items.stream()
              .limit(MOST_NAMED)
              .map(item -> "“" + item.name() + "”")
              .collect(Collectors.joining("、"));
      String count = String.valueOf(items.size());
      String more = items.size() > MOST_NAMED ? "等" : "";
      into.warn(
          code,
          null,
          items.getFirst().at(),
          here + "有 " + count + " 项不在" + there + "里（" + names + more + "），已一并读入，请核对。",
          count,
          names);
    }
  }
}
