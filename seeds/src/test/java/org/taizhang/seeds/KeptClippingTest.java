package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.seeds.source.ClipForm;
import org.taizhang.seeds.source.Clipping;

/** What was pasted stands at the same places when the file that was kept of it is read again. */
class KeptClippingTest {
  private static final String TABLE =
      "东湖区教育实事任务表（2025年）\n序号\t项目名称\t责任单位\n1\t改造食堂\t教育局\n2\t新建学校\t住建局\n";

  /** A fragment as a browser gives it: read as a page, its first lines would be navigation. */
  private static final String PAGE =
      "<div class=\"nav\"><a href=\"/\">东湖区教育实事任务表（2025年）</a></div><table><tr><td>序号</td>"
          + "<td>项目名称</td><td>责任单位</td></tr><tr><td>1</td><td>改造食堂</td><td>教育局</td></tr>"
          + "<tr><td>2</td><td>新建学校</td><td>住建局</td></tr></table>";

  private static final String WINDOWS = "Version:0.9\r\nStartHTML:0000000105\r\n";
  private static final String PICTURE = "<html><body><img src=\"a.png\"></body></html>";
  private static final String RTF =
      "{\\rtf1\\ansi 1. A plan of 2025 {\\u26032\\'d0}{\\u39033\\'cf}\\par 2. B\\par}";

  static List<Clipping> clippings() {
    return List.of(
        new Clipping(PAGE, null, TABLE),
        new Clipping(WINDOWS + "<html><body>" + PAGE + "</body></html>", null, TABLE),
        new Clipping(null, RTF, TABLE),
        new Clipping(PICTURE, null, TABLE),
        new Clipping(null, null, TABLE));
  }

  @ParameterizedTest
  @MethodSource("clippings")
  void isReadAgainAsItWasPasted(Clipping clipping) {
    ReadResult pasted = PlanReader.read(clipping, ReadChoices.NONE);
    ClipForm form = ClipForm.of(clipping);
    ReadChoices kept = ReadChoices.parse(ReadChoices.NONE.of(form).toText());
    ReadResult again = PlanReader.read("剪贴板内容", form.content(clipping), kept);
    assertThat(kept.clip()).isEqualTo(form);
    assertThat(pasted).isInstanceOf(ReadResult.Reading.class);
    assertThat(lines(again)).isEqualTo(lines(pasted)).isNotEmpty();
    assertThat(places(again)).isEqualTo(places(pasted)).isNotEmpty();
  }

  private static List<String> lines(ReadResult result) {
    return ((ReadResult.Reading) result).document().lines().stream().map(Object::toString).toList();
  }

  private static List<String> places(ReadResult result) {
    return ((ReadResult.Reading) result)
        .traces().stream().map(trace -> trace.item() + " " + trace.passage()).toList();
  }
}
