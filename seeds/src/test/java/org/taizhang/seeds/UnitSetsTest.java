package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Level;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.resolve.UnitKinds;
import org.taizhang.seeds.resolve.UnitSets;

/** A set of units is one department, with those of its plan that it must mean as members. */
class UnitSetsTest {

  @Test
  void aListWithoutEndIsNoName() {
    assertThat(UnitSets.contains("各" + "镇、".repeat(20_000) + "街道", "青溪镇")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "各镇（开发区、街道）, 青溪镇 云栖街道 高新区, 教育局 青溪镇中心小学 区财政局",
    "各镇（街道）, 青溪镇 云栖街道办事处, 高新区",
    "各镇、街道, 青溪镇 云栖街道, 高新区",
    "各乡镇人民政府, 青溪镇 白沙乡人民政府, 云栖街道",
    "各乡镇人民政府、街道办事处, 青溪镇人民政府 云栖街道办事处, 区政府办",
    "各辖市、区人民政府, 东阳市 西城区人民政府, 高新区 市教育局 青溪镇",
    "各县（市、区）政府, 东阳县 西城区, 市政府办",
    "各区县教育局, 东阳县教育局 西城区教育局, 市教育局 东阳县财政局",
    "各县（市、区）教育局, 东阳县教育局, 省教育厅",
    "各中小学、幼儿园, 第一小学 实验幼儿园, 教育局",
    "各中小学, 第一小学, 实验幼儿园",
    "各高校, 东阳大学 西城职业技术学院, 第一中学",
    "各科室, 人事科 办公室, 教研中心 县教育局",
    "相关辖市、区人民政府, '', 东阳市 西城区",
    "各在常高校, '', 东阳大学",
    "有关企业, '', 东阳集团公司",
    "各成员单位, '', 市教育局 市财政局",
  })
  void aSetKnowsWhoBelongsToIt(String set, String members, String others) {
    assertThat(UnitKinds.of(set)).isEqualTo(DepartmentKind.GROUP);
    assertThat(words(members)).allMatch(unit -> UnitSets.contains(set, unit));
    assertThat(words(others)).noneMatch(unit -> UnitSets.contains(set, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "各县（市、区）人民政府",
    "各区县教育局",
    "各有关高校",
    "有关企业",
    "各成员单位",
    "各高职院校",
    "领导小组各成员单位",
    "市直有关部门",
    "各直属学校（单位）",
    "各处（科）室",
    "区属各学校",
    "全市各中小学校",
    "各盟市教育局",
    "各年级组",
    "其他相关单位"
  })
  void isADepartmentOfItsOwnKind(String set) {
    assertThat(UnitKinds.of(set)).isEqualTo(DepartmentKind.GROUP);
  }

  @Test
  void theLedgerKnowsTheMembers() {
    Ledger ledger =
        imported(
            Ledger.empty(),
            "a",
            """
            云溪区教育局2027年工作要点
            1.新建校舍。新建2所。（牵头单位：区教育局；责任单位：各镇（开发区、街道））
            2.修缮校舍。修缮3所。（牵头单位：区教育局；责任单位：湖塘镇、高新区、云台街道、区财政局）
            """);
    List<Department> all = ledger.departments(ledger.plans().getFirst().id());
    assertThat(all)
        .extracting(Department::name)
        .containsExactly("区教育局", "各镇（开发区、街道）", "湖塘镇", "高新区", "云台街道", "区财政局");
    Department group = all.get(1);
    assertThat(group.kind()).isEqualTo(DepartmentKind.GROUP);
    assertThat(group.members().departments().stream().map(id -> ledger.department(id).name()))
        .containsExactly("湖塘镇", "高新区", "云台街道");
    assertThat(all).filteredOn(one -> !one.equals(group)).allMatch(one -> isAlone(one));
  }

  @Test
  void unitsOfOneNameAreToldApartByLevelAndPlan() {
    String text =
        """
        %s2027年工作要点
        1.新建校舍。新建2所。（牵头单位：教育局；责任单位：市教育局、区教育局、省教育厅）
        """;
    Ledger one = imported(Ledger.empty(), "a", text.formatted("云溪区"));
    Ledger two = imported(one, "b", text.formatted("东阳市"));
    List<Department> all =
        two.plans().stream().flatMap(plan -> two.departments(plan.id()).stream()).toList();
    assertThat(all).extracting(Department::id).doesNotHaveDuplicates().hasSize(8);
    assertThat(levels(two, two.plans().getFirst()))
        .containsExactly(Level.DISTRICT, Level.CITY, Level.DISTRICT, Level.PROVINCE);
    assertThat(levels(two, two.plans().getLast()))
        .containsExactly(Level.CITY, Level.CITY, Level.DISTRICT, Level.PROVINCE);
  }

  private static Stream<Level> levels(Ledger ledger, Plan plan) {
    return ledger.departments(plan.id()).stream().map(Department::level);
  }

  private static boolean isAlone(Department department) {
    return department.members().departments().isEmpty();
  }

  private static List<String> words(String names) {
    return Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).toList();
  }

  private static Ledger imported(Ledger ledger, String code, String text) {
    var reading =
        (ReadResult.Reading) PlanReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Outcome outcome = ledger.apply(DraftEdits.toEdit(reading.draft(), code, UUID::randomUUID));
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).ledger();
  }
}
