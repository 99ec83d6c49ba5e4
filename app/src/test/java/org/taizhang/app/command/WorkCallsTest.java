package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Step;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.persistence.FrozenLedger;
import org.taizhang.persistence.LedgerFolder;

/** The calls by which targets are worked on. */
class WorkCallsTest {
  @TempDir private Path disk;
  private Path store;
  private Calls calls;

  @BeforeEach
  void importsAPlan() throws IOException {
    store = disk.resolve("ledger");
    calls = new Calls(store);
    Path plan = disk.resolve("要点.txt");
    Files.writeString(
        plan,
        """
        滨江区教育局2026年工作要点
        一、学校建设
        1.新建滨江第三小学。年底前竣工，新增学位1080个。（牵头单位：区教育局；责任单位：区住建局）
        2.改造操场5片。（责任单位：区教育局）
        """);
    assertThat(calls.run("import", plan).exitCode()).isLessThan(2);
  }

  @Test
  void aTargetIsWorkedOnFromItsFirstReportToItsClosure() throws IOException {
    Path proof = Files.writeString(disk.resolve("验收单.txt"), "验收合格");
    done(
        "report",
        "2026",
        "1",
        "--as-of",
        "2026-03-31",
        "--percent",
        "20",
        "--reached",
        "1",
        "--text",
        "已选址",
        "--department",
        "区住建局",
        "--by",
        "王某",
        "--by",
        "赵某");
    assertThat(target().state()).as("begun by its first report").isEqualTo(TargetState.IN_PROGRESS);
    ProgressReport report = ledger().reports(target().id()).getFirst();
    assertThat(report.percent()).isEqualTo(20);
    assertThat(report.approvals().stage()).isEqualTo(ApprovalStage.LEAD_OFFICE);
    assertThat(report.reached().all()).hasSize(1);
    done("report", "2026", "1", "--as-of", "2026年3月31日", "--percent", "25", "--department", "区住建局");
    ProgressReport again = ledger().reports(target().id()).getFirst();
    assertThat(ledger().reports(target().id())).hasSize(1);
    assertThat(again).as("what is not said stays").isEqualTo(report.withPercent(25));
    done("state", "2026", "1", "待核");
    refused("state", "2026", "1", "已销号");
    refused("state", "2026", "1", "已完成");
    done("state", "2026", "1", "已完成", "--who", "李某");
    refused("state", "2026", "1", "已销号", "--who", "李某");
    done("evidence", "2026", "1", "--file", proof, "--box", "3", "--original");
    done("evidence", "2026", "2", "--file", proof);
    assertThat(ledger().evidence()).as("kept once").hasSize(1);
    assertThat(ledger().evidence().getFirst().internal()).isFalse();
    done("evidence", "2026", "2", "--file", proof, "--internal");
    assertThat(ledger().evidence().getFirst().internal()).isTrue();
    assertThat(ledger().links(ledger().evidence().getFirst().id())).hasSize(2);
    assertThat(done("state", "2026", "1", "已销号", "--who", "李某")).contains("销号编号第1号");
    done("step", "2026", "2", "--office", "基建科", "--text", "招标", "--due", "2026-05-01");
    assertThat(ledger().steps(targets().getLast().id())).hasSize(1);
    done("step", "2026", "2", "--office", " 实验小学 ", "--text", "画线", "--person", " 周某 ");
    Step school = ledger().steps(targets().getLast().id()).getLast();
    assertThat(school.order()).isEqualTo(1);
    assertThat(school.person()).isEqualTo("周某");
    assertThat(ledger().department(school.office()).kind()).isEqualTo(DepartmentKind.SCHOOL);
    refused("step", "2026", "2", "--office", "基建科", "--text", " ");
    refused("step", "2026", "2", "--office", "基建科", "--text", "招标", "--due", "2027-05-01");
    assertThat(calls.run("check").exitCode()).isZero();
  }

  @Test
  void aFrozenPeriodStaysAsItWas() {
    done("report", "2026", "1", "--as-of", "2026-03-31", "--percent", "20");
    done("freeze", "--as-of", "2026-03-31");
    Ledger then = ledger();
    done("report", "2026", "1", "--as-of", "2026-03-31", "--percent", "90");
    ReportingPeriod period = ledger().periods().getFirst();
    Ledger frozen = FrozenLedger.read(LedgerFolder.keptFile(store, period.sha256()));
    assertThat(
            ((org.taizhang.model.edit.Outcome.Accepted) frozen.apply(new Edit.Add(period)))
                .ledger())
        .isEqualTo(then);
    assertThat(done("freeze", "--as-of", "2026-06-30")).contains("第2期");
  }

  @Test
  void twoPeriodsAreCompared() {
    done("report", "2026", "1", "--as-of", "2026-03-31", "--percent", "25");
    done("report", "2026", "2", "--as-of", "2026-03-31", "--percent", "25");
    done("freeze", "--as-of", "2026-03-31");
    done("report", "2026", "1", "--as-of", "2026-06-30", "--percent", "30");
    done("report", "2026", "2", "--as-of", "2026-06-30", "--percent", "100");
    done("state", "2026", "2", "待核");
    done("state", "2026", "2", "已完成", "--who", "李某", "--on", "2026-06-30");
    done("freeze", "--as-of", "2026-06-30");
    assertThat(done("periods", 1, 2)).contains("新增完成 1 项：改造操场5片", "新增滞后 1 项：新建滨江第三小学");
    assertThat(done("periods", 2, 2)).contains("没有变化");
    assertThat(done("lights", "2026", "--as-of", "2026-06-30"))
        .contains("应达 50%，实达 30%，差 20 个百分点，截至 2026年6月30日");
    assertThat(done("periods")).contains("2026年3月31日", "2026年6月30日");
    refused("periods", 3);
    assertThat(refused("freeze", "--as-of", "2099-12-31")).contains("还没有到");
  }

  @Test
  void aLightIsGivenByHandAndLeftToTheRulesAgain() {
    assertThat(refused("light", "2026", "1", "黄灯")).contains("理由");
    assertThat(refused("light", "2026", "1", "紫灯", "--reason", "关注")).contains("红灯", "按规则");
    done("light", "2026", "1", "黄灯", "--reason", "领导要求关注", "--on", "2026-03-01");
    assertThat(done("lights", "2026", "--as-of", "2026-03-31")).contains("理由：“领导要求关注”");
    done("light", "2026", "1", "按规则");
    assertThat(done("lights", "2026", "--as-of", "2026-03-31")).doesNotContain("关注");
  }

  @Test
  void otherRulesAreShownBeforeTheyAreTaken() {
    done("report", "2026", "1", "--as-of", "2026-06-30", "--percent", "20");
    assertThat(done("lights", "2026", "--as-of", "2026-06-30")).contains("黄灯");
    Ledger before = ledger();
    assertThat(done("rules", "DUE_DATE", "--as-of", "2026-06-30"))
        .contains("黄灯 → 绿灯：1 项", "--confirm");
    assertThat(ledger()).isEqualTo(before);
    done("rules", "DUE_DATE", "--confirm");
    assertThat(done("lights", "2026", "--as-of", "2026-06-30")).doesNotContain("黄灯");
    done("rules", "STANDARD", "--confirm");
    assertThat(done("lights", "2026", "--as-of", "2026-06-30")).contains("黄灯");
    assertThat(refused("rules", "没有的")).contains("现成的有");
  }

  @Test
  void totalsAreHeldAgainstTheirYears() throws IOException {
    Path table = disk.resolve("三年计划.txt");
    Files.writeString(
        table,
        """
        滨江区教育三年行动计划（2031-2033年）
        序号\t项目\t主要内容\t2031年\t2032年\t2033年\t牵头单位
        1\t扩优\t新建幼儿园12所\t新建幼儿园4所\t新建幼儿园5所\t新建幼儿园3所左右\t区教育局
        2\t强师\t培养市名师18-20名\t培养市名师8-10名\t培养市名师6名\t培养市名师6名\t区教育局
        """);
    assertThat(calls.run("import", table).exitCode()).isLessThan(2);
    Calls.Result result = calls.run("reconcile", "三年行动");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .contains("4 + 5 + 3左右 = 12左右", "基本一致")
        .contains("8—10 + 6 + 6 = 20—22（与总量的范围只有一部分相接）", "不一致");
    assertThat(calls.run("reconcile", "三年行动", "--json").out())
        .contains("\"verdict\" : \"disagree\"", "8—10 + 6 + 6 = 20—22");
    assertThat(done("reconcile", "2026")).contains("没有分年的数量");
  }

  @Test
  void nothingIsKeptOfAFileThatBearsAMark() throws IOException {
    Path secret = Files.writeString(disk.resolve("报告.txt"), "机密★1年\n关于校舍的报告\n");
    Calls.Result result = calls.run("evidence", "2026", "1", "--file", secret);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("报告.txt", "密级");
    assertThat(ledger().evidence()).isEmpty();
  }

  @Test
  void saysWhatItCannotFind() {
    assertThat(refused("report", "2026", "9", "--percent", "5")).contains("没有项目“9”");
    assertThat(refused("report", "2026", "1")).contains("什么也没有填");
    assertThat(refused("report", "2026", "1", "--as-of", "2099-01-01", "--percent", "5"))
        .contains("还没有到");
    assertThat(refused("report", "2026", "1", "--reached", "-3")).contains("不能小于 0");
    assertThat(refused("report", "2026", "1", "--as-of", "三月")).contains("不是日期");
    assertThat(refused("report", "2026", "1", "--percent", "5", "--department", "气象局"))
        .contains("气象局");
    assertThat(refused("report", "2026", "1", "--percent", "120")).contains("完成比例");
    assertThat(refused("evidence", "2026", "1", "--file", "没有.pdf")).contains("没有.pdf");
  }

  private String done(Object... arguments) {
    Calls.Result result = calls.run(arguments);
    assertThat(result.exitCode()).as("%s: %s", List.of(arguments), result.err()).isZero();
    return result.out();
  }

  private String refused(Object... arguments) {
    Ledger before = ledger();
    Calls.Result result = calls.run(arguments);
    assertThat(result.exitCode()).as("%s: %s", List.of(arguments), result.out()).isEqualTo(2);
    assertThat(ledger()).isEqualTo(before);
    return result.err();
  }

  private Ledger ledger() {
    return LedgerFolder.view(store).ledger();
  }

  private List<Target> targets() {
    Plan plan = ledger().plans().getFirst();
    return ledger().projects(plan.id()).stream()
        .flatMap(project -> ledger().targets(project.id()).stream())
        .toList();
  }

  private Target target() {
    return targets().getFirst();
  }
}
