package org.taizhang.app.scene;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

/** Plans for tests: small ones by hand, others drawn by a seed. */
public final class Samples {
  private static final String CHARACTERS =
      "教育学校项目建设工程推进集团发展均衡优质义务幼儿园教师队伍课程改革社会实践心理健康安全食品监测信息化智慧数字评价督导县区市镇街道办公室" + "實現優質資源統籌規劃監測聯盟開龍體藝";
  private static final List<String> PIECES =
      List.of(
          "（开发区、街道）", "“双减”", "2024", "A-level", "《条例》", "——", "、", "85%", "㐂䶮", "𠮷", "·", "Ⅲ");

  private Samples() {}

  /** 5 projects, 4 departments, one of each oddity. */
  public static PlanBuilder small() {
    return new PlanBuilder("S", "城东区学前教育普惠提升工作要点", "城东区教育局", true)
        .group(0, "扩容增位")
        .project("新建公办幼儿园三所", roles("教育局", "L", "财政局", "R", "住建局", "R"))
        .project("回收小区配套园并移交使用", roles("住建局", "L", "教育局", "LR"))
        .group(0, "提质增效")
        .project("师资培训全覆盖", roles("教育局", "L", "财政局", "RS"))
        .project("保育费公示", Map.of())
        .project("各镇（开发区、街道）建立联席会议", roles("各镇（开发区、街道）", "LRS", "教育局", "R"));
  }

  /** Groups of a few projects, up to so many departments in each. */
  public static PlanBuilder drawn(long seed, int projects, int departments) {
    var random = new Random(seed);
    var plan = new PlanBuilder("D" + seed, text(random, 6, 30), text(random, 4, 9), seed % 2 == 0);
    var names = new LinkedHashSet<String>();
    while (names.size() < departments) {
      names.add(text(random, 1, random.nextInt(12) == 0 ? 23 : 5) + "局");
    }
    names.forEach(plan::department);
    var list = List.copyOf(names);
    for (int i = 0; i < projects; i++) {
      if (random.nextInt(4) == 0) {
        plan.group(random.nextInt(3), text(random, 3, 18));
      }
      var roles = new LinkedHashMap<String, Set<Role>>();
      for (int k = random.nextInt(9); k > 0 && departments > 0; k--) {
        roles.put(list.get(random.nextInt(departments)), someRoles(random));
      }
      plan.project((i + 1) + text(random, 2, random.nextInt(15) == 0 ? 90 : 22), roles);
    }
    return plan;
  }

  /** Projects with targets of one year, of several, or of none, over two to five years. */
  public static PlanBuilder targets(long seed, int projects) {
    var random = new Random(seed);
    int first = 2020 + random.nextInt(4);
    int last = first + 1 + random.nextInt(3);
    var plan =
        new PlanBuilder("T" + seed, text(random, 6, 30), text(random, 4, 9), seed % 2 == 0)
            .over(first, last);
    for (int i = 0; i < projects; i++) {
      if (random.nextInt(4) == 0) {
        plan.group(random.nextInt(3), text(random, 3, 18));
      }
      plan.project((i + 1) + text(random, 2, random.nextInt(15) == 0 ? 60 : 22), Map.of());
      for (int year = first; year <= last; year++) {
        int end = random.nextInt(4) == 0 ? year + random.nextInt(last - year + 1) : year;
        var due = random.nextInt(5) == 0 ? LocalDate.of(end, 1 + random.nextInt(12), 28) : null;
        var states = TargetState.values();
        if (random.nextInt(6) > 0) {
          var words = text(random, 4, random.nextInt(9) == 0 ? 320 : 90);
          plan.target(new YearSpan(year, end), words, due, states[random.nextInt(states.length)]);
        }
      }
    }
    return plan;
  }

  private static Set<Role> someRoles(Random random) {
    var roles = EnumSet.noneOf(Role.class);
    for (var role : Role.values()) {
      if (random.nextInt(3) == 0) {
        roles.add(role);
      }
    }
    return roles;
  }

  public static String text(Random random, int least, int most) {
    int length = least + random.nextInt(most - least + 1);
    var text = new StringBuilder();
    while (text.length() < length) {
      if (random.nextInt(9) == 0) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      } else {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
    }
    return text.toString();
  }

  private static Map<String, Set<Role>> roles(String... pairs) {
    var roles = new LinkedHashMap<String, Set<Role>>();
    for (int i = 0; i < pairs.length; i += 2) {
      var held = EnumSet.noneOf(Role.class);
      for (char letter : pairs[i + 1].toCharArray()) {
        held.add(
            switch (letter) {
              case 'L' -> Role.LEAD;
              case 'R' -> Role.RESPONSIBLE;
              default -> Role.SUPPORTING;
            });
      }
      roles.put(pairs[i], held);
    }
    return roles;
  }
}
