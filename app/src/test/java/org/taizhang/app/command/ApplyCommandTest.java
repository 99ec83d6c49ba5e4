package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits from a script, a line each. */
class ApplyCommandTest {
  private static final String PLAN =
      """
      {"do":"add","entity":{"kind":"plan","id":"00000000-0000-7000-8000-000000000001","code":"A",\
      "title":"滨河区2027年工作要点","type":"ISSUED","issuer":null,"level":null,"documentNumber":null,\
      "issued":null,"years":"2027-2027","demonstration":false}}
      """;
  private static final String RENAMED =
      """
      {"format":1,"edit":{"do":"change","of":{"kind":"plan",\
      "id":"00000000-0000-7000-8000-000000000001"},"field":"plan.title",\
      "before":"滨河区2027年工作要点","after":"滨河区2027年重点工作"},"author":"别人","passed":"over"}
      """;

  @TempDir private Path temp;
  private Calls calls;

  @BeforeEach
  void makeCalls() {
    calls = new Calls(temp.resolve("账 本"));
  }

  @Test
  void savesLineByLineAndSaysSo() throws IOException {
    Path file = Files.writeString(temp.resolve("改动.txt"), PLAN + "\n" + RENAMED);
    Calls.Result result = calls.run("apply", file);
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines().toList())
        .hasSize(2)
        .satisfiesExactly(
            line -> assertThat(line).matches("已保存 1 [0-9a-f-]{36}"),
            line -> assertThat(line).matches("已保存 2 [0-9a-f-]{36}"));
    assertThat(calls.run("plans").out()).contains("滨河区2027年重点工作");
  }

  @Test
  void takesThemFromStandardInput() {
    Calls.Result result = calls.told(PLAN).run("apply", "-");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).startsWith("已保存 1 ");
    assertThat(calls.run("plans").out()).contains("滨河区2027年工作要点");
  }

  @Test
  void stopsAtALineThatIsNoGoodAndKeepsThoseBefore() {
    String document =
        """
        {"do":"add","entity":{"kind":"document","id":"00000000-0000-7000-8000-000000000002",\
        "plan":"00000000-0000-7000-8000-000000000001","order":0,"fileName":"要点.docx",\
        "sha256":"%s","size":3,"reading":"{}"}}
        """
            .formatted("0".repeat(64));
    record Wrong(String line, String said) {}
    List<Wrong> all =
        List.of(
            new Wrong("方案", "标准输入 第 3 行不是一条改动"),
            new Wrong("{\"do\":\"add\"}", "标准输入 第 3 行不是一条改动（lacks entity）"),
            new Wrong("{\"format\":99,\"edit\":{}}", "标准输入 第 3 行是新版本程序写的（格式 99）"),
            new Wrong(PLAN, "标准输入 第 3 行的改动不能执行："),
            new Wrong(document, "标准输入 第 3 行没有保存："));
    for (int i = 0; i < all.size(); i++) {
      Calls fresh = new Calls(temp.resolve("l" + i));
      Calls.Result result = fresh.told(PLAN + "\n" + all.get(i).line()).run("apply", "-");
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.out().lines()).hasSize(1);
      assertThat(result.err().strip().lines().toList())
          .as("one sentence")
          .singleElement()
          .asString()
          .startsWith(all.get(i).said())
          .endsWith("前面已保存 1 条。");
      assertThat(fresh.run("check").out()).contains("改动记录 1 条").contains("校验通过");
    }
  }

  @Test
  void saysWhereThereIsNoFile() {
    assertThat(calls.run("apply", temp.resolve("没有.txt")).err()).contains("找不到文件");
    assertThat(calls.run("apply", temp).exitCode()).isEqualTo(2);
    assertThat(temp.resolve("账 本")).doesNotExist();
  }

  @Test
  void changesNothingThatIsOnlyLookedAt() {
    assertThat(calls.told(PLAN).run("apply", "-").exitCode()).isZero();
    Calls.Result refused = calls.told(RENAMED).run("--read-only", "apply", "-");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("只读检查");
  }
}
