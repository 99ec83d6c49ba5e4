package org.taizhang.seeds.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Table;

class PdfTableTest {
  private static final double[] LEFT = {60, 90, 170, 290, 440, 500, 560};
  private static final String[] HEADS = {"序号", "行动名称", "项目名称", "主要内容", "牵头部门", "责任部门"};

  private static void row(Paper paper, double y, double high, String... texts) throws IOException {
    for (int i = 0; i < texts.length; i++) {
      paper.cell(texts[i], LEFT[i], y, LEFT[i + 1] - LEFT[i], high);
    }
  }

  @Test
  void aTableOverThreePagesWithARowCutByThePage() throws IOException {
    try (Paper paper = new Paper()) {
      int no = 1;
      for (int page = 0; page < 3; page++) {
        paper.page().text("— " + (page + 1) + " —", 280, 810, 12);
        if (page == 0) {
          paper.text("某区教育提升三年行动计划（2023—2025年）", 130, 70, 18);
        }
        row(paper, 100, 30, HEADS);
        double y = 130;
        if (page > 0) {
          row(paper, y, 40, "", "", "", "让家长放心满意。", "", "");
          y += 40;
        }
        for (int i = 0; i < 4; i++, no++) {
          boolean cut = i == 3 && page < 2;
          String content =
              "全年新建学校" + no + "所，改造操场" + (no + 1) + "片，" + (cut ? "全部按时交付使用，" : "全部交付。");
          row(paper, y, 60, "" + no, "建设行动", "第" + no + "类学校建设工程", content, "教育局", "财政局、住建局");
          y += 60;
        }
      }
      ReadResult result = PlanReader.read("a.pdf", paper.bytes());
      assertThat(result).isInstanceOf(ReadResult.Reading.class);
      List<DraftItem> items = ((ReadResult.Reading) result).draft().items();
      assertThat(items).hasSize(12);
      assertThat(items.get(3).content()).isEqualTo("全年新建学校4所，改造操场5片，全部按时交付使用，让家长放心满意。");
      assertThat(items.get(11).name()).isEqualTo("第12类学校建设工程");
      assertThat(items)
          .allSatisfy(item -> {
            assertThat(item.lead()).containsExactly("教育局");
            assertThat(item.responsible()).containsExactly("财政局", "住建局");
            assertThat(item.group()).isEqualTo("建设行动");
          });
    }
  }

  @Test
  void mergedCellsOnATurnedPageDrawnWithBars() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page(true);
      for (int i = 0; i < 4; i++) {
        paper.bar(60 + (i == 2 ? 100 : 0), 100 + 40 * i, i == 2 ? 200 : 300, 0.5);
        paper.bar(60 + 100 * i, 100 + (i == 2 ? 40 : 0), 0.5, i == 2 ? 80.5 : 120.5);
      }
      paper.text("序号", 70, 125, 10).text("工作目标", 190, 125, 10);
      paper.text("合并", 70, 185, 10).text("甲", 170, 165, 10).text("乙", 270, 165, 10);
      paper.text("丙", 170, 205, 10).text("丁", 270, 205, 10);
      Document document = PdfFile.read(paper.bytes());
      Table table = document.tables().getFirst();
      assertThat(table.cells().stream().map(PdfTableTest::shown))
          .containsExactly(
              "0,0 1x1 序号",
              "0,1 1x2 工作目标",
              "1,0 2x1 合并",
              "1,1 1x1 甲",
              "1,2 1x1 乙",
              "2,1 1x1 丙",
              "2,2 1x1 丁");
    }
  }

  private static String shown(Table.Cell cell) {
    return "%d,%d %dx%d %s"
        .formatted(cell.row(), cell.column(), cell.height(), cell.width(), cell.text().text());
  }
}
