package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.quantity.Check;
import org.taizhang.model.quantity.Reconciliation;
import org.taizhang.model.quantity.Verdict;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;

/** Totals of plans held against their years, as they come out of documents. */
class ReconciliationTest {
  private static final Map<String, Verdict> VERDICTS =
      Map.of(
          "agree", Verdict.AGREE,
          "agree-approx", Verdict.AGREE_APPROXIMATELY,
          "agree-limit", Verdict.AGREE_AT_LAST,
          "disagree", Verdict.DISAGREE,
          "content-only", Verdict.CONTENT_ONLY,
          "years-only", Verdict.YEARS_ONLY);

  @Test
  void theTotalsOfTheTableComeOutAsExpected() throws IOException {
    SharedPlans.needed();
    Ledger ledger = SharedPlans.ledger();
    Plan plan =
        ledger.plans().stream().filter(one -> one.code().equals("000")).findFirst().orElseThrow();
    List<String> found =
        new ArrayList<>(
            Reconciliation.of(ledger, plan.id()).stream()
                .map(check -> line(ledger, check))
                .toList());
    List<String> missing = new ArrayList<>();
    JsonNode expected = new JsonMapper().readTree(SharedPlans.expected("reconcile.json").toFile());
    for (JsonNode project : expected.get("projects")) {
      for (JsonNode check : project.get("checks")) {
        Verdict verdict = VERDICTS.get(check.get("verdict").asText());
        if (verdict != null) {
          String line = line(project.get("no").asInt(), verdict, check);
          if (!found.remove(line)) {
            missing.add(line);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(found)
        .as("figures that are held against words there: a share of schools, a rate a school")
        .allMatch(line -> line.contains("YEARS_ONLY") && !line.contains("+"))
        .hasSizeLessThanOrEqualTo(2);
  }

  private static String line(int no, Verdict verdict, JsonNode check) {
    StringBuilder years = new StringBuilder();
    for (JsonNode year : check.get("yearly")) {
      years
          .append(years.isEmpty() ? "" : " + ")
          .append(year.get("year").asInt())
          .append(':')
          .append(span(decimal(year.get("min")), decimal(year.get("max"))));
    }
    JsonNode whole = check.get("wholePlan");
    String total =
        whole.isNull() || !whole.has("min")
            ? ""
            : span(decimal(whole.get("min")), decimal(whole.get("max")));
    return no + " " + verdict + " " + total + " = " + years;
  }

  private static String line(Ledger ledger, Check check) {
    StringBuilder years = new StringBuilder();
    for (PlannedQuantity one : check.years()) {
      years
          .append(years.isEmpty() ? "" : " + ")
          .append(one.year() == null ? ledger.target(one.target()).years().first() : one.year())
          .append(':')
          .append(span(one.value().min(), one.value().max()));
    }
    PlannedQuantity whole = check.whole();
    String total = whole == null ? "" : span(whole.value().min(), whole.value().max());
    return ledger.project(check.project()).number()
        + " "
        + check.verdict()
        + " "
        + total
        + " = "
        + years;
  }

  private static @Nullable BigDecimal decimal(@Nullable JsonNode number) {
    return number == null || number.isNull() ? null : number.decimalValue();
  }

  private static String span(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    return plain(min) + "~" + plain(max);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  @Test
  void totalsOfOtherWordingsAreFound() {
    String table =
        """
        滨江区教育三年行动计划（2025-2027年）
        序号\t项目\t主要内容\t2025年\t2026年\t2027年\t牵头单位
        1\t扩优\t新建幼儿园12所，改扩建小学6所，普惠率达到90%%\t新建幼儿园4所，改扩建小学2所，普惠率达到85%%\t新建幼儿园5所，改扩建小学2所\t新建幼儿园3所，改扩建小学1所，普惠率达到91%%\t区教育局
        2\t强师\t培养市名师30名左右，每年组织研修5次\t培养市名师10名\t培养市名师10名\t培养市名师10名，培养区名师8名\t区教育局
        """
            .replace("%%", "%");
    Ledger ledger = ledger(table);
    List<Check> checks = Reconciliation.of(ledger, ledger.plans().getFirst().id());
    assertThat(checks)
        .extracting(check -> line(ledger, check))
        .containsExactlyInAnyOrder(
            "1 AGREE 12~12 = 2025:4~4 + 2026:5~5 + 2027:3~3",
            "1 DISAGREE 6~6 = 2025:2~2 + 2026:2~2 + 2027:1~1",
            "1 AGREE_AT_LAST 90~90 = 2025:85~85 + 2027:91~91",
            "2 AGREE_APPROXIMATELY 30~30 = 2025:10~10 + 2026:10~10 + 2027:10~10",
            "2 CONTENT_ONLY 5~5 = ",
            "2 YEARS_ONLY  = 2027:8~8");
    assertThat(checks)
        .filteredOn(check -> check.verdict() == Verdict.DISAGREE)
        .hasSize(1)
        .allMatch(check -> !check.touches());
  }

  private static Ledger ledger(String text) {
    var read = PlanReader.read("计划.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var edit = DraftEdits.toEdit(((ReadResult.Reading) read).draft(), "P", UUID::randomUUID);
    return ((Outcome.Accepted) Ledger.empty().apply(edit)).ledger();
  }
}
