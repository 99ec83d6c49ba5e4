package org.taizhang.app.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LargeLedger;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.WorkedLedger;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Aliases;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.text.Folding;

class FindIndexTest {
  private static final FoundWords WORDS = new FoundWords(Messages.chinese());

  private final Ledger small = LedgerBuilder.small();

  @Test
  void departmentsAreFoundByPinyinAndByTheirOtherNames() {
    var bureau = small.department(departmentId("jia", "财政局"));
    var ledger = small.with(bureau.withAliases(Aliases.of("区财政和国资办")));
    assertThat(lines(ledger, "czj", FoundKind.DEPARTMENT)).containsExactly("财政局");
    assertThat(lines(ledger, "caizhengju", FoundKind.DEPARTMENT)).containsExactly("财政局");
    assertThat(lines(ledger, "財政局", FoundKind.DEPARTMENT)).containsExactly("财政局");
    assertThat(lines(ledger, "国资", FoundKind.DEPARTMENT)).containsExactly("区财政和国资办（财政局）");
  }

  @Test
  void aDepartmentOfSeveralPlansIsFoundOnceAndStandsWhereOneLooks() {
    var ledger =
        new LedgerBuilder()
            .plan("jia", 2022, 2022)
            .project("一", Map.of("财政局", Role.LEAD))
            .plan("yi", 2024, 2024)
            .project("二", Map.of("财政局", Role.LEAD))
            .ledger();
    for (var code : List.of("jia", "yi")) {
      var group = group(find(ledger, "财政局", Set.of(planId(code))), FoundKind.DEPARTMENT);
      assertThat(group.total()).isEqualTo(1);
      assertThat(group.hits().getFirst().times()).isEqualTo(2);
      assertThat(group.hits().getFirst().thing().id()).isEqualTo(departmentId(code, "财政局"));
    }
  }

  @Test
  void projectsAreFoundByNameNumberAndContent() {
    assertThat(lines(small, "学校建设", FoundKind.PROJECT)).containsExactly("1. 学校建设");
    assertThat(lines(small, "3", FoundKind.PROJECT)).containsExactly("3. 校园安全");
    assertThat(lines(small, "校园安全的主要", FoundKind.PROJECT)).containsExactly("校园安全的主要内容。");
    assertThat(lines(small, "教师 队伍", FoundKind.PROJECT)).containsExactly("2. 教师队伍");
    assertThat(lines(small, "教师 校园", FoundKind.PROJECT)).isEmpty();
  }

  @Test
  void theWholeNameComesBeforeItsBeginningAndThatBeforeTheRest() {
    var ledger =
        new LedgerBuilder()
            .plan("jia", 2024, 2024)
            .project("新校舍", Map.of())
            .project("校舍维修", Map.of())
            .project("校舍", Map.of())
            .project("小", Map.of())
            .ledger();
    var last = ledger.project(projectId("jia", "小"));
    var found = ledger.with(last.withContent("校舍也在这里"));
    assertThat(lines(found, "校舍", FoundKind.PROJECT))
        .containsExactly("3. 校舍", "2. 校舍维修", "1. 新校舍", "校舍也在这里");
  }

  @Test
  void whatIsRecordedAtATargetIsFound() {
    var ledger = WorkedLedger.made();
    assertThat(lines(ledger, "雨季", FoundKind.REPORT)).singleElement().asString().contains("雨季较长");
    assertThat(lines(ledger, "補助資金", FoundKind.STEP)).containsExactly("下达第一批补助资金");
    assertThat(lines(ledger, "开工照片", FoundKind.EVIDENCE)).containsExactly("开工照片.jpg");
    assertThat(lines(ledger, "kgzp", FoundKind.EVIDENCE)).containsExactly("开工照片.jpg");
    assertThat(lines(ledger, "12", FoundKind.QUANTITY)).containsExactly("新建、改扩建义务教育学校 12所");
    assertThat(lines(ledger, "１２", FoundKind.QUANTITY)).hasSize(1);
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(find(small, "  ", Set.of()).isEmpty()).isTrue();
    assertThat(find(small, "桥梁", Set.of()).isEmpty()).isTrue();
    assertThat(FindIndex.empty().find("教育", 5, Set.of()).isEmpty()).isTrue();
  }

  @Test
  void aRenewedIndexFindsWhatANewOneFinds() {
    var before = FindIndex.of(small);
    var project = small.project(projectId("jia", "学校建设"));
    var now =
        small
            .with(project.withName("学前教育普惠"))
            .without(small.department(departmentId("jia", "人社局")));
    var renewed = before.renewed(now);
    for (var typed : List.of("学", "学校建设", "普惠", "rsj", "czj", "局", "2022")) {
      assertThat(renewed.find(typed, 9, Set.of()).groups())
          .isEqualTo(FindIndex.of(now).find(typed, 9, Set.of()).groups());
    }
    assertThat(before.find("普惠", 9, Set.of()).isEmpty()).isTrue();
    assertThat(renewed.find("普惠", 9, Set.of()).isEmpty()).isFalse();
    assertThat(renewed.renewed(now)).isSameAs(renewed);
  }

  /** Held against a plain look into every text. */
  @Test
  void findsAllThatIsThereAndCountsIt() {
    var ledger = LargeLedger.of(60);
    var index = FindIndex.of(ledger);
    for (var typed : List.of("校", "幼儿园", "應改盡改", "30", "前期手续，", "食堂 城管局")) {
      var found = index.find(typed, 7, Set.of());
      for (var kind : List.of(FoundKind.PROJECT, FoundKind.TARGET, FoundKind.REPORT)) {
        long there = ledger.unordered().stream().filter(one -> says(one, kind, typed)).count();
        long counted =
            found.groups().stream()
                .filter(group -> group.kind() == kind)
                .mapToInt(Found.Group::total)
                .sum();
        assertThat(counted).as(typed + kind).isEqualTo(there);
      }
    }
  }

  private static boolean says(Object thing, FoundKind kind, String typed) {
    var texts =
        switch (thing) {
          case Project one when kind == FoundKind.PROJECT ->
              one.name() + "|" + one.content() + (typed.equals("" + one.number()) ? typed : "");
          case Target one when kind == FoundKind.TARGET -> one.text();
          case ProgressReport one when kind == FoundKind.REPORT ->
              one.account().text() + "|" + one.account().lag() + "|" + one.account().next();
          default -> "";
        };
    var key = Folding.key(texts);
    return List.of(typed.split(" ", -1)).stream().allMatch(word -> key.contains(Folding.key(word)));
  }

  private static Found find(Ledger ledger, String typed, Set<PlanId> near) {
    return FindIndex.of(ledger).find(typed, 9, near);
  }

  private static Found.Group group(Found found, FoundKind kind) {
    return found.groups().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private static List<String> lines(Ledger ledger, String typed, FoundKind kind) {
    var found = find(ledger, typed, Set.of());
    return found.groups().stream()
        .filter(one -> one.kind() == kind)
        .flatMap(one -> one.hits().stream())
        .map(hit -> WORDS.of(hit, found.asked(), ledger).title().text())
        .toList();
  }
}
