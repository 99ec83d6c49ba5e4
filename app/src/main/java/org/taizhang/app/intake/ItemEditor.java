package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftItem;

/** Everything that was read of one item, to be typed over, parted, joined, moved or removed. */
final class ItemEditor {
  private final Messages messages;
  private final IntakeFile file;
  private final Fields fields;

  ItemEditor(Messages messages, IntakeFile file) {
    this.messages = messages;
    this.file = file;
    this.fields = new Fields(messages, file);
  }

  Node of(Draft draft, DraftItem item) {
    var at = item.at();
    var contentSlot = Slot.of(at, Slot.Field.CONTENT);
    var content = fields.text(contentSlot, item.content());
    var all =
        column(
            "item-fields",
            label(messages.text("intake.item", item.no()), "detail-heading"),
            actions(draft, item, content),
            fields.line(Slot.of(at, Slot.Field.NAME), item.name()),
            units(item, Slot.Field.LEAD),
            units(item, Slot.Field.RESPONSIBLE),
            units(item, Slot.Field.SUPPORTING),
            fields.date(
                Slot.of(at, Slot.Field.DUE), item.due() == null ? "" : Dates.day(item.due())));
    targets(draft, item)
        .forEach((year, text) -> {
          var slot = Slot.target(at, year);
          all.getChildren().add(fields.worded(slot, fields.text(slot, text)));
        });
    all.getChildren().add(fields.worded(contentSlot, content));
    return all;
  }

  /**
   * What was read, and a blank for every other year of the plan; of a plan for one year that is no
   * column the item as a whole is the target.
   */
  private static SortedMap<Integer, String> targets(Draft draft, DraftItem item) {
    var targets = new TreeMap<Integer, String>();
    if (draft.yearColumns() || draft.years().size() > 1) {
      draft.years().forEach(year -> targets.put(year, ""));
    }
    item.yearTargets().forEach(target -> targets.put(target.year(), target.text()));
    return targets;
  }

  private Node units(DraftItem item, Slot.Field field) {
    var units =
        switch (field) {
          case LEAD -> item.lead();
          case RESPONSIBLE -> item.responsible();
          case SUPPORTING -> item.supporting();
          case TITLE, ISSUER, NUMBER, DATE, LEVEL, YEARS, NAME, CONTENT, TARGET, DUE ->
              throw new IllegalArgumentException("no units: " + field);
        };
    var slot = Slot.of(item.at(), field);
    return fields.worded(slot, fields.text(slot, String.join("、", units)));
  }

  private Node actions(Draft draft, DraftItem item, GrowingText content) {
    var join =
        named(
            button(
                messages.text("intake.join"),
                Material2OutlinedAL.CALL_MERGE,
                () -> file.correct(new Correction.Joined(item.at())),
                "flat"),
            "import-join");
    join.setDisable(item.no() == 1);
    var part =
        named(
            button(
                messages.text("intake.part"),
                Material2OutlinedAL.CALL_SPLIT,
                () -> file.correct(new Correction.Parted(item.at(), content.getCaretPosition())),
                "flat"),
            "import-part");
    part.disableProperty()
        .bind(
            content
                .caretPositionProperty()
                .map(caret -> caret.intValue() < 1 || caret.intValue() >= content.getLength()));
    var remove =
        named(
            button(
                messages.text("intake.remove.item"),
                Material2OutlinedAL.DELETE,
                () -> file.correct(new Correction.Removed(item.at())),
                "flat"),
            "import-remove");
    return styled(new FlowPane(join, part, moves(draft, item), remove), "item-actions");
  }

  private MenuButton moves(Draft draft, DraftItem item) {
    var menu = named(new MenuButton(messages.text("intake.move")), "import-move");
    menu.getStyleClass().add("flat");
    draft.groups().stream()
        .map(DraftGroup::name)
        .filter(name -> !name.equals(item.group()))
        .distinct()
        .forEach(name -> {
          var choice = new MenuItem(name);
          choice.setMnemonicParsing(false);
          choice.setOnAction(event -> file.correct(new Correction.Moved(item.at(), name)));
          menu.getItems().add(choice);
        });
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }
}
