package org.taizhang.app.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.taizhang.model.Ledger;
import org.taizhang.model.PeriodId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Sha256;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.work.NumberSeries;
import org.taizhang.persistence.FrozenLedger;

/**
 * A ledger about to be frozen as a reporting period.
 *
 * @param edit that adds the period
 * @param files to be kept before it
 */
public record Freezing(ReportingPeriod period, Edit edit, List<byte[]> files) {

  /**
   * Freezes a ledger as it stands, under the next 期号.
   *
   * @param asOf the day up to which was reported
   */
  public static Freezing of(Ledger ledger, PeriodId id, LocalDate asOf, Instant at, String who) {
    byte[] file = FrozenLedger.bytes(ledger, at);
    ReportingPeriod period =
        new ReportingPeriod(
            id,
            ledger.nextNumber(NumberSeries.PERIOD),
            asOf,
            at,
            who,
            Sha256.of(file),
            file.length);
    return new Freezing(period, new Edit.Add(period), List.of(file));
  }
}
