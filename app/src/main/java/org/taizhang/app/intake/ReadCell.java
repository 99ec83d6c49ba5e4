package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.paragraph;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Role;
import org.taizhang.seeds.DraftItem;

/** A line of what was read: an item's number and name, below it who leads and how many help. */
final class ReadCell extends ListCell<ReadLine> {
  private static final double SIDES = 48;

  private final Messages messages;

  ReadCell(Messages messages) {
    this.messages = messages;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ReadLine line, boolean empty) {
    super.updateItem(line, empty);
    setTooltip(null);
    setGraphic(null);
    if (empty || line == null) {
      return;
    }
    switch (line) {
      case ReadLine.Section section -> setGraphic(fitted(paragraph(section.name(), "read-group")));
      case ReadLine.Item(var item) -> {
        var units = units(item);
        setGraphic(
            column(
                "read-item",
                fitted(paragraph(number(item) + "　" + item.name())),
                fitted(paragraph(roles(item), item.hasRoles() ? "read-roles" : "read-unclear"))));
        setTooltip(units.isEmpty() ? null : new Tooltip(units));
      }
    }
  }

  private <R extends Region> R fitted(R region) {
    region.maxWidthProperty().bind(getListView().widthProperty().subtract(SIDES));
    return region;
  }

  private static String number(DraftItem item) {
    return item.label().isEmpty() ? Integer.toString(item.no()) : item.label();
  }

  private String roles(DraftItem item) {
    List<String> parts = new ArrayList<>();
    if (!item.lead().isEmpty()) {
      parts.add(line(Role.LEAD, item.lead()));
    }
    if (!item.responsible().isEmpty()) {
      parts.add(messages.of("role", Role.RESPONSIBLE) + " " + item.responsible().size());
    }
    if (!item.supporting().isEmpty()) {
      parts.add(messages.of("role", Role.SUPPORTING) + " " + item.supporting().size());
    }
    return parts.isEmpty() ? messages.text("desk.unclear") : String.join(" · ", parts);
  }

  /** Every unit by name. */
  private String units(DraftItem item) {
    List<String> lines = new ArrayList<>();
    for (var role : Role.values()) {
      var units =
          switch (role) {
            case LEAD -> item.lead();
            case RESPONSIBLE -> item.responsible();
            case SUPPORTING -> item.supporting();
          };
      if (!units.isEmpty()) {
        lines.add(line(role, units));
      }
    }
    return String.join("\n", lines);
  }

  private String line(Role role, List<String> units) {
    return messages.of("role", role) + " " + String.join("、", units);
  }
}
