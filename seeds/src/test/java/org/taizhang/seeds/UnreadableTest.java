package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "秘密★1年", "机密★", "绝密 ★ 长期", "機密★10年", "　　秘　密★", "绝密☆", "秘密", "　机 密", "密级：绝密", "機密 长期"
      })
  void aSecretDocumentIsRefusedWhateverElseItHolds(String mark) {
    String text = mark + "\n某局2024年工作要点\n一、党建\n1.学习。学习12次。\n";
    for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16"}) {
      assertThat(reason(text.getBytes(Charset.forName(charset)))).contains("第 1 行", "密级", "不得处理");
    }
  }

  @Test
  void theWordInASentenceOrTableIsNoMark() {
    String text =
        """
        某局2024年工作要点
        一、保密
        1.守住秘密。保守机密，开展保密教育2次。
        2.分清密级。分清下列各级。
        绝不泄漏。
        3.管好文件。专人保管。
        4.管好会议。专人记录。
        5.管好网络。专人维护。
        6.管好人员。专人培训。
        7.管好档案。专人登记。
        秘密
        """;
    assertThat(PlanReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ReadResult.Reading.class);
  }

  @Test
  void emptyAndBlankFiles() {
    assertThat(reason(new byte[0])).contains("空的");
    assertThat(reason("\n \n\t\n　\n".getBytes(StandardCharsets.UTF_8))).contains("没有文字");
  }

  @Test
  void otherKindsOfFiles() {
    assertThat(reason(new byte[] {'P', 'K', 3, 4, 0, 0})).contains("不完整");
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    noise[0] = 7;
    assertThat(reason(noise)).contains("无法读取");
  }

  @Test
  void textWithoutAnyStructure() {
    assertThat(reason("今天天气很好。\n我们去公园。\n".getBytes(StandardCharsets.UTF_8))).contains("没有带编号的条目");
  }

  @Test
  void oneBrokenByteNamesItsLine() {
    byte[] bytes = "第一行教育工作\n第二行教育工作\n第三行教育工作\n".getBytes(StandardCharsets.UTF_8);
    bytes[25] = (byte) 0xFF;
    assertThat(reason(bytes)).contains("第 2 行");
  }

  private static String reason(byte[] content) {
    ReadResult result = PlanReader.read("某方案.txt", content);
    assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
    String reason = ((ReadResult.Unreadable) result).reason();
    assertThat(reason).startsWith("“某方案.txt”").endsWith("。").doesNotContain("\n");
    return reason;
  }
}
