package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.YearSpan;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.PlanCodes;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.Severity;

/** What was understood of a document: head, counts, and every finding. */
final class CheckView {
  private final Messages messages;
  private final ReadResult.Reading reading;
  private final TextField code = named(new TextField(), "import-code");
  private final ObservableValue<Boolean> blocked;
  private final Parent root;

  CheckView(Messages messages, ReadResult.Reading reading, ImportFlow.Target target) {
    this.messages = messages;
    this.reading = reading;
    var draft = reading.draft();
    var taken = target.takenCodes();
    boolean twice = target.takenTitles().contains(draft.title());
    boolean wrong =
        twice
            || draft.years().isEmpty()
            || reading.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    code.setText(PlanCodes.suggest(draft, taken));
    blocked =
        code.textProperty().map(text -> wrong || text.isBlank() || taken.contains(text.strip()));
    root =
        named(
            column(
                "import-check",
                paragraph(draft.title(), "card-title"),
                paragraph(origin(draft), "card-origin"),
                refusal(draft, twice),
                counts(draft),
                row("check-code", whole(messages.text("import.code"), "field-word"), growing(code)),
                label(heading(), "detail-heading"),
                findings()),
            "import-check");
  }

  Parent root() {
    return root;
  }

  String code() {
    return code.getText().strip();
  }

  /** Whether it cannot be taken in as it is. */
  ObservableValue<Boolean> blocked() {
    return blocked;
  }

  private Node refusal(Draft draft, boolean twice) {
    var text = messages.text("import.twice", draft.title());
    var refusal = named(paragraph(text, "check-refusal"), "import-twice");
    present(refusal, twice);
    return refusal;
  }

  private String origin(Draft draft) {
    List<String> parts = new ArrayList<>();
    if (draft.issuer() != null) {
      parts.add(draft.issuer());
    }
    if (draft.documentNumber() != null) {
      parts.add(draft.documentNumber());
    }
    if (draft.date() != null) {
      parts.add(Dates.day(draft.date()));
    }
    if (!draft.years().isEmpty()) {
      parts.add(
          new YearWords(messages)
              .of(new YearSpan(draft.years().getFirst(), draft.years().getLast())));
    }
    return parts.isEmpty() ? messages.text("overview.origin.none") : String.join("　", parts);
  }

  private Node counts(Draft draft) {
    long units =
        draft.items().stream()
            .flatMap(item ->
                List.of(item.lead(), item.responsible(), item.supporting()).stream()
                    .flatMap(List::stream))
            .distinct()
            .count();
    long unclear =
        draft.items().stream()
            .filter(
                i -> i.lead().isEmpty() && i.responsible().isEmpty() && i.supporting().isEmpty())
            .count();
    return row(
        "card-counts",
        count(draft.items().size(), "overview.projects", "plain"),
        count(draft.groups().size(), "overview.section", "plain"),
        count(units, "import.units", "responsible"),
        count(unclear, "overview.unclear", unclear > 0 ? "notice" : "plain"));
  }

  private Node count(long number, String key, String style) {
    return growing(
        column(
            "card-count",
            whole(Long.toString(number), "card-number", style),
            whole(messages.text(key), "card-word")));
  }

  private String heading() {
    return reading.findings().isEmpty()
        ? messages.text("import.nofindings")
        : messages.text("import.findings", reading.findings().size());
  }

  private Node findings() {
    var list = named(styled(new ListView<Finding>(), "findings"), "import-findings");
    list.getItems().setAll(reading.findings());
    list.setCellFactory(view -> new FindingCell(messages));
    return list;
  }
}
