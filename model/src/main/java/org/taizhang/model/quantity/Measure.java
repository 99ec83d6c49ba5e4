package org.taizhang.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProjectId;

/**
 * One thing that a plan counts (指标): what it promises as a whole and year by year, and how much
 * there is.
 *
 * @param project null for a goal of the plan itself
 * @param check the total held against its years; null where nothing is divided over years
 * @param whole the total; null where only the years have it
 * @param reached of the total, where that was reported by itself
 * @param years what single years promise, earliest first
 */
public record Measure(
    PlanId plan,
    @Nullable ProjectId project,
    @Nullable Check check,
    @Nullable PlannedQuantity whole,
    @Nullable BigDecimal reached,
    List<Year> years) {
  public Measure {
    years = List.copyOf(years);
  }

  /**
   * The promise of one year.
   *
   * @param reached null while nobody reported it
   */
  public record Year(int year, PlannedQuantity promised, @Nullable BigDecimal reached) {
    public Reach reach() {
      return new Reach(Span.of(promised.value()), reached);
    }
  }

  /** By whose subject and unit it is known: the total's, where there is one. */
  public PlannedQuantity named() {
    return whole == null ? years.getFirst().promised() : whole;
  }

  /**
   * The promise for the whole plan. Levels count as the last year has them, the others are summed.
   */
  public Reach total() {
    return new Reach(whole == null ? promisedByYears() : Span.of(whole.value()), reachedSoFar());
  }

  /** The promise for a year; empty where only other years have one. */
  public Optional<Reach> in(int year) {
    return years.isEmpty()
        ? Optional.of(total())
        : years.stream().filter(one -> one.year() == year).map(Year::reach).findFirst();
  }

  private Span promisedByYears() {
    return isSummed()
        ? years.stream()
            .map(one -> Span.of(one.promised().value()))
            .reduce(Span.NOTHING, Span::plus)
        : Span.of(years.getLast().promised().value());
  }

  private @Nullable BigDecimal reachedSoFar() {
    if (reached != null) {
      return reached;
    }
    List<BigDecimal> known = years.stream().map(Year::reached).filter(Objects::nonNull).toList();
    if (known.isEmpty()) {
      return null;
    }
    return isSummed() ? known.stream().reduce(BigDecimal.ZERO, BigDecimal::add) : known.getLast();
  }

  /** Whether the figures of its years are added up. */
  private boolean isSummed() {
    Quantity value = named().value();
    return !value.percent()
        && value.per() == null
        && switch (value.kind()) {
          case ADDITIVE -> true;
          case LEVEL, RECURRING, CUMULATIVE -> false;
        };
  }
}
