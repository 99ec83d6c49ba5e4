package org.taizhang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.model.work.NumberSeries;

/** What comes of freezing, once the day is known. */
class FreezeDialogTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final FreezeDialog dialog =
      new FreezeDialog(session.work(InstantSource.fixed(Instant.parse("2024-10-08T02:00:00Z"))));

  @Test
  void aPeriodIsFrozenUnderTheNextNumber() {
    dialog.freeze(DAY);
    dialog.freeze(DAY.plusMonths(1));
    assertThat(session.workspace().ledger().periods())
        .extracting(period -> period.number() + " " + period.asOf())
        .containsExactly("1 2024-09-30", "2 2024-10-30");
  }

  @Test
  void aPeriodThatIsTakenBackLeavesItsNumberSpent() {
    dialog.freeze(DAY);
    session.workspace().undo();
    assertThat(session.workspace().ledger().periods()).isEmpty();
    assertThat(session.workspace().ledger().nextNumber(NumberSeries.PERIOD)).isEqualTo(2);
    dialog.freeze(DAY);
    assertThat(session.workspace().ledger().periods().getFirst().number()).isEqualTo(2);
  }
}
