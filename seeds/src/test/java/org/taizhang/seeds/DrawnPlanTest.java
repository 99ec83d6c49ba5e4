package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.TableBuilder;

/** The issued table as it was before it was flattened: a drawn one with merged cells. */
class DrawnPlanTest {
  private static final String NAME = IssuedPlans.NAMES[0];

  @Test
  void theDrawnTableReadsAsTheFlattenedOne() {
    Map<String, @Nullable Object> expected = IssuedPlans.expected(NAME);
    ReadResult.Reading reading = Grids.read(drawn(expected), ReadChoices.NONE);
    Draft draft = reading.draft();
    List<Map<String, @Nullable Object>> items = Json.objects(expected.get("items"));
    assertThat(draft.title()).isEqualTo(expected.get("title"));
    assertThat(draft.years()).containsExactly(2022, 2023, 2024);
    assertThat(draft.groups().stream().map(DraftGroup::name))
        .isEqualTo(Json.objects(expected.get("groups")).stream().map(g -> g.get("name")).toList());
    assertThat(draft.items()).hasSameSizeAs(items);
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < items.size(); i++) {
      ExpectedItems.compare(draft.items().get(i), items.get(i), softly);
      softly.assertThat(draft.items().get(i).label()).isEqualTo(String.valueOf(i + 1));
    }
    softly.assertAll();
  }

  @Test
  void theDrawnTableGivesTheFindingsOfTheFlattenedOne() {
    ReadResult.Reading drawn = Grids.read(drawn(IssuedPlans.expected(NAME)), ReadChoices.NONE);
    ReadResult.Reading flattened = IssuedPlans.reading(NAME);
    assertThat(doubts(drawn)).isEqualTo(doubts(flattened));
    assertThat(drawn.draft().quantities().stream().map(DrawnPlanTest::figure))
        .isEqualTo(flattened.draft().quantities().stream().map(DrawnPlanTest::figure).toList());
  }

  private static String figure(DraftQuantity found) {
    return found.item() + " " + found.field() + " " + found.text() + " " + found.quantity();
  }

  private static List<String> doubts(ReadResult.Reading reading) {
    return reading.findings().stream()
        .filter(finding -> !finding.code().startsWith("encoding."))
        .map(finding -> finding.code() + " " + finding.item() + " " + finding.text())
        .toList();
  }

  private static Document drawn(Map<String, @Nullable Object> plan) {
    DocumentBuilder document = new DocumentBuilder();
    document.paragraph("附件", 0);
    document.paragraph(String.valueOf(plan.get("title")), 0);
    TableBuilder table = document.table("");
    String[] heads = {"序号", "行动\n名称", "项目名称", "主要内容", "", "", "", "牵头\n部门", "责任部门"};
    for (int c = 0; c < heads.length; c++) {
      if (!heads[c].isEmpty()) {
        table.cell(heads[c], 0, c, 2, 1);
      }
    }
    table.cell("分年度推进内容", 0, 4, 1, 3);
    for (int year = 2022; year <= 2024; year++) {
      table.cell(String.valueOf(year), 1, 4 + year - 2022, 1, 1);
    }
    List<Map<String, @Nullable Object>> items = Json.objects(plan.get("items"));
    for (int i = 0; i < items.size(); i++) {
      row(table, items, i);
    }
    document.endTable();
    return document.build(FileFormat.DOCX);
  }

  @SuppressWarnings("unchecked")
  private static void row(
      TableBuilder table, List<Map<String, @Nullable Object>> items, int index) {
    Map<String, @Nullable Object> item = items.get(index);
    int row = index + 2;
    table.cell(((BigDecimal) Objects.requireNonNull(item.get("no"))).toString(), row, 0, 1, 1);
    Object group = item.get("group");
    if (index == 0 || !Objects.equals(items.get(index - 1).get("group"), group)) {
      long height =
          items.stream().skip(index).takeWhile(i -> Objects.equals(i.get("group"), group)).count();
      table.cell(String.valueOf(group), row, 1, (int) height, 1);
    }
    table.cell(String.valueOf(item.get("name")), row, 2, 1, 1);
    table.cell(String.valueOf(item.get("content")), row, 3, 1, 1);
    Map<String, String> targets =
        (Map<String, String>) Objects.requireNonNull(item.get("yearTargets"));
    int column = 4;
    for (String year : List.of("2022", "2023", "2024")) {
      table.cell(targets.getOrDefault(year, ""), row, column++, 1, 1);
    }
    table.cell(String.join("、", Json.strings(item.get("lead"))), row, 7, 1, 1);
    table.cell(String.join("、", Json.strings(item.get("responsible"))), row, 8, 1, 1);
  }
}
