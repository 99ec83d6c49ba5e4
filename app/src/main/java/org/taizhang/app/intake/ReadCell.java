package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Role;
import org.taizhang.model.YearSpan;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;

/** A line of what was read: an item's number and name, below it its units, years and due date. */
final class ReadCell extends FilledCell<ReadLine> {
  private final Messages messages;

  ReadCell(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected void updateItem(@Nullable ReadLine line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(null);
    if (empty || line == null) {
      return;
    }
    setGraphic(
        switch (line) {
          case ReadLine.Head(Draft draft) ->
              column(
                  "read-head",
                  paragraph(draft.title(), "read-title"),
                  paragraph(origin(draft), "read-roles"));
          case ReadLine.Section(String name) -> paragraph(name, "read-group");
          case ReadLine.Item(DraftItem item) ->
              column(
                  "read-item",
                  paragraph(number(item) + "　" + item.name()),
                  paragraph(facts(item), item.hasRoles() ? "read-roles" : "read-unclear"));
        });
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
    if (draft.level() != null) {
      parts.add(messages.of("level", draft.level()));
    }
    if (!draft.years().isEmpty()) {
      var years = new YearSpan(draft.years().getFirst(), draft.years().getLast());
      parts.add(new YearWords(messages).of(years));
    }
    parts.add(messages.text("intake.items", draft.items().size()));
    return String.join(" · ", parts);
  }

  private static String number(DraftItem item) {
    return item.label().isEmpty() ? Integer.toString(item.no()) : item.label();
  }

  private String facts(DraftItem item) {
    List<String> parts = new ArrayList<>();
    for (var role : Role.values()) {
      var units = units(item, role);
      if (!units.isEmpty()) {
        parts.add(messages.of("role", role) + " " + String.join("、", units));
      }
    }
    if (parts.isEmpty()) {
      parts.add(messages.text("desk.unclear"));
    }
    if (!item.yearTargets().isEmpty()) {
      List<String> years =
          item.yearTargets().stream().map(target -> Integer.toString(target.year())).toList();
      parts.add(messages.text("intake.targets", String.join("、", years)));
    }
    if (item.due() != null) {
      parts.add(messages.text("intake.due", Dates.day(item.due())));
    }
    return String.join(" · ", parts);
  }

  static List<String> units(DraftItem item, Role role) {
    return switch (role) {
      case LEAD -> item.lead();
      case RESPONSIBLE -> item.responsible();
      case SUPPORTING -> item.supporting();
    };
  }
}
