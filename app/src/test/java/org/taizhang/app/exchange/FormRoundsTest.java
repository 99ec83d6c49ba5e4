package org.taizhang.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportId;
import org.taizhang.model.Target;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ReachedQuantities;

/** Forms that are edited at random come back: the ledger becomes what the oracle says. */
class FormRoundsTest {
  private static final int ROUNDS = Boolean.getBoolean("taizhang.long") ? 1000 : 100;

  @Test
  void whateverIsDoneToAFormTheLedgerTakesWhatWasTyped() throws IOException {
    int doubtful = 0;
    int clean = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Returned returned = round(round);
      clean += returned.clean().size();
      doubtful += returned.differences().size() - returned.clean().size();
    }
    assertThat(clean).as("answers taken").isGreaterThan(ROUNDS * 5);
    assertThat(doubtful).as("answers that wait").isGreaterThan(ROUNDS);
  }

  private static Returned round(int seed) throws IOException {
    Random random = new Random(seed);
    Ledger before = OfficeLedger.of(seed % 10, 4, 6);
    List<FormUnit> units = FormUnits.of(before, FormWish.all(OfficeLedger.AS_OF));
    FormUnit unit = units.get(random.nextInt(units.size()));
    List<FormOracle.RowOf> rows = new ArrayList<>(FormOracle.rows(before, unit));
    FormOracle oracle = new FormOracle(before);
    FormSheetEdits sheet = new FormSheetEdits(form(before, unit));
    assertThat(sheet.rows()).isEqualTo(rows.size());
    oracle.fillIn(sheet, rows, random);
    List<Integer> doomed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (random.nextInt(8) == 0) {
        doomed.add(row);
        oracle.forget(rows.get(row));
      }
    }
    sheet.delete(doomed);
    if (random.nextBoolean()) {
      sheet.sort(random);
    }
    int strays = random.nextInt(3);
    for (int i = 0; i < strays; i++) {
      sheet.stray("另外做了" + i);
    }
    List<Integer> order = FormSheetEdits.columns();
    if (random.nextBoolean()) {
      Collections.shuffle(order, random);
    }
    String name = random.nextBoolean() ? "Sheet1" : "汇总";
    byte[] file = sheet.saved(name, order, random);
    Ledger now = meanwhile(before, unit, random);
    Returned returned = back(now, new ReturnedFile(seed + "（最终版）.xlsx", file));
    assertThat(returned.problems())
        .filteredOn(one -> one.kind() == FormProblem.Kind.STRAY)
        .as("round " + seed)
        .hasSize(strays);
    oracle.check(now, returned, "round " + seed);
    return returned;
  }

  /** Somebody else works in the ledger while the form is out. */
  private static Ledger meanwhile(Ledger before, FormUnit unit, Random random) {
    Ledger now = before;
    for (FormLine line : unit.lines()) {
      Target target = line.target();
      switch (random.nextInt(8)) {
        case 0 -> now = now.with(now.target(target.id()).withText(target.text() + "（调整后）"));
        case 1 -> now = now.with(reported(now, line, random));
        default -> {
          // left alone
        }
      }
    }
    return now;
  }

  private static ProgressReport reported(Ledger now, FormLine line, Random random) {
    ProgressReport standing =
        now.reports(line.target().id()).stream()
            .filter(one ->
                one.asOf().equals(OfficeLedger.AS_OF) && line.department().equals(one.department()))
            .findFirst()
            .orElse(
                new ProgressReport(
                    new ReportId(new UUID(random.nextLong(), random.nextLong())),
                    line.target().id(),
                    line.department(),
                    OfficeLedger.AS_OF,
                    null,
                    ReachedQuantities.NONE,
                    Account.NONE,
                    ApprovalChain.NONE));
    return standing
        .withPercent(random.nextInt(101))
        .withAccount(new Account("电话里说的", "缺钱", standing.account().problems(), "", ""));
  }

  static byte[] form(Ledger ledger, FormUnit unit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FormsOut(ledger, OfficeLedger.AS_OF, Messages.chinese(), UUID::randomUUID).write(unit, out);
    return out.toByteArray();
  }

  static Returned back(Ledger ledger, ReturnedFile... files) {
    return new FormsBack(ledger, Messages.chinese()).read(List.of(files), null, (_, _) -> {});
  }
}
