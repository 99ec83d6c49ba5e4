package org.taizhang.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A frozen reporting period (报告期): the whole ledger as it stood, kept as a file so that nothing
 * that is changed later changes it.
 *
 * @param number of the bulletin that it was frozen for (期号), from 1; once given it stays spent
 * @param asOf the day up to which was reported (截至)
 * @param frozen when that was done
 * @param who froze it
 * @param sha256 of the file that holds the ledger of then
 */
public record ReportingPeriod(
    PeriodId id, int number, LocalDate asOf, Instant frozen, String who, String sha256, long size)
    implements LedgerWide, KeptFile {
  public ReportingPeriod {
    Sha256.check(sha256, size);
  }

  @Override
  public String fileName() {
    return "第" + number + "期.ledger";
  }
}
