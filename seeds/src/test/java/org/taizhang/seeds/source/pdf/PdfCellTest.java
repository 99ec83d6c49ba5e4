package org.taizhang.seeds.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the lines of a cell say; type is 10 points, and text stays 5 from the sides of its cell. */
class PdfCellTest {

  /** The text of a cell as wide as the given number of characters, set in these lines. */
  private static String read(int characters, String... lines) throws IOException {
    try (Paper paper = new Paper()) {
      double width = characters * 10 + 10;
      paper.page().cell("", 80, 100, width, 20 * lines.length + 10);
      paper.cell("内容", 80 + width, 100, 60, 20 * lines.length + 10);
      for (int i = 0; i < lines.length; i++) {
        paper.text(lines[i], 85, 118 + 20 * i, 10);
      }
      return PdfFile.read(paper.bytes()).tables().getFirst().cells().getFirst().text().text();
    }
  }

  @Test
  void linesThatAreFullGoOn() throws IOException {
    assertThat(read(6, "全年新建学校", "四所。")).isEqualTo("全年新建学校四所。");
    assertThat(read(6, "全年。", "另建四所。")).isEqualTo("全年。\n另建四所。");
  }

  @Test
  void aBracketStaysWithWhatItHolds() throws IOException {
    assertThat(read(8, "人社局各镇", "（开发区、街道）")).isEqualTo("人社局各镇\n（开发区、街道）");
    assertThat(read(8, "财政局、各个镇", "（开发区、街道）")).isEqualTo("财政局、各个镇（开发区、街道）");
    assertThat(read(8, "结合实际制订好", "“一校一策”方案")).isEqualTo("结合实际制订好“一校一策”方案");
  }

  @Test
  void aFigureStaysWithTheStopBeforeIt() throws IOException {
    assertThat(read(8, "每校一个智慧教", "室，100%的学校")).isEqualTo("每校一个智慧教室，100%的学校");
    assertThat(read(8, "建设智慧教室35", "个，95%的学校")).isEqualTo("建设智慧教室35个，95%的学校");
  }

  @Test
  void aNumberBehindAFullSentenceBeginsAParagraph() throws IOException {
    assertThat(read(8, "1.新建四所学校；", "2.改造食堂")).isEqualTo("1.新建四所学校；\n2.改造食堂");
  }

  @Test
  void aStopThatHangsOverTheEdgeBelongsToItsCell() throws IOException {
    assertThat(read(6, "全年新建学校。", "另建四所。")).isEqualTo("全年新建学校。另建四所。");
  }

  @Test
  void unitsBelowOneAnotherAreApart() throws IOException {
    assertThat(read(5, "市财政局", "云台教育局", "人社局")).isEqualTo("市财政局\n云台教育局\n人社局");
    assertThat(read(5, "住房和城乡", "建设局", "财政局")).isEqualTo("住房和城乡建设局\n财政局");
    assertThat(read(5, "石桥街道办", "事处、教育", "局")).isEqualTo("石桥街道办事处、教育局");
    assertThat(read(5, "临溪经开区", "管委会")).isEqualTo("临溪经开区管委会");
  }

  @Test
  void aStretchedLineHasNoBlanks() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page().cell("", 80, 100, 90, 60).cell("内容", 170, 100, 60, 60);
      paper.text("学", 85, 118, 10).text("校", 110, 118, 10).text("35", 140, 118, 10);
      paper.text("个", 85, 138, 10);
      assertThat(PdfFile.read(paper.bytes()).tables().getFirst().cells().getFirst().text().text())
          .startsWith("学校35");
    }
  }
}
