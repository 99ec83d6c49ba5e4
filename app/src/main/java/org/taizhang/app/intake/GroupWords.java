package org.taizhang.app.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.app.intake.DifferenceLine.Caution;
import org.taizhang.app.intake.DifferenceLine.Change;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.ValueWords;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.revise.PlanDifference;

/** One line for differences that are one to a reader, each part of it under its own word. */
final class GroupWords {
  private final Messages messages;
  private final ValueWords values;

  GroupWords(Messages messages, ValueWords values) {
    this.messages = messages;
    this.values = values;
  }

  /**
   * Makes one of several.
   *
   * @param parts at least one, the words before the numbers in them
   */
  DifferenceLine of(List<DifferenceLine> parts) {
    var first = parts.getFirst();
    if (parts.size() == 1) {
      return first;
    }
    return new DifferenceLine(
        parts.stream().flatMap(part -> part.differences().stream()).toList(),
        first.subject(),
        Change.CHANGED,
        first.item(),
        name(first),
        words(parts, DifferenceLine::before),
        words(parts, DifferenceLine::after),
        parts.stream()
            .map(DifferenceLine::caution)
            .filter(one -> one != Caution.NONE)
            .findFirst()
            .orElse(Caution.NONE));
  }

  private String name(DifferenceLine first) {
    if (!(first.differences().getFirst() instanceof PlanDifference.Changed<?, ?> changed)) {
      return first.field();
    }
    if (changed.entity() instanceof Target target) {
      return values.nameOf(target);
    }
    return changed.field() == Fields.PROJECT_NUMBER
        ? messages.text("version.numbers")
        : first.field();
  }

  private String words(List<DifferenceLine> parts, Function<DifferenceLine, String> side) {
    return parts.stream()
        .filter(part -> !part.before().equals(part.after()) && !side.apply(part).isEmpty())
        .map(part -> word(part) + side.apply(part))
        .collect(Collectors.joining("\n"));
  }

  /** Empty for the text that the line is about. */
  private String word(DifferenceLine part) {
    if (!(part.differences().getFirst() instanceof PlanDifference.Changed<?, ?> changed)
        || changed.entity() instanceof PlannedQuantity) {
      return messages.text("version.part", messages.text("version.part.quantity"));
    }
    return changed.field() == Fields.TARGET_TEXT || changed.field() == Fields.PROJECT_CONTENT
        ? ""
        : messages.text("version.part", messages.text("version.field." + changed.field().key()));
  }
}
