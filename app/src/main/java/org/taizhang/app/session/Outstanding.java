package org.taizhang.app.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Step;
import org.taizhang.model.Target;
import org.taizhang.model.pace.DaySpan;
import org.taizhang.model.pace.TargetLights;
import org.taizhang.model.pace.Verdict;
import org.taizhang.model.work.UnitsInTime;

/**
 * 未完成事项: all that a department has still to do, in every plan and year, with those it took over.
 *
 * @param plans only those in which there is something
 */
public record Outstanding(SameUnit unit, LocalDate day, List<OfPlan> plans) {
  public Outstanding {
    plans = List.copyOf(plans);
  }

  /** What there is in one plan, what is due first at the top. */
  public record OfPlan(Plan plan, List<Item> items) {
    public OfPlan {
      items = List.copyOf(items);
    }
  }

  /**
   * A target that is open.
   *
   * @param roles of the department, or of a group that it belongs to; lead first
   * @param due the day named, or the end of the years of the target
   * @param report the last one; null for none
   * @param step the next one inside the bureau that is not done; null for none
   */
  public record Item(
      Project project,
      Target target,
      Set<Role> roles,
      LocalDate due,
      Verdict verdict,
      @Nullable ProgressReport report,
      @Nullable Step step) {}

  private static final Comparator<Item> NEAREST =
      Comparator.comparing(Item::due).thenComparingInt(item -> item.project().number());

  /** Of one department as of a day. */
  public static Outstanding of(Ledger ledger, SameUnit unit, LocalDate day) {
    return new Finder(ledger, day).of(unit, _ -> true, _ -> true);
  }

  /** Of all departments that have something to do, in the order in which the plans name them. */
  public static List<Outstanding> all(
      Ledger ledger, LocalDate day, Predicate<Plan> plans, Predicate<Target> targets) {
    var finder = new Finder(ledger, day);
    return SameUnit.all(ledger).stream()
        .filter(unit -> !unit.standing().isEmpty())
        .map(unit -> finder.of(unit, plans, targets))
        .filter(one -> one.count() > 0)
        .toList();
  }

  /** How many targets there are. */
  public int count() {
    return plans.stream().mapToInt(plan -> plan.items().size()).sum();
  }

  /** All of them, plan by plan. */
  public List<Item> items() {
    return plans.stream().flatMap(plan -> plan.items().stream()).toList();
  }

  private record Finder(Ledger ledger, Ledger now, TargetLights lights, LocalDate day) {
    Finder(Ledger ledger, LocalDate day) {
      this(ledger, UnitsInTime.on(ledger, day), TargetLights.of(ledger, day), day);
    }

    Outstanding of(SameUnit unit, Predicate<Plan> plans, Predicate<Target> targets) {
      var own = unit.withHeirs(ledger);
      List<OfPlan> found = new ArrayList<>();
      for (var plan : ledger.plans()) {
        var items = plans.test(plan) ? items(plan, own, targets) : List.<Item>of();
        if (!items.isEmpty()) {
          found.add(new OfPlan(plan, items));
        }
      }
      return new Outstanding(unit, day, found);
    }

    private List<Item> items(Plan plan, Set<DepartmentId> own, Predicate<Target> targets) {
      List<Item> items = new ArrayList<>();
      for (var project : now.projects(plan.id())) {
        var roles = roles(project, own);
        if (!roles.isEmpty()) {
          now.targets(project.id()).stream()
              .filter(target -> target.state().isOpen() && targets.test(target))
              .forEach(target -> items.add(item(project, target, roles)));
        }
      }
      items.sort(NEAREST);
      return items;
    }

    private Set<Role> roles(Project project, Set<DepartmentId> own) {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      now.roles(project.id())
          .forEach((id, held) -> {
            var members = now.department(id).members().departments();
            if (own.contains(id) || members.stream().anyMatch(own::contains)) {
              roles.addAll(held);
            }
          });
      return Roles.copyOf(roles);
    }

    private Item item(Project project, Target target, Set<Role> roles) {
      return new Item(
          project,
          target,
          roles,
          DaySpan.of(target).last(),
          lights.of(target.id()),
          lights.report(target.id()).orElse(null),
          ledger.steps(target.id()).stream()
              .filter(step -> step.done() == null)
              .min(
                  Comparator.comparing(
                      Step::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
              .orElse(null));
    }
  }
}
