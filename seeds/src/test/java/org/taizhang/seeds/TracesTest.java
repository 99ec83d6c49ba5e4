package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Place;
import org.taizhang.seeds.Trace.Part;

/** Every part of a draft leads to the words that it came from, in tables and in prose. */
class TracesTest {

  @Test
  void cellsOfADrawnTableBlankOnesToo() {
    ReadResult.Reading reading =
        Grids.read(
            """
            东湖区2024—2025年教育实事任务表
            |序号|行动|项目名称|2024年|2025年|牵头单位|责任单位|
            |1|甲行动|改造食堂|改造4个|改造6个|教育局|住建局|
            |2|^|新建学校|开工1所|竣工1所|^||
            """);
    assertThat(of(reading, null, Part.TITLE)).containsExactly("东湖区2024—2025年教育实事任务表");
    assertThat(of(reading, 2, Part.GROUP)).containsExactly("甲行动");
    assertThat(of(reading, 2, Part.NUMBER)).containsExactly("2");
    assertThat(of(reading, 2, Part.NAME)).containsExactly("新建学校");
    assertThat(of(reading, 2, Part.TARGET)).containsExactly("开工1所", "竣工1所");
    assertThat(of(reading, 2, Part.LEAD)).containsExactly("教育局");
    Trace blank = traces(reading, 2, Part.RESPONSIBLE).getFirst();
    assertThat(blank.passage().isEmpty()).isTrue();
    assertThat(reading.document().where(blank.passage().start()).words())
        .isEqualTo("第 1 张表第 3 行第 7 格");
  }

  @Test
  void cellsOfAFlattenedTable() {
    ReadResult.Reading reading =
        text(
            """
            东湖区2025年教育实事任务表
            序号\t行动\t项目名称\t主要内容\t责任单位
            1\t甲行动\t改造食堂\t改造4个\t教育局
            2\t\t新建学校\t开工1所\t住建局
            """);
    assertThat(of(reading, 2, Part.GROUP)).containsExactly("甲行动");
    assertThat(of(reading, 2, Part.CONTENT)).containsExactly("开工1所");
    assertThat(traces(reading, 2, Part.RESPONSIBLE).getFirst().passage().start())
        .isEqualTo(new Place(4, 13));
    assertThat(reading.columns())
        .extracting(ReadColumn::head)
        .containsExactly("序号", "行动", "项目名称", "主要内容", "责任单位");
  }

  @Test
  void wordsOfItemsInProse() {
    ReadResult.Reading reading =
        text(
            """
            东湖区教育三年行动计划（2023—2025年）
            一、扩大资源
            1.改造食堂。改造食堂40个。到2024年，改造30个。（牵头单位：教育局；责任单位：住建局；完成时限：2025年6月底）
            2.新建学校。开工8所。（牵头单位：住建局）
            二、建强队伍（责任单位：人社局）
            3.轮训教师。轮训300人。
            """);
    assertThat(of(reading, null, Part.TITLE)).containsExactly("东湖区教育三年行动计划（2023—2025年）");
    assertThat(of(reading, 1, Part.GROUP)).containsExactly("扩大资源");
    assertThat(of(reading, 1, Part.NUMBER)).containsExactly("1.");
    assertThat(of(reading, 1, Part.NAME)).containsExactly("改造食堂");
    assertThat(of(reading, 1, Part.CONTENT)).containsExactly("改造食堂40个。到2024年，改造30个。");
    assertThat(of(reading, 1, Part.TARGET)).containsExactly("到2024年，改造30个。");
    String units = "（牵头单位：教育局；责任单位：住建局；完成时限：2025年6月底）";
    assertThat(of(reading, 1, Part.LEAD)).containsExactly(units);
    assertThat(of(reading, 1, Part.RESPONSIBLE)).containsExactly(units);
    assertThat(of(reading, 1, Part.DUE)).containsExactly(units);
    assertThat(of(reading, 2, Part.RESPONSIBLE)).isEmpty();
    assertThat(of(reading, 3, Part.RESPONSIBLE)).containsExactly("（责任单位：人社局）");
  }

  @Test
  void everyTraceSaysWhatStandsInTheDocument() {
    for (String name : IssuedPlans.NAMES) {
      ReadResult.Reading reading = IssuedPlans.reading(name);
      List<String> lines = reading.document().lines().stream().map(line -> line.text()).toList();
      for (Trace trace : reading.traces()) {
        String words = trace.passage().text();
        Place start = trace.passage().start();
        String line = lines.get(start.line() - 1).substring(start.column());
        int end = 0;
        while (end < Math.min(words.length(), line.length())
            && words.charAt(end) == line.charAt(end)) {
          end++;
        }
        boolean whole = end == words.length() || line.substring(end).isBlank();
        assertThat(whole).as("%s %s: %s", name, start, words).isTrue();
      }
      assertThat(reading.traces().stream().filter(t -> t.part() == Part.NAME).map(Trace::item))
          .doesNotHaveDuplicates()
          .hasSameSizeAs(reading.draft().items());
    }
  }

  private static List<String> of(ReadResult.Reading reading, Integer item, Part part) {
    return traces(reading, item, part).stream().map(trace -> trace.passage().text()).toList();
  }

  private static List<Trace> traces(ReadResult.Reading reading, Integer item, Part part) {
    return reading.traces().stream()
        .filter(trace -> Objects.equals(trace.item(), item) && trace.part() == part)
        .toList();
  }

  private static ReadResult.Reading text(String text) {
    return (ReadResult.Reading)
        PlanReader.read("方案.txt", text.getBytes(StandardCharsets.UTF_8), ReadChoices.NONE);
  }
}
