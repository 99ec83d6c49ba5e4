package org.taizhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.seeds.demo.Demonstration;

/** A sheet that falls out of a printed demonstration is still known to come from one. */
class DemonstrationInPrintTest {
  private final Briefings briefings = Briefings.chinese(new BundledMetrics());
  private final Ledger ledger = Demonstration.ledger();

  static Stream<BriefingKind> kinds() {
    return Briefings.chinese(new BundledMetrics()).kinds().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyPageSaysThatItIsAnExample(BriefingKind kind) {
    List<PlanId> all = ledger.plans().stream().map(Plan::id).toList();
    assertMarked(kind, all);
    all.forEach(plan -> assertMarked(kind, List.of(plan)));
  }

  private void assertMarked(BriefingKind kind, List<PlanId> plans) {
    for (PaperSize size : kind.sizes()) {
      var paper = new PaperOptions(size, LocalDate.of(2024, 3, 5));
      var document = briefings.of(kind).document(ledger, BriefingChoice.of(plans, paper));
      assertThat(document.pages())
          .as("%s %s", kind, size)
          .allMatch(page -> Printed.said(page).contains("示例"));
    }
  }
}
