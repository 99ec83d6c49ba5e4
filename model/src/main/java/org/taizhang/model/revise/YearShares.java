package org.taizhang.model.revise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.text.Sentences;

/**
 * What each year gets of a target that spans several: a sentence that names one of the years goes
 * to that year; every other one stays with the last, when the plan must be reached. Nothing is said
 * twice, so that no number counts twice.
 */
final class YearShares {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年");

  private final Target target;
  private final int last;
  private final Map<Integer, String> texts = new HashMap<>();

  YearShares(Target target) {
    this.target = target;
    this.last = target.years().last();
    for (String sentence : Sentences.of(target.text())) {
      texts.merge(year(sentence), sentence, String::concat);
    }
  }

  /** The target itself becomes that of the last year. */
  void divide(Steps steps, Supplier<UUID> ids) {
    Map<Integer, TargetId> targets = new HashMap<>();
    targets.put(last, target.id());
    target
        .years()
        .years()
        .filter(year -> year != last)
        .forEach(year -> {
          Target one = of(year, new TargetId(ids.get()));
          steps.add(one);
          targets.put(year, one.id());
        });
    Relocation.of(steps, target).forEach(quantity -> give(steps, quantity, targets));
    steps.change(target, Fields.TARGET_YEARS, YearSpan.of(last));
    steps.change(target, Fields.TARGET_TEXT, text(last));
    steps.change(target, Fields.TARGET_DUE, due(last));
  }

  private Target of(int year, TargetId id) {
    return new Target(
        id,
        target.project(),
        YearSpan.of(year),
        text(year),
        due(year),
        target.schedule(),
        Relocation.unnumbered(target.state()));
  }

  private void give(Steps steps, PlannedQuantity quantity, Map<Integer, TargetId> targets) {
    Integer said = quantity.year();
    int year = said != null && target.years().contains(said) ? said : where(quantity.text());
    steps.change(quantity, Fields.QUANTITY_YEAR, null);
    steps.change(quantity, Fields.QUANTITY_TARGET, targets.getOrDefault(year, target.id()));
  }

  private int where(String words) {
    return text(last).contains(words)
        ? last
        : target
            .years()
            .years()
            .filter(year -> text(year).contains(words))
            .findFirst()
            .orElse(last);
  }

  private String text(int year) {
    return texts.getOrDefault(year, "").strip();
  }

  /** The due date of the whole goes to the year it falls in, else to the last. */
  private @Nullable LocalDate due(int year) {
    LocalDate due = target.due();
    if (due == null) {
      return null;
    }
    int of = target.years().contains(due.getYear()) ? due.getYear() : last;
    return of == year ? due : null;
  }

  private int year(String sentence) {
    Set<Integer> named = new TreeSet<>();
    Matcher matcher = YEAR.matcher(sentence);
    while (matcher.find()) {
      named.add(Integer.valueOf(matcher.group(1)));
    }
    int only = named.size() == 1 ? named.iterator().next() : last;
    return target.years().contains(only) ? only : last;
  }
}
