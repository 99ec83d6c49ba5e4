package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Level;
import org.taizhang.seeds.resolve.UnitKinds;

/** What is guessed from a name, against what was found by hand in the five plans. */
class UnitKindsTest {
  private static final Map<String, DepartmentKind> KINDS =
      Map.ofEntries(
          Map.entry("政府部门", DepartmentKind.GOVERNMENT),
          Map.entry("党委部门", DepartmentKind.PARTY),
          Map.entry("开发区", DepartmentKind.ZONE),
          Map.entry("镇街道", DepartmentKind.TOWN),
          Map.entry("集合", DepartmentKind.GROUP),
          Map.entry("企业", DepartmentKind.ENTERPRISE),
          Map.entry("群团", DepartmentKind.MASS_ORGANISATION),
          Map.entry("高校", DepartmentKind.COLLEGE),
          Map.entry("事业单位", DepartmentKind.INSTITUTION),
          Map.entry("学校", DepartmentKind.SCHOOL),
          Map.entry("行政区", DepartmentKind.TERRITORY));

  /** An open university may be either, and a zone may stand for its territory. */
  private static final List<String> EITHER = List.of("武进开放大学", "经开区");

  @ParameterizedTest
  @CsvSource({
    "湖塘镇, TOWN",
    "南夏墅街道办事处, TOWN",
    "高新区, ZONE",
    "常州經開區管委會, ZONE",
    "教育局, GOVERNMENT",
    "市卫健委, GOVERNMENT",
    "政府办, GOVERNMENT",
    "公安分局, GOVERNMENT",
    "办公室, UNIT",
    "基建办, UNIT",
    "镇教育办, UNIT",
    "湖塘镇教育办公室, UNIT",
    "区政府办公室, GOVERNMENT",
    "消防救援大队, GOVERNMENT",
    "宣传部, PARTY",
    "编办, PARTY",
    "市委教育工委, PARTY",
    "社区委员会, GOVERNMENT",
    "团市委, MASS_ORGANISATION",
    "团委, MASS_ORGANISATION",
    "妇联, MASS_ORGANISATION",
    "总工会, MASS_ORGANISATION",
    "常州大学, COLLEGE",
    "江苏理工学院, COLLEGE",
    "晋陵公司, ENTERPRISE",
    "市大数据管理中心, INSTITUTION",
    "教科院, INSTITUTION",
    "法院, GOVERNMENT",
    "第二幼儿园, SCHOOL",
    "溧阳市, TERRITORY",
    "某某, UNIT",
    "各镇（开发区、街道）, GROUP",
    "常州高等职业技术学校, SCHOOL"
  })
  void aNameTellsTheKind(String name, DepartmentKind kind) {
    assertThat(UnitKinds.of(name)).isEqualTo(kind);
  }

  @Test
  void aNameTellsTheLevelOrItsPlanDoes() {
    assertThat(UnitKinds.level("省教育厅", Level.CITY)).isEqualTo(Level.PROVINCE);
    assertThat(UnitKinds.level("市教育局", null)).isEqualTo(Level.CITY);
    assertThat(UnitKinds.level("市场监管局", Level.DISTRICT)).isEqualTo(Level.DISTRICT);
    assertThat(UnitKinds.level("武进区教育局", Level.CITY)).isEqualTo(Level.DISTRICT);
    assertThat(UnitKinds.level("常州市武进区教育局", null)).isEqualTo(Level.DISTRICT);
    assertThat(UnitKinds.level("教育局", null)).isNull();
    assertThat(UnitKinds.level("教育局", Level.DISTRICT)).isEqualTo(Level.DISTRICT);
    assertThat(UnitKinds.level("社区学院", Level.CITY)).isNull();
  }

  @Test
  void theUnitsOfTheIssuedPlansAreOfTheKindFoundByHand() throws IOException {
    var wrong = new ArrayList<String>();
    for (var unit : units()) {
      String name = string(unit, "name");
      var kind = KINDS.get(string(unit, "kind"));
      for (String called : called(unit, name)) {
        if (!EITHER.contains(name) && UnitKinds.of(called) != kind) {
          wrong.add(called + " " + UnitKinds.of(called) + " " + kind);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theUnitsWithARoleAreOfTheLevelFoundByHand() throws IOException {
    var wrong = new ArrayList<String>();
    for (var unit : units()) {
      var level = string(unit, "level").startsWith("区") ? Level.DISTRICT : Level.CITY;
      if (Boolean.TRUE.equals(unit.get("roleBearing"))) {
        for (String called : forms(unit)) {
          var guess = UnitKinds.level(called, level);
          if (guess != level && guess != null) {
            wrong.add(called + " " + guess + " " + level);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Forms in running text may be cut or in short; where a unit has a role they are whole. */
  private static List<String> called(Map<String, @Nullable Object> unit, String name) {
    var called = new ArrayList<>(List.of(name));
    if (Boolean.TRUE.equals(unit.get("roleBearing"))) {
      called.addAll(forms(unit));
    }
    called.remove("镇（街道）");
    return called;
  }

  @SuppressWarnings("unchecked")
  private static List<String> forms(Map<String, @Nullable Object> unit) {
    var byPlan = (Map<String, @Nullable Object>) Objects.requireNonNull(unit.get("aliases"));
    return byPlan.values().stream().flatMap(forms -> Json.strings(forms).stream()).toList();
  }

  private static String string(Map<String, @Nullable Object> unit, String key) {
    return (String) Objects.requireNonNull(unit.get(key));
  }

  private static List<Map<String, @Nullable Object>> units() throws IOException {
    var file = IssuedPlans.folder().resolve("expected").resolve("departments.json");
    return Json.objects(Json.object(Files.readString(file)).get("units"));
  }
}
