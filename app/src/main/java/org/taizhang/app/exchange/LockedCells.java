package org.taizhang.app.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Target;
import org.taizhang.seeds.source.RawSheet;

/** What was written over in a form where nothing is to be filled in. */
final class LockedCells {
  private final Ledger ledger;
  private final Messages messages;
  private final FormWords words;

  LockedCells(Ledger ledger, Messages messages) {
    this.ledger = ledger;
    this.messages = messages;
    this.words = new FormWords(messages);
  }

  /**
   * One for each cell of the row that asks something else than the form did; emptied ones ask
   * nothing.
   *
   * @param target whose wording is what it was when the form was made
   */
  List<FormProblem> changed(FormRow row, Target target) {
    List<FormProblem> problems = new ArrayList<>();
    asked(row, target)
        .forEach((column, asked) -> {
          RawSheet.Cell cell = row.cell(column);
          String shown = cell == null ? "" : cell.shown().strip();
          if (!shown.isEmpty() && !plain(shown).equals(plain(asked))) {
            problems.add(
                new FormProblem(
                    FormProblem.Kind.LOCKED,
                    row.file(),
                    words.text(
                        "form.problem.locked",
                        row.file(),
                        row.where(column),
                        words.of(column),
                        asked,
                        shown)));
          }
        });
    return problems;
  }

  private Map<FormColumn, String> asked(FormRow row, Target target) {
    Map<FormColumn, String> asked = new EnumMap<>(FormRows.wording(target, messages));
    if (row.key().quantity() != null
        && ledger.find(row.key().quantity()) instanceof PlannedQuantity quantity) {
      asked.put(FormColumn.QUANTITY, new QuantityWords(messages).of(quantity.value()));
    }
    return asked;
  }

  /** As other programs leave it: spaces and lines may differ. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]", "");
  }
}
