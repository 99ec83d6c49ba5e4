package org.taizhang.app.session;

import java.util.List;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Handover;
import org.taizhang.model.edit.Reorganisation;

/** Sentences about departments that are renamed, merged and split. */
public record UnitWords(Messages messages) {

  /** Why it cannot be done. */
  public String of(Reorganisation.Fault fault) {
    return messages.of("reorganise.fault", fault);
  }

  /** 2024年3月1日起，财政局更名为财政金融局（滨编〔2024〕3号），接续 5 个项目。 */
  public String of(UnitChange change) {
    return messages.text(
        change.basis().isEmpty() ? "reorganise.record" : "reorganise.record.basis",
        Dates.day(change.from()),
        what(change),
        change.projects(),
        change.basis());
  }

  /** 财政局更名为财政金融局. */
  public String what(UnitChange change) {
    var key =
        change.heirs().size() > 1
            ? "reorganise.split"
            : change.joined()
                ? "reorganise.joined"
                : change.ended().size() > 1 ? "reorganise.merged" : "reorganise.renamed";
    return messages.text(key, String.join("、", change.ended()), String.join("、", change.heirs()));
  }

  /** What moves and what stays of one plan. */
  public String of(Plan plan, List<Handover> handovers) {
    long moved = handovers.stream().filter(Handover::isMoved).count();
    int open = handovers.stream().mapToInt(one -> one.open().size()).sum();
    boolean stays = moved < handovers.size() || closed(handovers) > 0;
    return messages.text(
        stays ? "reorganise.plan" : "reorganise.plan.all",
        plan.title(),
        moved,
        open,
        handovers.size() - moved,
        closed(handovers));
  }

  private static int closed(List<Handover> handovers) {
    return handovers.stream().mapToInt(one -> one.closed().size()).sum();
  }
}
