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
import org.taizhang.seeds.source.Where;

/** Tables over pages: heads drawn again, rows and merged cells cut where a page ends. */
class PdfCutTableTest {
  private static final double[] LEFT = {60, 90, 150, 230, 390, 450, 540};
  private static final String[] HEADS = {"序号", "行动名称", "项目名称", "主要内容", "牵头部门", "责任部门"};

  /** A table page by page; rows are put below one another. */
  private static final class Sheets implements AutoCloseable {
    private final Paper paper = new Paper();
    private double y;
    private double shift;

    Sheets() throws IOException {}

    /** Pages with odd and even numbers have their margins the other way round. */
    Sheets page(double margin) throws IOException {
      paper.page().text("— 3 —", 280, 810, 12);
      shift = margin;
      y = 80;
      return row(26, HEADS);
    }

    Sheets row(double high, String... texts) throws IOException {
      for (int i = 0; i < texts.length; i++) {
        if (!texts[i].equals("^")) {
          paper.cell(texts[i], LEFT[i] + shift, y, LEFT[i + 1] - LEFT[i], high);
        }
      }
      y += high;
      return this;
    }

    /** A cell over the rows that follow. */
    Sheets merged(int column, double high, String text) throws IOException {
      paper.cell(text, LEFT[column] + shift, y, LEFT[column + 1] - LEFT[column], high);
      return this;
    }

    @Override
    public void close() throws IOException {
      paper.close();
    }
  }

  private static List<DraftItem> items(Sheets sheets) throws IOException {
    ReadResult result = PlanReader.read("a.pdf", sheets.paper.bytes());
    assertThat(result).isInstanceOf(ReadResult.Reading.class);
    return ((ReadResult.Reading) result).draft().items();
  }

  /** Of the name and the units, too, only the first characters stand on the first page. */
  private static Sheets cut() throws IOException {
    return new Sheets()
        .page(0)
        .row(40, "1", "建设行动", "新建学校", "全年新建学校4所。", "教育局", "财政局")
        .merged(1, 30, "阳光")
        .row(30, "2", "^", "食堂改造", "全年改造食堂12个，", "教育局", "财政局、住建")
        .page(20)
        .merged(1, 90, "行动")
        .row(30, "", "^", "工程", "让家长放心。", "", "局")
        .row(60, "3", "^", "轮训教师", "全年轮训教师80人。", "教育局", "人社局");
  }

  @Test
  void aCutRowIsWholeThoughItsHalvesAreShort() throws IOException {
    try (Sheets sheets = cut()) {
      List<DraftItem> items = items(sheets);
      assertThat(items).extracting(DraftItem::group).containsExactly("建设行动", "阳光行动", "阳光行动");
      assertThat(items)
          .extracting(item -> item.name().replace("\n", ""))
          .containsExactly("新建学校", "食堂改造工程", "轮训教师");
      assertThat(items.get(1).content()).isEqualTo("全年改造食堂12个，让家长放心。");
      assertThat(items.get(1).responsible()).containsExactly("财政局", "住建局");
      assertThat(items.get(2).responsible()).containsExactly("人社局");
    }
  }

  @Test
  void theRestOfACutCellKnowsItsOwnPage() throws IOException {
    try (Sheets sheets = cut()) {
      Document document = PdfFile.read(sheets.paper.bytes());
      Table.Cell content =
          document.tables().getFirst().cells().stream()
              .filter(cell -> cell.text().text().startsWith("全年改造"))
              .findFirst()
              .orElseThrow();
      int rest = content.text().text().indexOf("让家长");
      assertThat(document.where(content.text().at(0))).isInstanceOf(Where.PageLine.class);
      assertThat(((Where.PageLine) document.where(content.text().at(0))).page()).isEqualTo(1);
      assertThat(((Where.PageLine) document.where(content.text().at(rest))).page()).isEqualTo(2);
    }
  }

  @Test
  void aRowMayBeCutTwice() throws IOException {
    try (Sheets sheets = new Sheets()) {
      sheets
          .page(0)
          .row(40, "1", "建设行动", "新建学校", "全年新建学校4所。", "教育局", "财政局")
          .row(30, "2", "建设行动", "改造食堂", "全年改造食堂12个，其中乡村", "教育局", "财政局")
          .page(20)
          .row(30, "", "", "", "学校9个，县城学校3个，年底前", "", "")
          .page(0)
          .row(30, "", "", "", "全部完成。", "", "")
          .row(40, "3", "建设行动", "轮训教师", "全年轮训教师80人。", "教育局", "人社局");
      List<DraftItem> items = items(sheets);
      assertThat(items).extracting(DraftItem::name).containsExactly("新建学校", "改造食堂", "轮训教师");
      assertThat(items.get(1).content()).isEqualTo("全年改造食堂12个，其中乡村学校9个，县城学校3个，年底前全部完成。");
    }
  }

  @Test
  void aRowWithABlankCellAtTheTopOfAPageIsARowOfItsOwn() throws IOException {
    try (Sheets sheets = new Sheets()) {
      sheets
          .page(0)
          .row(40, "1", "建设行动", "新建学校", "全年新建学校4所。", "教育局", "财政局")
          .row(40, "2", "建设行动", "改造食堂", "全年改造食堂12个。", "教育局", "财政局")
          .page(20)
          .row(40, "3", "建设行动", "轮训教师", "全年轮训教师80人。", "教育局", "")
          .row(40, "4", "建设行动", "开放场馆", "全年开放场馆6个。", "教育局", "财政局");
      List<DraftItem> items = items(sheets);
      assertThat(items).extracting(DraftItem::name).containsExactly("新建学校", "改造食堂", "轮训教师", "开放场馆");
      assertThat(items.get(2).responsible()).isEmpty();
    }
  }
}
