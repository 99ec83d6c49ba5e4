package org.taizhang.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Document;

/** What was read from a document, for a person at a terminal. */
final class ReadText {
  private final Messages messages;

  ReadText(Messages messages) {
    this.messages = messages;
  }

  String of(ReadResult.Reading reading) {
    Draft draft = reading.draft();
    StringBuilder text = new StringBuilder(draft.title()).append('\n');
    text.append(
        messages.text(
            "command.read.summary",
            years(draft.years()),
            draft.groups().size(),
            draft.items().size(),
            assignments(draft),
            draft.quantities().size()));
    text.append('\n');
    String group = null;
    for (DraftItem item : draft.items()) {
      if (item.group() != null && !item.group().equals(group)) {
        text.append('\n').append(item.group()).append('\n');
        group = item.group();
      }
      text.append("  ").append(item.no()).append("  ").append(item.name()).append('\n');
      roles(text, "role.LEAD", item.lead());
      roles(text, "role.RESPONSIBLE", item.responsible());
      roles(text, "role.SUPPORTING", item.supporting());
      item.yearTargets()
          .forEach(
              t -> text.append("     ").append(t.year()).append(' ').append(t.text()).append('\n'));
    }
    findings(text, reading);
    return text.toString();
  }

  private void roles(StringBuilder text, String role, List<String> names) {
    if (!names.isEmpty()) {
      text.append("     ").append(messages.text(role)).append(' ');
      text.append(String.join("、", names)).append('\n');
    }
  }

  private void findings(StringBuilder text, ReadResult.Reading reading) {
    List<Finding> findings = reading.findings();
    text.append('\n');
    if (findings.isEmpty()) {
      text.append(messages.text("command.read.sound")).append('\n');
      return;
    }
    text.append(messages.text("command.read.findings", findings.size())).append('\n');
    for (Finding finding : findings) {
      text.append("  ").append(messages.of("severity", finding.severity())).append("  ");
      text.append(where(finding, reading.document()));
      text.append(finding.text()).append("  [").append(finding.code()).append("]\n");
    }
  }

  /** The place as the file's own program counts, unless the sentence names it already. */
  private static String where(Finding finding, Document document) {
    Integer line = finding.line();
    String words = line == null ? "" : document.where(new Place(line, 0)).words();
    return words.isEmpty() || finding.text().contains(words) ? "" : words + "：";
  }

  private static long assignments(Draft draft) {
    return draft.items().stream()
        .mapToLong(i -> (long) i.lead().size() + i.responsible().size() + i.supporting().size())
        .sum();
  }

  private String years(List<Integer> years) {
    return years.isEmpty()
        ? messages.text("command.read.noyears")
        : years.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }
}
