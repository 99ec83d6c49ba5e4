package org.taizhang.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.seeds.resolve.NameListLine.Doubt;

/** Lists as people write and copy them: text in, who does what out. */
class NameListTest {
  private static final List<Project> PROJECTS =
      List.of(
          project(1, "学校建设工程"),
          project(2, "教师队伍建设"),
          project(3, "校园安全"),
          project(4, "智慧校园"),
          project(5, "课后服务"),
          project(6, "集团化办学"),
          project(7, "家校协同育人"),
          project(8, "劳动教育"));

  @Test
  void projectFirst() {
    assertThat(read("3 教育局牵头，财政局、人社局配合")).isEqualTo("3: 牵头 教育局; 配合 财政局 人社局");
    assertThat(read("3. 牵头单位：教育局；责任单位：财政局、人社局")).isEqualTo("3: 牵头 教育局; 责任 财政局 人社局");
    assertThat(read("第3项（教育局牵头，财政局配合）")).isEqualTo("3: 牵头 教育局; 配合 财政局");
    assertThat(read("第三项：教育局")).isEqualTo("3: 责任 教育局");
    assertThat(read("三、教育局牵头")).isEqualTo("3: 牵头 教育局");
    assertThat(read("（二）教育局、财政局负责")).isEqualTo("2: 责任 教育局 财政局");
    assertThat(read("3 校园安全 教育局牵头 公安局配合")).isEqualTo("3: 牵头 教育局; 配合 公安局");
    assertThat(read("校园安全：牵头：教育局；配合：公安局、交警大队")).isEqualTo("3: 牵头 教育局; 配合 公安局 交警大队");
    assertThat(read("家校协同 妇联牵头")).isEqualTo("7: 牵头 妇联");
    assertThat(read("1、3、5-7 教育局牵头")).isEqualTo("1 3 5 6 7: 牵头 教育局");
    assertThat(read("1至3项：湖塘镇")).isEqualTo("1 2 3: 责任 湖塘镇");
  }

  @Test
  void departmentFirst() {
    assertThat(read("教育局：1、3、5-8")).isEqualTo("1 3 5 6 7 8: 责任 教育局");
    assertThat(read("教育局牵头：1、3")).isEqualTo("1 3: 牵头 教育局");
    assertThat(read("财政局（配合）：第2项、第4项")).isEqualTo("2 4: 配合 财政局");
    assertThat(read("财政局、人社局 2，4")).isEqualTo("2 4: 责任 财政局 人社局");
    assertThat(read("教育局：校园安全、智慧校园")).isEqualTo("3 4: 责任 教育局");
  }

  @Test
  void tables() {
    assertThat(
            read(
                """
                序号\t项目名称\t牵头单位\t责任单位\t配合单位
                1\t学校建设工程\t教育局\t住建局、资规局\t
                2\t校园安全\t公安局\t\t各镇（街道）
                """))
        .isEqualTo(
            """
            1: 牵头 教育局; 责任 住建局 资规局
            3: 牵头 公安局; 配合 各镇（街道）\
            """);
    assertThat(read("4\t教育局\t财政局\n智慧校园\t工信局")).isEqualTo("4: 牵头 教育局; 责任 财政局\n4: 牵头 工信局");
    assertThat(read("教育局\t1、3")).isEqualTo("1 3: 责任 教育局");
    assertThat(read("责任单位\t项目\n财政局\t课后服务")).isEqualTo("5: 责任 财政局");
  }

  @Test
  void nothingIsLost() {
    assertThat(read("99 教育局牵头")).isEqualTo(": 牵头 教育局 ?项目 99");
    assertThat(read("1、99 教育局牵头")).isEqualTo("1: 牵头 教育局 ?项目 99");
    assertThat(read("3 请尽快落实")).isEqualTo("3: ?部门 请尽快落实");
    assertThat(read("请各单位认真研究")).isEqualTo(": ?项目 请各单位认真研究");
    assertThat(read("校园：教育局牵头")).isEqualTo(": 牵头 教育局 ?几个 校园 2");
    assertThat(read("3")).isEqualTo("3: ?部门 ");
    assertThat(NameList.read("\n\n 3 基教\n", PROJECTS, Role.LEAD, "基教"::equals))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.number()).isEqualTo(3);
          assertThat(line.roles().lead()).containsExactly("基教");
        });
  }

  @Test
  void anyTextIsReadLineByLine() {
    var random = new Random(11);
    var alphabet = "1359 \t、，：；（）()-第项三十教育局财政牵头责任配合单位校园安全。A\n".codePoints().toArray();
    for (int i = 0; i < 3000; i++) {
      var text = new StringBuilder();
      for (int c = random.nextInt(40); c > 0; c--) {
        text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      for (var line : NameList.read(text.toString(), PROJECTS, Role.LEAD, name -> false)) {
        boolean given = !line.projects().isEmpty() && !line.roles().isEmpty();
        assertThat(given || !line.doubts().isEmpty()).as(line.text()).isTrue();
      }
    }
  }

  private static String read(String text) {
    return NameList.read(text, PROJECTS, Role.RESPONSIBLE, name -> false).stream()
        .map(NameListTest::drawn)
        .collect(Collectors.joining("\n"));
  }

  private static String drawn(NameListLine line) {
    var roles = new ArrayList<String>();
    add("牵头", line.roles().lead(), roles);
    add("责任", line.roles().responsible(), roles);
    add("配合", line.roles().supporting(), roles);
    var projects =
        line.projects().stream()
            .map(id -> Long.toString(id.value().getLeastSignificantBits()))
            .collect(Collectors.joining(" "));
    var drawn = projects + ":" + (roles.isEmpty() ? "" : " " + String.join("; ", roles));
    return drawn + line.doubts().stream().map(NameListTest::drawn).collect(Collectors.joining());
  }

  private static String drawn(Doubt doubt) {
    return switch (doubt) {
      case Doubt.NoProject(var what) -> " ?项目 " + what;
      case Doubt.SeveralProjects(var what, var count) -> " ?几个 " + what + " " + count;
      case Doubt.NoDepartment(var what) -> " ?部门 " + what;
    };
  }

  private static void add(String role, List<String> units, List<String> drawn) {
    if (!units.isEmpty()) {
      drawn.add(role + " " + String.join(" ", units));
    }
  }

  private static Project project(int number, String name) {
    return new Project(
        new ProjectId(new UUID(0, number)),
        new PlanId(new UUID(1, 1)),
        null,
        number,
        number + ".",
        name,
        "",
        null);
  }
}
