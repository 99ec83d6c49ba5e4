package org.taizhang.app.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.PicturesTest;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.departments.ReorganiseForm.Kind;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.Words;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;
import org.testfx.api.FxToolkit;

/** 部门变更 as pictures, with long names too; no label may be cut. */
class ReorganisePicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String LONG = "经济技术开发区社会事业和教育文化体育旅游发展服务管理局";

  record Shown(Kind kind, String unit, int scale, Look.Theme theme) {}

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  static Stream<Shown> pictures() {
    return Stream.of(
        new Shown(Kind.RENAME, "教育局", 1, Look.Theme.LIGHT),
        new Shown(Kind.MERGE, "教育局", 1, Look.Theme.DARK),
        new Shown(Kind.SPLIT, LONG, 1, Look.Theme.LIGHT),
        new Shown(Kind.SPLIT, "教育局", 2, Look.Theme.LIGHT),
        new Shown(Kind.RENAME, "闲置局", 1, Look.Theme.LIGHT));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void noWordIsCut(Shown shown) {
    assertThat(
            Background.inWindow(() -> {
              var cut = new ArrayList<String>();
              var session = new SessionFixture(ledger());
              var words = new Words(Messages.chinese());
              var form =
                  new ReorganiseForm(
                      words,
                      session.workspace(),
                      UUID::randomUUID,
                      departmentId("jia", shown.unit()));
              form.kindProperty().set(shown.kind());
              form.heirsProperty().set(shown.kind() == Kind.SPLIT ? LONG + "、体育局" : "教育体育局");
              if (shown.kind() == Kind.MERGE) {
                form.others().addAll(form.candidates());
              }
              var root = new ReorganiseView(Messages.chinese(), form).root();
              var look = new Look();
              look.themeProperty().set(shown.theme());
              look.follow(root);
              var name =
                  "reorganise-%s-%s-%d-%s"
                      .formatted(shown.kind(), shown.unit().length(), shown.scale(), shown.theme());
              Files.write(
                  PICTURES.resolve(name + ".png"), Snapshots.png(root, 820, 600, shown.scale()));
              PicturesTest.cutLabels(root, name, cut);
              return cut;
            }))
        .isEmpty();
  }

  private static Ledger ledger() {
    return new LedgerBuilder()
        .plan("jia", 2023, 2024)
        .project("学校建设", Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE, LONG, Role.LEAD))
        .project(
            "新建、改扩建一批公办幼儿园和义务教育学校并同步改善农村学校办学条件和师生食宿条件",
            Map.of("教育局", Role.LEAD, LONG, Role.SUPPORTING))
        .plan("yi", 2023, 2023)
        .project("年度要点", Map.of("教育局", Role.RESPONSIBLE, LONG, Role.RESPONSIBLE))
        .ledger()
        .with(
            Department.named(
                departmentId("jia", "闲置局"),
                LedgerBuilder.planId("jia"),
                9,
                "闲置局",
                DepartmentKind.GOVERNMENT));
  }
}
