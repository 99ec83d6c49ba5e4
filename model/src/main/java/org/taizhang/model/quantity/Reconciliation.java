package org.taizhang.model.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;

/**
 * Holds the totals of a plan against its years (总量核对). Numbers of several years that count the same
 * are put together; each total is held against what counts the same, else against what alone has
 * its unit and sums to it.
 */
public final class Reconciliation {
  /** Words that mean a hundred percent, and what they speak of. */
  private static final Pattern ALL = Pattern.compile("(?:所有|全部|全体|每[一所个名家])([^，。；,;]{2,40})");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Ledger ledger;
  private final Project project;
  private final List<List<PlannedQuantity>> groups = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  private Reconciliation(Ledger ledger, Project project) {
    this.ledger = ledger;
    this.project = project;
  }

  /** Every check of a plan, project by project, the totals first. */
  public static List<Check> of(Ledger ledger, PlanId plan) {
    return ledger.projects(plan).stream()
        .flatMap(project -> new Reconciliation(ledger, project).checks().stream())
        .toList();
  }

  private List<Check> checks() {
    List<PlannedQuantity> totals = new ArrayList<>();
    List<PlannedQuantity> yearly = new ArrayList<>();
    for (PlannedQuantity number : ledger.quantities(project.id())) {
      (year(number) == null ? totals : yearly).add(number);
    }
    yearly.sort(Comparator.comparing(this::yearOf));
    yearly.forEach(this::put);
    if (groups.isEmpty() && !isByYears()) {
      return List.of();
    }
    List<PlannedQuantity> open = new ArrayList<>();
    for (PlannedQuantity total : totals) {
      List<PlannedQuantity> group = likest(total);
      if (group == null) {
        open.add(total);
      } else {
        groups.remove(group);
        checks.add(against(total, group, false));
      }
    }
    for (PlannedQuantity total : open) {
      List<PlannedQuantity> group = underAnotherLabel(total);
      if (group == null) {
        checks.add(new Check(project.id(), Verdict.CONTENT_ONLY, total, "", List.of(), null));
      } else {
        groups.remove(group);
        checks.add(against(total, group, true));
      }
    }
    groups.forEach(group -> checks.add(alone(group)));
    return checks;
  }

  /** Only a plan that is divided over its years can lack a year. */
  private boolean isByYears() {
    return ledger.targets(project.id()).stream().anyMatch(target -> target.years().isSingle())
        && !ledger.plan(project.plan()).years().isSingle();
  }

  private @Nullable Integer year(PlannedQuantity number) {
    if (ledger.plan(project.plan()).years().isSingle()) {
      return null;
    }
    if (number.year() != null || number.target() == null) {
      return number.year();
    }
    var years = ledger.target(number.target()).years();
    return years.isSingle() ? years.first() : null;
  }

  private Integer yearOf(PlannedQuantity number) {
    return Objects.requireNonNull(year(number));
  }

  /** To the numbers of other years that count the same. */
  private void put(PlannedQuantity number) {
    groups.stream()
        .filter(group -> group.stream().noneMatch(one -> Objects.equals(year(one), year(number))))
        .filter(group -> isAlike(group.getFirst(), number))
        .max(Comparator.comparingDouble(group -> likeness(group.getLast(), number)))
        .filter(group -> likeness(group.getLast(), number) >= Likeness.ENOUGH)
        .ifPresentOrElse(
            group -> group.add(number), () -> groups.add(new ArrayList<>(List.of(number))));
  }

  private @Nullable List<PlannedQuantity> likest(PlannedQuantity total) {
    return groups.stream()
        .filter(group -> isAlike(group.getFirst(), total))
        .max(Comparator.comparingDouble(group -> likeness(group.getFirst(), total)))
        .filter(group -> likeness(group.getFirst(), total) >= Likeness.ENOUGH)
        .orElse(null);
  }

  private @Nullable List<PlannedQuantity> underAnotherLabel(PlannedQuantity total) {
    Span wanted = Span.of(total.value());
    List<List<PlannedQuantity>> fitting =
        groups.stream()
            .filter(group -> isAlike(group.getFirst(), total) && !isLevel(total))
            .filter(group -> sum(group).isSame(wanted))
            .toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  private static boolean isAlike(PlannedQuantity one, PlannedQuantity other) {
    Quantity first = one.value();
    Quantity second = other.value();
    return first.percent() == second.percent()
        && first.unit().equals(second.unit())
        && Objects.equals(first.per(), second.per());
  }

  private static double likeness(PlannedQuantity one, PlannedQuantity other) {
    return Likeness.of(one.value().subject(), other.value().subject());
  }

  private static boolean isLevel(PlannedQuantity number) {
    return number.value().percent()
        || number.value().kind() == QuantityKind.LEVEL
        || number.value().kind() == QuantityKind.CUMULATIVE;
  }

  private Check against(PlannedQuantity total, List<PlannedQuantity> group, boolean anotherLabel) {
    if (isLevel(total)) {
      boolean met = Span.of(group.getLast().value()).meets(Span.of(total.value()));
      return check(met ? Verdict.AGREE_AT_LAST : Verdict.DISAGREE, total, group, null);
    }
    if (total.value().per() != null) {
      boolean each =
          group.stream().allMatch(one -> Span.of(one.value()).isSame(Span.of(total.value())));
      return check(each ? Verdict.AGREE : Verdict.DISAGREE, total, group, null);
    }
    Span sum = sum(group);
    if (!sum.isSame(Span.of(total.value())) && !keeps(sum, total.value())) {
      return check(Verdict.DISAGREE, total, group, sum);
    }
    boolean about =
        anotherLabel || isAbout(total) || group.stream().anyMatch(Reconciliation::isAbout);
    return check(about ? Verdict.AGREE_APPROXIMATELY : Verdict.AGREE, total, group, sum);
  }

  /** Whether a sum keeps a bound that the total sets: 不少于, 不超过. */
  private static boolean keeps(Span sum, Quantity total) {
    return switch (total.bound()) {
      case AT_LEAST, AT_MOST -> sum.meets(Span.of(total));
      case EXACT, ABOUT, OVER, RANGE -> false;
    };
  }

  private Check check(
      Verdict verdict, PlannedQuantity total, List<PlannedQuantity> group, @Nullable Span sum) {
    return new Check(project.id(), verdict, total, "", group, sum);
  }

  /** What stands in no total, but perhaps in its words. */
  private Check alone(List<PlannedQuantity> group) {
    PlannedQuantity last = group.getLast();
    if (isLevel(last)) {
      String words = isAll(last.value()) ? allOf(last.value().subject()) : "";
      Verdict verdict = words.isEmpty() ? Verdict.YEARS_ONLY : Verdict.AGREE_AT_LAST;
      return new Check(project.id(), verdict, null, words, group, null);
    }
    Span sum = last.value().per() == null ? sum(group) : null;
    return new Check(project.id(), Verdict.YEARS_ONLY, null, "", group, sum);
  }

  private String allOf(String subject) {
    Matcher matcher = ALL.matcher(project.content());
    while (matcher.find()) {
      if (Likeness.of(matcher.group(1), subject) >= Likeness.ENOUGH) {
        return matcher.group();
      }
    }
    return "";
  }

  private static boolean isAll(Quantity value) {
    return value.percent() && value.min() != null && value.min().compareTo(HUNDRED) == 0;
  }

  private static boolean isAbout(PlannedQuantity number) {
    return number.value().bound() == Bound.ABOUT || number.value().bound() == Bound.OVER;
  }

  private static Span sum(List<PlannedQuantity> group) {
    return group.stream().map(one -> Span.of(one.value())).reduce(Span.NOTHING, Span::plus);
  }
}
