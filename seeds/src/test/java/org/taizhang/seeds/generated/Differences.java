package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.Severity;

/** What was read otherwise than it was written. */
final class Differences {
  private final Expected expected;
  private final MadeFormat format;
  private final List<String> found = new ArrayList<>();

  private Differences(Expected expected, MadeFormat format) {
    this.expected = expected;
    this.format = format;
  }

  static List<String> of(MadeDocument document, MadeFormat format, ReadResult result) {
    Differences differences = new Differences(document.expected(), format);
    switch (result) {
      case ReadResult.Unreadable(String reason) -> differences.found.add("unreadable: " + reason);
      case ReadResult.Reading reading -> {
        differences.compare(reading);
        if (differences.found.isEmpty()) {
          differences.found.addAll(TraceChecks.of(document, format, reading));
        }
      }
    }
    return differences.found;
  }

  private void compare(ReadResult.Reading reading) {
    Draft draft = reading.draft();
    same("items", names(), draft.items().stream().map(item -> text(item.name())).toList());
    if (!found.isEmpty()) {
      return;
    }
    same("genre", expected.genre(), draft.genre());
    same("title", text(expected.title()), text(draft.title()));
    same("issuer", expected.issuer(), draft.issuer());
    same("years", expected.years(), draft.years());
    same(
        "groups",
        expected.groups().stream().map(group -> text(group.name())).toList(),
        draft.groups().stream().map(DraftGroup::name).map(this::text).toList());
    same(
        "intros",
        expected.groups().stream().map(group -> text(group.intro())).toList(),
        draft.groups().stream().map(group -> text(String.join("\n", group.intro()))).toList());
    for (int i = 0; i < draft.items().size(); i++) {
      compare(expected.items().get(i), draft.items().get(i), draft);
    }
    for (Finding finding : reading.findings()) {
      if (finding.severity() != Severity.INFO && !expected.deserved().contains(finding.code())) {
        found.add("finding " + finding.code() + " " + finding.item() + ": " + finding.text());
      }
    }
  }

  private List<String> names() {
    return expected.items().stream().map(item -> text(item.name())).toList();
  }

  private void compare(Expected.Item made, DraftItem item, Draft draft) {
    String at = "item " + item.no() + " ";
    if (made.label() != null) {
      same(at + "label", bare(made.label()), bare(item.label()));
    }
    same(at + "group", orNull(made.group()), orNull(item.group()));
    same(at + "content", text(made.content()), text(item.content()));
    Map<Integer, String> cells = new TreeMap<>();
    made.cells().forEach((year, text) -> cells.put(year, text(text)));
    same(at + "targets", cells, targets(item));
    same(at + "lead", made.lead(), item.lead());
    same(at + "responsible", made.responsible(), item.responsible());
    same(at + "supporting", made.supporting(), item.supporting());
    if (made.due() != null) {
      same(at + "due", made.due().day(), item.due());
      same(
          at + "words of time",
          made.due().words(),
          item.schedule() == null ? null : item.schedule().words());
    }
    same(at + "figures", MadeFigures.in(made.content()), figures(draft, item.no(), "content"));
    cells.forEach((year, text) ->
        same(
            at + year + " figures",
            MadeFigures.in(made.cells().get(year)),
            figures(draft, item.no(), String.valueOf(year))));
  }

  private Map<Integer, String> targets(DraftItem item) {
    Map<Integer, String> cells = new TreeMap<>();
    for (DraftTarget target : item.yearTargets()) {
      cells.put(target.year(), text(target.text()));
    }
    return cells;
  }

  private static List<String> figures(Draft draft, int item, String field) {
    return draft.quantities().stream()
        .filter(found -> Objects.equals(found.item(), item) && found.field().equals(field))
        .map(DraftQuantity::quantity)
        .map(q ->
            (q.min() == null ? null : q.min().toPlainString())
                + "/"
                + (q.max() == null ? null : q.max().toPlainString())
                + "/"
                + q.unit()
                + "/"
                + q.bound())
        .toList();
  }

  private @Nullable String orNull(@Nullable String words) {
    return words == null ? null : text(words);
  }

  private static String bare(String label) {
    return label.replaceAll("[.\\s]", "").replace('(', '（').replace(')', '）');
  }

  private String text(String text) {
    return format.keepsBlanks() ? text : text.replaceAll("\\s", "");
  }

  private void same(String what, @Nullable Object wanted, @Nullable Object read) {
    if (!Objects.equals(wanted, read)) {
      found.add(what + ": written " + wanted + " | read " + read);
    }
  }
}
