package org.taizhang.app.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportId;
import org.taizhang.model.Role;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ReachedQuantities;

/**
 * What counting for the overview costs: {@code PROJECTS} with three targets each, of which every
 * one has a report for each of twelve months. Says milliseconds, the median and the 95th percentile
 * of a hundred times.
 */
final class OverviewBenchmark {
  private static final int TIMES = 100;
  private static final LocalDate TODAY = LocalDate.of(2024, 1, 10);

  private OverviewBenchmark() {}

  public static void main(String[] arguments) {
    var ledger = reported(Integer.parseInt(arguments[0]));
    var plans = ledger.plans().stream().map(Plan::id).toList();
    time("lights", () -> LightFigures.of(ledger, ledger.plans(), TODAY).total());
    time("all", () -> Figures.of(ledger, plans, null, TODAY).lights().total());
  }

  private static void time(String what, Runnable counting) {
    for (int i = 0; i < TIMES; i++) {
      counting.run();
    }
    var took = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      counting.run();
      took[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(took);
    System.out.printf("%s: %.1f %.1f%n", what, took[TIMES / 2], took[TIMES * 95 / 100]);
  }

  private static Ledger reported(int projects) {
    var builder = new LedgerBuilder().plan("jia", 2022, 2024);
    for (int i = 0; i < projects; i++) {
      builder.project("项目" + i, Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE));
    }
    var ledger = builder.ledger();
    List<Edit> reports = new ArrayList<>();
    for (var project : ledger.projects(ledger.plans().getFirst().id())) {
      var lead = ledger.roles(project.id()).keySet().iterator().next();
      for (var target : ledger.targets(project.id())) {
        for (int month = 1; month <= 12; month++) {
          reports.add(
              new Edit.Add(
                  new ProgressReport(
                      new ReportId(UUID.randomUUID()),
                      target.id(),
                      lead,
                      LocalDate.of(2022, month, 1).plusMonths(1).minusDays(1),
                      month * 8,
                      ReachedQuantities.NONE,
                      Account.of("按计划推进"),
                      ApprovalChain.NONE)));
        }
      }
    }
    return ((Outcome.Accepted) ledger.apply(new Edit.Together(Occasion.REPORTING, reports)))
        .ledger();
  }
}
