package org.taizhang.app.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.app.intake.DifferenceLine.Subject;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.revise.PlanDifference;

/** What comes in another order: 部门 5 个、数量指标 8 个. */
final class OrderWords {
  private OrderWords() {}

  static String of(Messages messages, PlanDifference.Rearranged order) {
    Map<Subject, Integer> counts = new EnumMap<>(Subject.class);
    order
        .ranks()
        .forEach(rank -> counts.merge(DifferenceWords.subject(rank.entity()), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(one -> messages.text("version.order." + one.getKey(), one.getValue()))
        .collect(Collectors.joining("、"));
  }
}
