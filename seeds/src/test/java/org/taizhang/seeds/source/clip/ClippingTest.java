package org.taizhang.seeds.source.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Clipping;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.DocumentOpener.Opened;
import org.taizhang.seeds.source.web.Shown;

class ClippingTest {
  private static final String EXCEL =
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
      <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Excel 15">
      <style>td{mso-ignore:padding}</style></head><body>
      <table border=0><!--StartFragment--><col width=72 span=3>
      <tr height=18><td>序号</td><td>任务</td><td>责任单位</td></tr>
      <tr><td align=right>1</td><td>新建<br>
          学校</td><td rowspan=2>教育局</td></tr><tr><td>2</td><td>改造食堂</td></tr>
      <tr style='display:none'><td>3</td><td>藏</td><td>住建局</td></tr>
      <!--EndFragment--></table></body></html>
      """;
  private static final List<String> CELLS =
      List.of(
          "0,0=序号", "0,1=任务", "0,2=责任单位", "1,0=1", "1,1=新建⏎学校", "1,2+2×1=教育局", "2,0=2", "2,1=改造食堂");

  @Test
  void aTableFromExcelStaysOne() {
    assertThat(shown(EXCEL, null, "序号\t任务")).isEqualTo(CELLS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
  void theHeaderOfWindowsIsNoTextAndItsCharactersArePutRight(String taken) {
    String header =
        """
        Version:1.0
        StartHTML:0000000105
        EndHTML:0000000999
        StartFragment:0000000400
        EndFragment:0000000900
        SourceURL:file:///x

        """
            .replace("\n", "\r\n");
    byte[] utf8 = (header + EXCEL).getBytes(StandardCharsets.UTF_8);
    String misread = misread(utf8, Charset.forName(taken));
    assertThat(shown(misread, null, null)).isEqualTo(CELLS);
    assertThat(shown(header + EXCEL + "\0rest", null, null)).isEqualTo(CELLS);
  }

  @Test
  void charactersTakenForChineseOnesArePutRightWhereNoneWasLost() {
    byte[] utf8 = "<p>新建学校</p>".getBytes(StandardCharsets.UTF_8);
    String misread = new String(utf8, Charset.forName("GB18030"));
    assertThat(misread).doesNotContain("新", "\uFFFD");
    assertThat(shown(misread, null, null)).containsExactly("新建学校");
  }

  /** Windows gives the bytes that its code page leaves open as the controls of the same number. */
  private static String misread(byte[] bytes, Charset charset) {
    if (!charset.name().equals("windows-1252")) {
      return new String(bytes, charset);
    }
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      String one = new String(new byte[] {b}, charset);
      text.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return text.toString();
  }

  @Test
  void rowsInPlainTextAreATable() {
    String plain =
        """
        云台市2025年任务
        序号\t任务\t责任单位
        一、强基
        1\t"新建
        ""示范""学校"\t教育局
        2\t"双减"工作\t
        填表人：张三
        """
            .replace("\n", "\r\n");
    assertThat(shown(null, null, plain))
        .containsExactly(
            "云台市2025年任务",
            "0,0=序号",
            "0,1=任务",
            "0,2=责任单位",
            "1,0+1×3=一、强基",
            "2,0=1",
            "2,1=新建⏎\"示范\"学校",
            "2,2=教育局",
            "3,0=2",
            "3,1=\"双减\"工作",
            "3,2=",
            "填表人：张三");
  }

  @Test
  void indentedTextIsNoTable() {
    assertThat(shown("<img src=x>", null, "\t一、加强组织\n\t1.学习\n\t2.检查\t每月"))
        .containsExactly("\t一、加强组织", "\t1.学习", "\t2.检查\t每月");
  }

  @Test
  void richTextThatCannotBeReadGivesWayToPlain() {
    assertThat(shown(null, "{\\rtx 1}", "一、加强组织")).isNotEmpty();
  }

  @Test
  void richTextSaysMoreThanPlain() {
    String rtf =
        "{\\rtf1\\ansi\\uc1 \\u19968?\\u12289?\\u23398?\\u20064?\\par"
            + " \\u20108?\\u12289?\\u26816?\\u26597?\\par}";
    assertThat(shown(null, rtf, "一、学习 二、检查")).containsExactly("一、学习", "二、检查");
  }

  @Test
  void nothingToReadIsSaid() {
    for (Clipping empty :
        new Clipping[] {new Clipping(null, null, null), new Clipping(" ", "", "\n")}) {
      ReadResult result = PlanReader.read(empty, ReadChoices.NONE);
      assertThat(result).isEqualTo(new ReadResult.Unreadable("“剪贴板内容”无法读取：里面没有文字，请先在别的程序里复制。"));
    }
  }

  @Test
  void aSecretTextIsRefused() {
    assertThat(PlanReader.read(new Clipping(null, null, "机密★3年\n一、学习\n1.学习。"), ReadChoices.NONE))
        .isInstanceOfSatisfying(
            ReadResult.Unreadable.class, no -> assertThat(no.reason()).contains("密级"));
  }

  @Test
  void aPlanIsReadFromEveryForm() {
    for (Clipping clipping :
        new Clipping[] {
          new Clipping(EXCEL, null, null),
          new Clipping(null, null, "序号\t任务\t责任单位\n1\t新建学校\t教育局\n2\t改造食堂\t教育局\n")
        }) {
      ReadResult result = PlanReader.read(clipping, ReadChoices.NONE);
      assertThat(result).isInstanceOf(ReadResult.Reading.class);
      ReadResult.Reading reading = (ReadResult.Reading) result;
      assertThat(reading.draft().title()).isEqualTo("剪贴板内容");
      assertThat(reading.draft().items())
          .extracting(DraftItem::responsible)
          .containsExactly(List.of("教育局"), List.of("教育局"));
    }
  }

  @Test
  void noiseNeverEscapes() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      StringBuilder noise = new StringBuilder(EXCEL.substring(0, random.nextInt(EXCEL.length())));
      for (int j = 0; j < 8; j++) {
        noise.insert(random.nextInt(noise.length() + 1), (char) random.nextInt(0x10000));
      }
      String text = noise.toString();
      assertThat(
              PlanReader.read(new Clipping(text, text, text.replace(' ', '\t')), ReadChoices.NONE))
          .isNotNull();
      assertThat(
              PlanReader.read(new Clipping(null, null, text.replace('=', '"')), ReadChoices.NONE))
          .isNotNull();
    }
  }

  private static List<String> shown(String html, String rtf, String plain) {
    Opened opened = DocumentOpener.open(new Clipping(html, rtf, plain));
    assertThat(opened).isInstanceOf(Opened.Read.class);
    return Shown.of(((Opened.Read) opened).document());
  }
}
