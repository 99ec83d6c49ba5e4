package org.taizhang.app.quantities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.MeasureWords;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.Role;
import org.taizhang.model.TargetId;
import org.taizhang.model.quantity.Attained;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.quantity.Verdict;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;

class QuantitiesViewModelTest {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));
  private static final MeasureWords WORDS = new MeasureWords(Messages.chinese());

  private Ledger ledger =
      new LedgerBuilder()
          .plan("jia", 2022, 2024)
          .project("学校建设", Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE))
          .project("智慧校园", Map.of("教育局", Role.LEAD))
          .plan("yi", 2024, 2024)
          .project("年度要点", Map.of("人社局", Role.LEAD))
          .ledger();

  @TempDir private Path folder;

  /** 18—20 kindergartens promised, 20—22 by the years, 9 and 4 built so far. */
  private final List<QuantityId> kindergartens =
      List.of(
          put("学校建设", null, "幼儿园", 18, 20, "所"),
          put("学校建设", 2022, "幼儿园", 8, 10, "所"),
          put("学校建设", 2023, "幼儿园", 6, 6, "所"),
          put("学校建设", 2024, "幼儿园", 6, 6, "所"));

  private final List<QuantityId> shares =
      List.of(
          level("智慧校园", null, "智慧校园占比", 100),
          level("智慧校园", 2022, "智慧校园占比", 85),
          level("智慧校园", 2023, "智慧校园占比", 95),
          level("智慧校园", 2024, "智慧校园占比", 100));

  private SessionFixture session = new SessionFixture(ledger);

  @Test
  void aTotalIsHeldAgainstItsYearsAndAgainstWhatIsReached() {
    report("学校建设", 2022, 6, kindergartens.get(1), 7);
    report("学校建设", 2022, 12, kindergartens.get(1), 9);
    report("学校建设", 2023, 12, kindergartens.get(2), 4);
    var row = row(model(), "幼儿园");
    assertThat(WORDS.total(row.measure())).isEqualTo("18—20所");
    assertThat(WORDS.arithmetic(row.measure())).startsWith("8—10 + 6 + 6 = 20—22");
    assertThat(row.measure().check().verdict()).isEqualTo(Verdict.DISAGREE);
    assertThat(row.reach().reached()).isEqualByComparingTo("13");
    assertThat(WORDS.standing(row.reach(), "所")).isEqualTo("欠 5所");
    assertThat(row.measure().years())
        .extracting(year -> year.reach().attained())
        .containsExactly(Attained.MET, Attained.SHORT, Attained.UNREPORTED);
  }

  @Test
  void ofALevelTheLastYearCounts() {
    report("智慧校园", 2022, 12, shares.get(1), 90);
    report("智慧校园", 2023, 12, shares.get(2), 97);
    var row = row(model(), "智慧校园占比");
    assertThat(row.reach().reached()).isEqualByComparingTo("97");
    assertThat(row.reach().attained()).isEqualTo(Attained.SHORT);
    assertThat(row.measure().years())
        .extracting(year -> year.reach().attained())
        .containsExactly(Attained.MET, Attained.MET, Attained.UNREPORTED);
  }

  @Test
  void whatIsReportedForLaterDoesNotCount() {
    report("学校建设", 2024, 2, kindergartens.get(3), 2);
    report("学校建设", 2024, 12, kindergartens.get(3), 6);
    assertThat(row(model(), "幼儿园").reach().reached()).isEqualByComparingTo("2");
  }

  @Test
  void aYearShowsItsOwnPromises() {
    report("学校建设", 2023, 12, kindergartens.get(2), 8);
    put("年度要点", 2024, "培训", 300, 300, "人");
    session = new SessionFixture(ledger);
    session.selection().choose(List.of(planId("jia"), planId("yi")));
    session.selection().yearProperty().set(2023);
    var model = model();
    assertThat(model.rowsProperty().get()).hasSize(2);
    var row = row(model, "幼儿园");
    assertThat(WORDS.standing(row.reach(), "所")).isEqualTo("超 2所");
    session.selection().yearProperty().set(2024);
    assertThat(model.rowsProperty().get()).hasSize(3);
    assertThat(row(model, "培训").measure().check()).isNull();
  }

  @Test
  void filtersNarrowTheLinesAndKeepTheOpenOne() {
    report("学校建设", 2022, 12, kindergartens.get(1), 9);
    var model = model();
    model.openProperty().set(row(model, "智慧校园占比"));
    model.filterProperty().set(QuantityFilter.none().withText("智慧"));
    assertThat(model.rowsProperty().get()).hasSize(1);
    model.filterProperty().set(QuantityFilter.none().withDepartment(Optional.of("财政局")));
    assertThat(model.rowsProperty().get()).containsExactly(row(model, "幼儿园"));
    assertThat(model.openProperty().get()).isEqualTo(row(model, "幼儿园"));
    model
        .filterProperty()
        .set(QuantityFilter.none().withAttained(Optional.of(Attained.UNREPORTED)));
    assertThat(model.rowsProperty().get()).containsExactly(row(model, "智慧校园占比"));
    model.filterProperty().set(QuantityFilter.none().withVerdict(Optional.of(Verdict.DISAGREE)));
    assertThat(model.rowsProperty().get()).containsExactly(row(model, "幼儿园"));
    model.filterProperty().set(QuantityFilter.none().withUnit(Optional.of("%")));
    assertThat(model.rowsProperty().get()).containsExactly(row(model, "智慧校园占比"));
    assertThat(model.units()).containsExactly("%", "所");
    assertThat(model.departments()).contains("教育局", "财政局");
  }

  @Test
  void aLineLeadsToTheFirstTargetThatIsNotMet() {
    report("学校建设", 2022, 12, kindergartens.get(1), 9);
    report("学校建设", 2023, 12, kindergartens.get(2), 4);
    var model = model();
    model.show(row(model, "幼儿园"));
    assertThat(session.selection().roomProperty().get()).isEqualTo(Room.DESK);
    assertThat(session.selection().spotlightProperty().get()).isEqualTo(target("学校建设", 2023));
  }

  @Test
  void whatIsShownIsWrittenIntoAWorksheet() throws IOException {
    report("学校建设", 2022, 12, kindergartens.get(1), 9);
    var model = model();
    var file = folder.resolve("指标.xlsx");
    model.export(file);
    assertThat(session.workspace().noticeProperty().get()).isInstanceOf(Notice.Hint.class);
    try (var book = WorkbookFactory.create(file.toFile())) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      var cells = new DataFormatter();
      var line = sheet.getRow(1);
      assertThat(cells.formatCellValue(line.getCell(2))).isEqualTo("幼儿园");
      assertThat(cells.formatCellValue(line.getCell(6))).isEqualTo("不一致");
      assertThat(cells.formatCellValue(line.getCell(9))).isEqualTo("欠 9所");
      assertThat(cells.formatCellValue(line.getCell(12))).isEqualTo("9");
    }
  }

  private QuantitiesViewModel model() {
    if (!session.workspace().ledger().equals(ledger)) {
      session = new SessionFixture(ledger);
      session.selection().choose(List.of(planId("jia")));
    }
    session.selection().roomProperty().set(Room.QUANTITIES);
    if (!session.selection().plans().contains(planId("jia"))) {
      session.selection().choose(List.of(planId("jia")));
    }
    return new QuantitiesViewModel(session.work(NOW), session.selection());
  }

  private static QuantityRow row(QuantitiesViewModel model, String subject) {
    return model.allProperty().get().stream()
        .filter(row -> WORDS.subject(row.measure()).equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private TargetId target(String project, int year) {
    var plan = project.equals("年度要点") ? "yi" : "jia";
    return ledger.targets(projectId(plan, project)).stream()
        .filter(target -> target.years().contains(year))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private QuantityId put(
      String project, @Nullable Integer year, String subject, int min, int max, String unit) {
    var bound = min == max ? Bound.EXACT : Bound.RANGE;
    return put(
        project,
        year,
        new Quantity(
            subject,
            BigDecimal.valueOf(min),
            BigDecimal.valueOf(max),
            unit,
            bound,
            QuantityKind.ADDITIVE,
            false,
            null));
  }

  private QuantityId level(String project, @Nullable Integer year, String subject, int least) {
    return put(
        project,
        year,
        new Quantity(
            subject,
            BigDecimal.valueOf(least),
            null,
            "%",
            Bound.AT_LEAST,
            QuantityKind.LEVEL,
            true,
            null));
  }

  private QuantityId put(String project, @Nullable Integer year, Quantity value) {
    var plan = project.equals("年度要点") ? "yi" : "jia";
    var id =
        new QuantityId(
            UUID.nameUUIDFromBytes((project + year + value).getBytes(StandardCharsets.UTF_8)));
    ledger =
        ledger.with(
            new PlannedQuantity(
                id,
                planId(plan),
                projectId(plan, project),
                year == null ? null : target(project, year),
                ledger.quantities(projectId(plan, project)).size(),
                null,
                value.subject(),
                value));
    return id;
  }

  private void report(String project, int year, int month, QuantityId quantity, int reached) {
    var target = target(project, year);
    ledger =
        ledger.with(
            new ProgressReport(
                new ReportId(UUID.randomUUID()),
                target,
                null,
                LocalDate.of(year, month, 28),
                null,
                new ReachedQuantities(List.of(new Reached(quantity, BigDecimal.valueOf(reached)))),
                Account.of("已完成一部分"),
                ApprovalChain.NONE));
  }
}
