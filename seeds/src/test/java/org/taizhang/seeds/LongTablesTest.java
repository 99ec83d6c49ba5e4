package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tables in plain text so long that the numbers of their rows look like years: every row is one
 * item, also 2021 to 2030, under columns that are headed by those years themselves.
 */
class LongTablesTest {
  private static final int ROWS = 2100;

  enum Layout {
    ROW {
      @Override
      String of(List<String> row) {
        return String.join("\t", row) + "\n";
      }
    },
    ROW_WITH_MARGIN {
      @Override
      String of(List<String> row) {
        return "\t" + String.join("\t", row) + "\n";
      }
    },
    BARS {
      @Override
      String of(List<String> row) {
        return "| " + String.join(" | ", row) + " |\n";
      }
    },
    CELL {
      @Override
      String of(List<String> row) {
        return "\t" + String.join("\n\t", row) + "\n\n";
      }
    },
    LINE {
      @Override
      String of(List<String> row) {
        return String.join("\n", row) + "\n";
      }
    };

    abstract String of(List<String> row);
  }

  private static List<String> row(int number) {
    return List.of(
        number + (number % 3 == 0 ? "." : ""),
        "办好第" + number + "件实事",
        number % 4 == 0 ? "" : "年内改造校舍" + (number % 7 + 1) + "处。",
        number % 5 == 0 ? "" : "完成前期手续。",
        "投入使用。",
        "区教育局",
        number % 6 == 0 ? "" : "区财政局、区住建局");
  }

  private static List<List<String>> table(IntStream numbers) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("序号", "项目名称", "主要内容", "2025年", "2026年", "牵头单位", "责任单位"));
    numbers.mapToObj(LongTablesTest::row).forEach(rows::add);
    return rows;
  }

  private static ReadResult.Reading read(Layout layout, List<List<String>> rows) {
    StringBuilder text = new StringBuilder("云台区民生实事项目表\n\n");
    rows.forEach(row -> text.append(layout.of(row)));
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    return (ReadResult.Reading) PlanReader.read("实事.txt", content);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void everyRowIsAnItem(Layout layout) {
    ReadResult.Reading reading = read(layout, table(IntStream.rangeClosed(1, ROWS)));

    List<DraftItem> items = reading.draft().items();
    assertThat(items).hasSize(ROWS);
    for (int number = 1; number <= ROWS; number++) {
      List<String> row = row(number);
      DraftItem item = items.get(number - 1);
      assertThat(item.label()).isEqualTo(row.get(0));
      assertThat(item.name()).isEqualTo(row.get(1));
      assertThat(item.content()).isEqualTo(row.get(2));
      assertThat(item.yearTargets()).hasSize(row.get(3).isEmpty() ? 1 : 2);
      assertThat(item.lead()).containsExactly("区教育局");
      assertThat(item.responsible()).hasSize(row.get(6).isEmpty() ? 0 : 2);
    }
    assertThat(reading.draft().years()).containsExactly(2025, 2026);
    assertThat(reading.findings()).extracting(Finding::code).containsOnly("role.blank");
  }

  @Test
  void rowsThatLostABlankCellKeepTheirNumber() {
    List<List<String>> rows = new ArrayList<>(table(IntStream.rangeClosed(1, ROWS)));
    rows.set(2024, List.of("2024.", "办好第2024件实事", "完成前期手续。", "投入使用。", "区教育局"));

    DraftItem item = read(Layout.ROW, rows).draft().items().get(2023);

    assertThat(item.label()).isEqualTo("2024.");
    assertThat(item.name()).isEqualTo("办好第2024件实事");
    assertThat(item.lead()).containsExactly("区教育局");
  }

  @Test
  void aNumberLeftOutIsSaid() {
    IntStream numbers = IntStream.rangeClosed(1, ROWS).filter(number -> number != 1500);

    ReadResult.Reading reading = read(Layout.ROW, table(numbers));

    assertThat(reading.draft().items()).hasSize(ROWS - 1);
    assertThat(reading.findings())
        .filteredOn(finding -> finding.code().equals("number.gap"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).contains("1499").contains("1501"));
  }
}
