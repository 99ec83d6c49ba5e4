package org.taizhang.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

/** The figures of made-up ledgers against a count that goes through them project by project. */
class FiguresTest {
  private static final Set<TargetState> OPEN =
      Set.of(TargetState.NOT_STARTED, TargetState.IN_PROGRESS, TargetState.CLAIMED);
  private static final LocalDate TODAY = LocalDate.of(2023, 12, 10);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyFigureIsWhatACountOfTheLedgerGives(long seed) {
    var ledger = made(new Random(seed));
    var chosen =
        ledger.plans().stream().map(Plan::id).filter(id -> seed % 2 == 0 || odd(id)).toList();
    var figures = Figures.of(ledger, chosen, null, TODAY);
    var count = new Count(ledger, chosen);
    Map<String, Integer> cells = new TreeMap<>();
    for (var year : figures.years()) {
      year.states().forEach((state, n) -> cells.put(year.year() + " " + state, n));
    }
    assertThat(cells).isEqualTo(count.cells);
    Map<String, Integer> departments = new HashMap<>();
    figures.departments().forEach(load -> departments.put(load.name(), load.count()));
    assertThat(departments).isEqualTo(count.departments);
    assertThat(figures.departments()).extracting(Load::part).allMatch(led -> led >= 0);
    assertThat(figures.sum(PlanCounts::unclear)).isEqualTo(count.unclearOfAll);
    if (chosen.size() > 1) {
      assertThat(
              figures.sections().stream()
                  .filter(load -> load.id() instanceof PlanId)
                  .mapToInt(Load::part)
                  .sum())
          .isEqualTo(count.unclear);
    }
    for (var span : Agenda.Span.values()) {
      assertThat(figures.agenda().in(span)).hasSize(count.spans.getOrDefault(span, 0));
    }
  }

  private static boolean odd(PlanId id) {
    return id.value().hashCode() % 2 != 0;
  }

  private static final class Count {
    private final Map<String, Integer> cells = new TreeMap<>();
    private final Map<String, Integer> departments = new HashMap<>();
    private final Map<Agenda.Span, Integer> spans = new HashMap<>();
    private int unclear;
    private int unclearOfAll;

    Count(Ledger ledger, List<PlanId> chosen) {
      for (var plan : ledger.plans()) {
        for (var project : ledger.projects(plan.id())) {
          boolean nobody = ledger.roles(project.id()).isEmpty();
          unclearOfAll += nobody ? 1 : 0;
          if (chosen.contains(plan.id())) {
            unclear += nobody ? 1 : 0;
            add(ledger, project);
          }
        }
      }
    }

    private void add(Ledger ledger, Project project) {
      Set<String> names = new HashSet<>();
      ledger.roles(project.id()).keySet().forEach(id -> names.add(ledger.department(id).name()));
      names.forEach(name -> departments.merge(name, 1, Integer::sum));
      for (var target : ledger.targets(project.id())) {
        for (int year = target.years().first(); year <= target.years().last(); year++) {
          cells.merge(year + " " + target.state(), 1, Integer::sum);
        }
        if (OPEN.contains(target.state())) {
          var day =
              target.due() == null ? "" + target.years().last() + "-12-31" : target.due() + "";
          var span =
              day.compareTo("2023-12-10") < 0
                  ? Agenda.Span.OVERDUE
                  : day.compareTo("2024-01-09") <= 0 ? Agenda.Span.SOON : Agenda.Span.LATER;
          spans.merge(span, 1, Integer::sum);
        }
      }
    }
  }

  private static Ledger made(Random random) {
    var builder = new LedgerBuilder();
    for (int plan = 0; plan < 5; plan++) {
      int first = 2020 + random.nextInt(4);
      builder.plan("p" + plan, first, first + random.nextInt(3));
      for (int section = 0; section < random.nextInt(4); section++) {
        builder.section("s" + section);
      }
      for (int project = 0; project < random.nextInt(40); project++) {
        Map<String, Role> roles = new HashMap<>();
        for (int unit = random.nextInt(4); unit > 0; unit--) {
          roles.put("u" + random.nextInt(12), List.of(Role.values()).get(random.nextInt(3)));
        }
        builder.project("x" + project, roles);
      }
    }
    return stirred(builder.ledger(), random);
  }

  /** Other states and days, and some targets over all the years of their plan. */
  private static Ledger stirred(Ledger ledger, Random random) {
    var now = ledger;
    for (var plan : ledger.plans()) {
      for (var project : ledger.projects(plan.id())) {
        for (Target target : ledger.targets(project.id())) {
          var state = List.of(TargetState.values()).get(random.nextInt(6));
          var due = TODAY.plusDays(random.nextInt(90) - 45);
          var stirred = target.withState(state).withDue(random.nextInt(3) > 0 ? due : null);
          now =
              now.with(
                  random.nextInt(4) > 0
                      ? stirred
                      : stirred.withYears(new YearSpan(plan.years().first(), plan.years().last())));
        }
      }
    }
    return now;
  }
}
