package org.taizhang.app.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.original.Found.Surety;
import org.taizhang.app.session.Request;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.revise.ProjectEdits;
import org.taizhang.seeds.source.Clipping;
import org.taizhang.seeds.source.Passage;

/** Every thing of the ledger is found where it was issued, or says why it is not. */
class OriginalViewModelTest {
  private static final String TABLE =
      """
      示范区教育三年行动推进表（2022—2024年）
      序号\t行动名称\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门
      1\t扩容行动\t新建幼儿园\t新建幼儿园6所，覆盖全区。\t开工2所。\t建成2所。\t建成4所。\t教育局\t财政局、住建局
      2\t扩容行动\t改造操场\t改造操场9片。\t改造2片。\t改造3片。\t改造4片。\t教育局\t文广旅局、财政局
      3\t队伍行动\t培训教师\t培训教师150人次。\t培训40人次。\t培训50人次。\t培训60人次。\t教育局\t人社局
      """;
  private static final String NEWER =
      TABLE
          .replace("建成4所。", "建成5所，提前交付。")
          .replace("3\t队伍行动", "3\t扩容行动\t建设食堂\t建设食堂3个。\t\t\t建成3个。\t教育局\t市监局\n4\t队伍行动");

  @TempDir private Path folder;

  private static String words(OriginalViewModel model) {
    return String.join("|", shown(model).found().passages().stream().map(Passage::text).toList());
  }

  private static OriginalState.Shown shown(OriginalViewModel model) {
    assertThat(model.stateProperty().get()).isInstanceOf(OriginalState.Shown.class);
    return (OriginalState.Shown) model.stateProperty().get();
  }

  private static String said(OriginalViewModel model) {
    assertThat(model.stateProperty().get()).isInstanceOf(OriginalState.Said.class);
    return ((OriginalState.Said) model.stateProperty().get()).sentence();
  }

  private static Surety surety(OriginalViewModel model) {
    return shown(model).found().surety();
  }

  @Test
  void eachThingInItsOwnWords() {
    var kept = new KeptPlan(folder).with("推进表.txt", TABLE);
    var model = kept.model();
    model.show(kept.asking(kept.project(2).id()));
    assertThat(words(model)).startsWith("改造操场|").contains("改造操场9片。", "文广旅局、财政局");
    model.show(kept.asking(kept.target(1, 2023).id()));
    assertThat(words(model)).isEqualTo("建成2所。");
    for (var quantity : kept.ledger().quantities(kept.project(3).id())) {
      model.show(kept.asking(quantity.id()));
      assertThat(words(model)).isEqualTo(quantity.text());
    }
    model.show(kept.asking(kept.plan().id()));
    assertThat(words(model)).isEqualTo("示范区教育三年行动推进表（2022—2024年）");
    model.show(kept.asking(kept.ledger().sections(kept.plan().id()).getLast().id()));
    assertThat(words(model)).isEqualTo("队伍行动");
    model.show(role(kept, 2, "财政局"));
    assertThat(words(model)).isEqualTo("财政局");
    assertThat(surety(model)).isEqualTo(Surety.WORDS);
    model.show(role(kept, 3, "财政局"));
    assertThat(surety(model)).as("a role that the document does not give").isEqualTo(Surety.AROUND);
    assertThat(words(model)).contains("培训教师");
  }

  private static Request.ShowOriginal role(KeptPlan kept, int project, String unit) {
    return new Request.ShowOriginal(
        kept.plan().id(), kept.project(project).id(), kept.department(unit).id());
  }

  @Test
  void theSameNumberTwiceIsFoundWhereItStands() {
    var kept = new KeptPlan(folder).with("推进表.txt", TABLE.replace("改造3片", "改造2片"));
    var model = kept.model();
    var lines =
        Stream.of(2022, 2023)
            .map(year -> kept.target(2, year).id())
            .map(target -> {
              model.show(kept.asking(target));
              return shown(model).found().passages().getFirst().start();
            })
            .toList();
    assertThat(lines).doesNotHaveDuplicates();
  }

  @Test
  void whatWasRewordedIsShownAtItsPlace() {
    var kept = new KeptPlan(folder).with("推进表.txt", TABLE);
    var target = kept.target(1, 2024);
    kept.apply(new Edit.Change<>(target.id(), Fields.TARGET_TEXT, target.text(), "全部建成。"));
    var project = kept.project(3);
    kept.apply(new Edit.Change<>(project.id(), Fields.PROJECT_NAME, project.name(), "轮训教师"));
    var model = kept.model();
    model.show(kept.asking(target.id()));
    assertThat(words(model)).isEqualTo("建成4所。");
    assertThat(surety(model)).isEqualTo(Surety.PLACE);
    model.show(kept.asking(kept.project(3).id()));
    assertThat(words(model)).contains("培训教师150人次。");
  }

  @Test
  void theNewestDocumentThatHasItIsShown() {
    var kept = new KeptPlan(folder).with("推进表.txt", TABLE).withNewer("推进表（修订）.txt", NEWER);
    var model = kept.model();
    model.show(kept.asking(kept.target(2, 2023).id()));
    assertThat(shown(model).source().fileName()).isEqualTo("推进表（修订）.txt");
    model.show(kept.asking(kept.target(1, 2024).id()));
    assertThat(shown(model).source().fileName()).isEqualTo("推进表.txt");
    assertThat(words(model)).isEqualTo("建成4所。");
    model.look(model.documentsProperty().get().getFirst());
    assertThat(words(model)).isEqualTo("建成5所，提前交付。");
    assertThat(surety(model)).isEqualTo(Surety.PLACE);
    model.show(kept.asking(kept.project(3).id()));
    assertThat(words(model)).as("it is the fourth there").contains("培训教师").doesNotContain("食堂");
  }

  @Test
  void whatWasPastedIsReadAsItWasPasted() {
    var page =
        "<div class=\"nav\"><a href=\"/\">示范区教育实事任务表（2025年）</a></div><table><tr><td>序号</td>"
            + "<td>项目名称</td><td>责任单位</td></tr><tr><td>1</td><td>改造食堂</td><td>教育局</td></tr>"
            + "<tr><td>2</td><td>新建学校</td><td>住建局</td></tr></table>";
    for (var clipping : List.of(new Clipping(page, null, "x"), new Clipping(null, null, TABLE))) {
      var kept = new KeptPlan(folder.resolve(UUID.randomUUID().toString())).with(clipping);
      var model = kept.model();
      var project = kept.project(2);
      model.show(kept.asking(project.id()));
      assertThat(shown(model).found().passages().getFirst().text()).isEqualTo(project.name());
      assertThat(shown(model).document().lines())
          .anyMatch(line -> line.text().contains(kept.plan().title()));
    }
  }

  @Test
  void whatIsMissingOrChangedIsSaid() throws IOException {
    var kept = new KeptPlan(folder).with("推进表.txt", TABLE);
    Path file;
    try (var files = Files.list(folder.resolve("files"))) {
      file = files.findFirst().orElseThrow();
    }
    Files.writeString(file, TABLE + "。");
    var changed = kept.model();
    changed.show(kept.asking(kept.project(1).id()));
    assertThat(said(changed)).contains("推进表.txt", "缺失或已被改动");
    Files.delete(file);
    var missing = kept.model();
    missing.show(kept.asking(kept.project(1).id()));
    assertThat(said(missing)).isEqualTo(said(changed));
  }

  @Test
  void whatWasTypedByHandHasNoOriginal() {
    var kept = new KeptPlan(folder).with("推进表.txt", TABLE);
    var id = new ProjectId(UUID.randomUUID());
    var plan = kept.plan().id();
    kept.apply(ProjectEdits.add(kept.ledger(), id, plan, null, Integer.MAX_VALUE, "新建体育馆"));
    var model = kept.model();
    model.show(kept.asking(id));
    assertThat(said(model)).contains("新建体育馆", "手工录入");
    var document = kept.ledger().documents(plan).getFirst();
    kept.apply(new Edit.Remove(document));
    var without = kept.model();
    without.show(kept.asking(kept.project(1).id()));
    assertThat(said(without)).contains("没有随台账保存的原件");
  }
}
