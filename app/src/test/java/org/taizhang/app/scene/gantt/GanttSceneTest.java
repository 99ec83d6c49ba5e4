package org.taizhang.app.scene.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taizhang.app.scene.gantt.GanttScenes.LATER;
import static org.taizhang.app.scene.gantt.GanttScenes.METRICS;
import static org.taizhang.app.scene.gantt.GanttScenes.arrangement;
import static org.taizhang.app.scene.gantt.GanttScenes.bare;
import static org.taizhang.app.scene.gantt.GanttScenes.body;
import static org.taizhang.app.scene.gantt.GanttScenes.lines;
import static org.taizhang.app.scene.gantt.GanttScenes.phrases;
import static org.taizhang.app.scene.gantt.GanttScenes.projection;
import static org.taizhang.app.scene.gantt.GanttScenes.scene;
import static org.taizhang.app.scene.gantt.GanttScenes.shapes;
import static org.taizhang.app.scene.gantt.GanttScenes.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Inked;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.PlanBuilder;
import org.taizhang.app.scene.Samples;
import org.taizhang.app.scene.Shape.Diamond;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

class GanttSceneTest {
  private static IntStream seeds() {
    return IntStream.range(0, Boolean.getBoolean("taizhang.long") ? 200 : 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTargetHasOneBar(int seed) {
    var plan = Samples.targets(seed, 25);
    var ledger = plan.in(Ledger.empty());
    var scene = scene(table(ledger, arrangement(seed), plan), seed);
    var drawn = new ArrayList<Target>();
    for (int row = 0; row < scene.rows().count(); row++) {
      scene.bars(row).forEach(bar -> drawn.add(bar.target()));
    }
    var held =
        ledger.projects(plan.id()).stream()
            .flatMap(project -> ledger.targets(project.id()).stream())
            .toList();
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(held);
    for (var target : held) {
      assertThat(scene.bar(target.id()).orElseThrow().target()).isEqualTo(target);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyProjectStandsOnceUnderItsSections(int seed) {
    var plan = Samples.targets(seed, 25);
    var ledger = plan.in(Ledger.empty());
    var table = table(ledger, arrangement(seed), plan);
    assertThat(table.lanes().stream().filter(Lane::opens).map(lane -> lane.project().id()))
        .containsExactlyInAnyOrderElementsOf(
            ledger.projects(plan.id()).stream().map(project -> project.id()).toList());
    var expected =
        new MatrixProjection()
            .table(ledger, MatrixSelection.of(List.of(plan.id()))).projects().stream()
                .map(row -> row.project().id())
                .toList();
    assertThat(table.lanes().stream().map(lane -> lane.project().id()).distinct())
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void barsLieOverTheirYears(int seed) {
    var plan = Samples.targets(seed, 20);
    var scene = scene(table(plan.in(Ledger.empty()), arrangement(seed), plan), seed);
    double gap = scene.axis().columns().size(0) / 10;
    for (int row = 0; row < scene.rows().count(); row++) {
      double right = 0;
      for (var bar : scene.bars(row)) {
        var years = bar.target().years();
        assertThat(bar.box().x()).isCloseTo(scene.axis().start(years.first()), within(gap));
        assertThat(bar.box().right()).isCloseTo(scene.axis().end(years.last()), within(gap));
        assertThat(bar.box().x()).isGreaterThanOrEqualTo(right);
        right = bar.box().right();
        var line = new Box(0, scene.rows().start(row), scene.bodyWidth(), scene.rows().size(row));
        assertThat(line.holds(bar.box())).isTrue();
        double x = bar.box().x() + 1;
        assertThat(scene.barAt(x, bar.box().centreY())).contains(bar);
        assertThat(scene.axis().yearAt(bar.box().x())).isEqualTo(years.first());
        assertThat(scene.axis().yearAt(bar.box().right())).isEqualTo(years.last());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingLeavesItsRow(int seed) {
    var plan = Samples.targets(seed, 20);
    var scene = scene(table(plan.in(Ledger.empty()), arrangement(seed), plan), seed);
    for (int row = 0; row < scene.rows().count(); row++) {
      double top = scene.rows().start(row);
      double height = scene.rows().size(row);
      var body = new Box(0, top, scene.bodyWidth(), height);
      Inked.texts(shapes(s -> scene.body(body, s))).forEach(text -> assertInside(body, text));
      if (!(scene.table().rows().get(row) instanceof Lane)) {
        var side = new Box(0, top, scene.sideWidth(), height);
        Inked.texts(shapes(s -> scene.side(top, top + height, s)))
            .forEach(text -> assertInside(side, text));
      }
    }
    var head = new Box(0, 0, scene.bodyWidth(), scene.headHeight());
    Inked.texts(shapes(s -> scene.head(0, scene.bodyWidth(), s)))
        .forEach(text -> assertInside(head, text));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void textsDoNotRunIntoEachOther(int seed) {
    var plan = Samples.targets(seed, 20);
    var scene = scene(table(plan.in(Ledger.empty()), arrangement(seed), plan), seed);
    for (int row = 0; row < scene.rows().count(); row++) {
      var bars = scene.bars(row);
      for (int i = 1; i < bars.size(); i++) {
        double before =
            Math.max(bars.get(i - 1).box().right(), bars.get(i - 1).text().box().right());
        assertThat(before).isLessThanOrEqualTo(bars.get(i).box().x() + 1e-6);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allOfTheTextStandsWhereNothingIsShortened(int seed) {
    var plan = Samples.targets(seed, 20);
    var table = table(plan.in(Ledger.empty()), arrangement(seed), plan);
    var whole = GanttStyle.Room.whole(400);
    var style = GanttStyle.screen();
    var scene = scene(table, new GanttStyle(style.table(), style.unit(), 0, whole), LATER);
    var written = phrases(scene).stream().map(GanttScenes::joined).toList();
    for (var target : table.targets()) {
      assertThat(written).contains(bare(target.text()));
    }
  }

  @Test
  void severalPlansShareOneAxis() {
    var one = new PlanBuilder("A", "甲要点", "甲局", false).over(2020, 2020);
    one.project("建校", Map.of()).target(2020);
    var two = new PlanBuilder("B", "乙方案", "乙局", false).over(2022, 2024);
    two.project("扩园", Map.of())
        .target(new YearSpan(2022, 2024), "扩园三所", null, TargetState.NOT_STARTED);
    var three = new PlanBuilder("C", "丙方案", "丙局", false).over(2023, 2025);
    three.project("育师", Map.of()).target(2025);
    var ledger = three.in(two.in(one.in(Ledger.empty())));
    var scene = scene(table(ledger, Arrangement.TOGETHER, one, two, three), 1);
    assertThat(scene.axis().years()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025);
    assertThat(scene.table().rows().stream().filter(GanttRow.PlanHead.class::isInstance))
        .hasSize(3);
    var head = Inked.texts(shapes(s -> scene.head(0, scene.bodyWidth(), s))).map(Text::text);
    assertThat(head.toList()).contains("2020年", "2025年", "甲要点", "乙方案", "丙方案");
    double low = scene.headHeight() - 3;
    assertThat(scene.headAt(scene.axis().start(2025) + 2, low)).isEqualTo("丙方案");
  }

  @Test
  void theLineOfTodayStandsOnItsDay() {
    var plan = Samples.targets(3, 6);
    var table = table(plan.in(Ledger.empty()), Arrangement.TOGETHER, plan);
    int year = table.years().getFirst();
    var today = LocalDate.of(year, 7, 1);
    var scene = scene(table, GanttStyle.screen(), today);
    double x = scene.axis().at(today);
    double share = (x - scene.axis().start(year)) / (scene.axis().end(year) - x);
    assertThat(share).isCloseTo(1, within(0.02));
    assertThat(lines(scene)).isNotEmpty().allMatch(line -> line.x1() == x && line.x2() == x);
    var other = scene(table, GanttStyle.screen(), LATER);
    assertThat(lines(other)).isEmpty();
  }

  @Test
  void statesAreTold() {
    var plan = new PlanBuilder("S", "方案", "局", false).over(2022, 2024);
    for (var state : TargetState.values()) {
      plan.project(state.name(), Map.of())
          .target(new YearSpan(2022, 2024), "推进", LocalDate.of(2024, 12, 31), state);
    }
    var scene = scene(table(plan.in(Ledger.empty()), Arrangement.TOGETHER, plan), 1);
    var shapes = body(scene);
    assertThat(Inked.texts(shapes).map(Text::text))
        .contains("未", "进", "核", "完", "销", "止", "2022—2024年（未分年）　时限 2024年12月31日");
    var days = shapes.stream().filter(s -> s instanceof Diamond d && d.ink() == Ink.NOTICE);
    assertThat(days).hasSize(TargetState.values().length);
  }

  @Test
  void aSelectedYearIsTheWholeAxis() {
    var plan = Samples.targets(5, 12);
    var ledger = plan.in(Ledger.empty());
    int year = ledger.plan(plan.id()).years().first();
    var selection = MatrixSelection.of(List.of(plan.id()), year, "");
    var table = projection().table(ledger, selection, Arrangement.TOGETHER);
    assertThat(table.years()).containsExactly(year);
    assertThat(table.targets()).isNotEmpty().allMatch(target -> target.years().contains(year));
    assertThat(table.lanes()).allMatch(lane -> lane.index() < lane.count());
  }

  @Test
  void nameAndTextStayInSight() {
    var plan = new PlanBuilder("S", "方案", "局", false).over(2022, 2024);
    plan.project("扩园", Map.of())
        .target(2022)
        .target(new YearSpan(2022, 2024), "扩园三所", null, TargetState.NOT_STARTED);
    var scene = scene(table(plan.in(Ledger.empty()), Arrangement.APART, plan), 1);
    double top = scene.rows().start(1) + 4;
    var name = Inked.texts(shapes(s -> scene.side(top, top + 20, s))).map(Text::text);
    assertThat(name).contains("扩园");
    var visible = new Box(scene.axis().start(2023) + 9, 0, 200, scene.bodyHeight());
    var text =
        Inked.texts(shapes(s -> scene.body(visible, s)))
            .filter(each -> each.text().equals("扩园三所"))
            .findFirst();
    assertThat(text.orElseThrow().x()).isGreaterThan(visible.x());
  }

  @Test
  void drawsOnlyWhatIsVisible() {
    var plan = Samples.targets(1, 1000);
    var scene = scene(table(plan.in(Ledger.empty()), Arrangement.TOGETHER, plan), 1);
    var visible = new Box(0, 9000, scene.bodyWidth(), 500);
    assertThat(shapes(s -> scene.body(visible, s))).hasSizeLessThan(600).isNotEmpty();
    assertThat(shapes(s -> scene.side(9000, 9500, s))).hasSizeLessThan(250).isNotEmpty();
  }

  @Test
  void nothingSelectedHasHeadsOnly() {
    var table = table(Ledger.empty(), Arrangement.TOGETHER);
    var scene = scene(table, GanttStyle.screen(), LATER);
    assertThat(scene.rows().count()).isZero();
    assertThat(scene.barAt(1, 1)).isEmpty();
    assertThat(body(scene)).isEmpty();
  }

  private static void assertInside(Box box, Text text) {
    var ink = Inked.of(text, METRICS);
    assertThat(box.holds(ink)).as("%s of %s in %s", ink, text, box).isTrue();
  }
}
