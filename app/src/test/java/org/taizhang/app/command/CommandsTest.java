package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Opening;
import org.w3c.dom.Element;

class CommandsTest {
  static final String PLAN =
      """
      滨河区教育局2027年重点工作安排
      一、办好学前教育
      1.扩大普惠资源。新建幼儿园3所。（牵头单位：区教育局；责任单位：区财政局、区住建局）
      2.提升保教质量。创建优质园2所。（牵头单位：区教育局；责任单位：区财政局；配合单位：各镇（街道））
      二、守住校园安全
      3.排查安全隐患。全年排查4次。（牵头单位：区教育局、区公安分局；责任单位：区应急局）
      """;

  @TempDir private Path temp;
  private Calls calls;
  private Path plan;

  @BeforeEach
  void writePlan() throws IOException {
    calls = new Calls(temp.resolve("台账 一"));
    plan = Files.writeString(temp.resolve("安排.txt"), PLAN);
  }

  @Test
  void importsAndShowsTheMatrix() {
    assertThat(calls.run("import", plan).exitCode()).isLessThanOrEqualTo(1);
    assertThat(calls.run("plans").out()).contains("滨河区教育局2027年重点工作安排").contains("2027");
    assertThat(calls.run("matrix", "滨河区", "--csv").out())
        .isEqualTo(
            """
            序号,分组,项目,区教育局,区财政局,区住建局,各镇（街道）,区公安分局,区应急局
            1,办好学前教育,扩大普惠资源,牵头,责任,责任,,,
            2,办好学前教育,提升保教质量,牵头,责任,,配合,,
            3,守住校园安全,排查安全隐患,牵头,,,,牵头,责任
            """);
    assertThat(calls.run("targets", "滨河区", "--year", 2027).out()).contains("新建幼儿园3所");
    assertThat(calls.run("targets", "滨河区", "--year", 2026).out()).doesNotContain("新建幼儿园3所");
    assertThat(calls.run("check").exitCode()).isZero();
  }

  @Test
  void addsNothingWhenOneOfTheFilesCannotBeRead() {
    Calls.Result result = calls.run("import", plan, temp.resolve("没有.txt"));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("没有.txt").hasLineCount(1);
    assertThat(temp.resolve("台账 一")).doesNotExist();
    assertThat(calls.run("plans").out()).doesNotContain("滨河区");
  }

  @Test
  void addsNothingTwice() {
    calls.run("import", plan);
    Calls.Result again = calls.run("import", plan);
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("已在台账中");
    assertThat(calls.run("plans").out()).containsOnlyOnce("滨河区教育局2027年重点工作安排");
  }

  @Test
  void namesThePlansThereAreWhenNoneFits() {
    calls.run("import", plan);
    Calls.Result result = calls.run("matrix", "常州");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("常州").contains("滨河区教育局2027年重点工作安排").hasLineCount(1);
  }

  @Test
  void saysWhatIsWrongWithACall() {
    assertThat(calls.run("read").err()).contains("缺少 方案文件").hasLineCount(1);
    assertThat(calls.run("read").exitCode()).isEqualTo(2);
    assertThat(calls.run("print").err()).contains("不认识 print").hasLineCount(1);
    assertThat(calls.run("targets", "x", "--year", "明年").err()).contains("--year").contains("明年");
  }

  @Test
  void refusesAFolderThatHoldsSomethingElse() throws IOException {
    Files.writeString(Files.createDirectories(temp.resolve("别的")).resolve("照片.txt"), "无");
    Calls.Result result = calls.run("--store", temp.resolve("别的"), "plans");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("照片.txt").hasLineCount(1);
  }

  @Test
  void takesTheTourOfTheDemonstrationWhereThereIsNoLedger() {
    Calls.Result result = calls.run("tour", "--out", temp.resolve("图"));
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("5.png");
    assertThat(temp.resolve("台账 一")).doesNotExist();
  }

  @Test
  void takesTheTourOfTheDemonstrationWhereTheFolderIsEmpty() throws IOException {
    Files.createDirectories(temp.resolve("台账 一"));
    assertThat(calls.run("tour", "--out", temp.resolve("图")).out()).contains("5.png");
    assertThat(temp.resolve("台账 一")).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "import"})
  void saysInOneSentenceWhyAFileCannotBeRead(String command) throws IOException {
    Path large = Files.createFile(temp.resolve("大.txt"));
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    Path unreadable = Files.writeString(temp.resolve("锁.txt"), PLAN);
    assertRefused(calls.run(command, Files.createDirectory(temp.resolve("夹"))), "夹 是文件夹");
    assertRefused(calls.run(command, Files.createFile(temp.resolve("空.txt"))), "文件是空的");
    assertRefused(calls.run(command, large), "超过 50 MB");
    if (unreadable.toFile().setReadable(false) && !Files.isReadable(unreadable)) {
      assertRefused(calls.run(command, unreadable), "锁.txt 打不开");
    }
    assertThat(calls.run("plans").out()).doesNotContain("滨河区");
  }

  private static void assertRefused(Calls.Result result, String why) {
    assertThat(result.err()).contains(why).hasLineCount(1);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void checksOnlyWhatIsALedger() throws IOException {
    Calls.Result missing = calls.run("check");
    assertThat(missing.exitCode()).isEqualTo(3);
    assertThat(missing.err()).contains("没有台账").hasLineCount(1);
    Files.createDirectories(temp.resolve("台账 一"));
    assertThat(calls.run("check")).isEqualTo(missing);
    assertThat(temp.resolve("台账 一")).isEmptyDirectory();
  }

  @Test
  void saysThatAFolderOpenElsewhereWasNotLookedThroughEntirely() {
    calls.run("import", plan);
    Opening opening =
        LedgerFolder.open(temp.resolve("台账 一"), new Author("王会计"), InstantSource.system());
    try (LedgerStore _ = assertInstanceOf(Opening.Writable.class, opening).store()) {
      Calls.Result result = calls.run("check");
      assertThat(result.exitCode()).isZero();
      assertThat(result.out()).contains("王会计").contains("没有检查").doesNotContain("校验通过");
    }
    assertThat(calls.run("check").out()).contains("校验通过");
  }

  @Test
  void saysInOneSentenceWhatNobodyExpected() {
    Calls.Result broken = calls.withBrokenScreen().run("tour", "--out", temp.resolve("图"));
    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.err()).contains("意外").contains("IllegalStateException").hasLineCount(1);
    System.setProperty(Commands.TRACE, "true");
    try {
      assertThat(calls.withBrokenScreen().run("tour", "--out", temp.resolve("图")).err())
          .contains("at " + Calls.class.getName());
    } finally {
      System.clearProperty(Commands.TRACE);
    }
  }

  @Test
  void namesTheVersionOfTheProject() throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getDocumentElement();
    String version = project.getElementsByTagName("version").item(0).getTextContent();
    assertThat(calls.run("--version").out().strip()).isEqualTo("Taizhang 台账 " + version);
  }

  @Test
  void readChangesNothing() {
    assertThat(calls.run("read", plan).out()).contains("排查安全隐患").contains("区公安分局");
    assertThat(temp.resolve("台账 一")).doesNotExist();
  }
}
