package org.taizhang.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.QuantityId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Removals;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.revise.QuantityEdits;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.TypedQuantities;

/** Turns what is done to the numbers of one place into edits. */
final class QuantityEditor {
  private final Workspace workspace;
  private final QuantityPlace place;
  private final Supplier<UUID> ids;

  QuantityEditor(Workspace workspace, QuantityPlace place, Supplier<UUID> ids) {
    this.workspace = workspace;
    this.place = place;
    this.ids = ids;
  }

  boolean isWritable() {
    return workspace.isWritable();
  }

  /** Whether there is a text in which numbers can be found. */
  boolean hasText() {
    return !place.text(ledger()).isBlank();
  }

  List<PlannedQuantity> quantities() {
    return place.quantities(ledger());
  }

  /** Null when it was taken out, as by an undo. */
  @Nullable PlannedQuantity find(QuantityId id) {
    return ledger().find(id) instanceof PlannedQuantity quantity ? quantity : null;
  }

  /** What a typed text says; nothing when it holds no number with its unit. */
  static List<DraftQuantity> read(String typed) {
    return TypedQuantities.in(typed.strip());
  }

  /** The numbers of the text that are not there yet; a text that is repeated counts once. */
  List<DraftQuantity> proposals() {
    var found = new ArrayList<>(TypedQuantities.in(place.text(ledger())));
    for (var held : place.inSameWords(ledger())) {
      found.stream()
          .filter(one -> one.text().equals(held.text()))
          .findFirst()
          .ifPresent(found::remove);
    }
    return List.copyOf(found);
  }

  void add(List<DraftQuantity> read) {
    var added =
        read.stream()
            .map(one ->
                place.quantity(new QuantityId(ids.get()), one.year(), one.text(), one.quantity()))
            .toList();
    if (!added.isEmpty()) {
      workspace.submit(QuantityEdits.add(ledger(), added));
    }
  }

  void change(QuantityId id, UnaryOperator<Quantity> how) {
    var quantity = find(id);
    if (quantity != null) {
      set(quantity.withValue(how.apply(quantity.value())));
    }
  }

  /** Makes it read as wanted, where that is another reading. */
  void set(PlannedQuantity wanted) {
    var edit = QuantityEdits.change(ledger(), wanted);
    if (!edit.edits().isEmpty()) {
      workspace.submit(edit);
    }
  }

  void shift(QuantityId id, int by) {
    var edit = QuantityEdits.shift(ledger(), id, by);
    if (!edit.edits().isEmpty()) {
      workspace.submit(edit);
    }
  }

  void remove(QuantityId id, String said) {
    workspace.submit(new Edit.Together(Occasion.REMOVAL, Removals.of(ledger(), id)), said);
  }

  void hint(String sentence) {
    workspace.tell(new Notice.Hint(sentence));
  }

  private Ledger ledger() {
    return workspace.ledger();
  }
}
