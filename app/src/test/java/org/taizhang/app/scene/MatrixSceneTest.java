package org.taizhang.app.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.scene.Shape.Mark;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;

class MatrixSceneTest {
  private static final TextMetrics METRICS = new BundledMetrics();

  private static IntStream seeds() {
    return IntStream.range(0, Boolean.getBoolean("taizhang.long") ? 200 : 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingLeavesItsCell(int seed) {
    var scene = drawn(seed);
    for (int row = 0; row < scene.rows().count(); row++) {
      var box = new Box(0, scene.rows().start(row), scene.sideWidth(), scene.rows().size(row));
      var side = new ArrayList<Shape>();
      scene.side(box.y(), box.bottom(), side::add);
      Inked.texts(side).forEach(text -> assertInside(box, text));
    }
    for (int column = 0; column < scene.table().columns().size(); column++) {
      double left = scene.columns().start(column);
      var box = new Box(left, 0, scene.columns().size(column), scene.headHeight());
      var name = scene.table().columns().get(column).name();
      var phrase =
          phrases(shapes(s -> scene.head(box.x(), box.right(), s))).stream()
              .filter(each -> each.pieces().stream().allMatch(p -> box.holds(Inked.of(p, METRICS))))
              .map(Phrase::text);
      assertThat(phrase).as("name inside its column").contains(name);
    }
    scene.corner(shape ->
        Inked.texts(List.of(shape))
            .forEach(
                text -> assertInside(new Box(0, 0, scene.sideWidth(), scene.headHeight()), text)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRoleIsASignInsideItsCell(int seed) {
    var scene = drawn(seed);
    for (int row = 0; row < scene.rows().count(); row++) {
      for (int column = 0; column < scene.table().columns().size(); column++) {
        var cell = scene.cell(row, column);
        var marks =
            shapes(s -> scene.body(cell, s)).stream()
                .filter(Mark.class::isInstance)
                .map(Mark.class::cast)
                .toList();
        assertThat(marks.stream().map(Mark::role))
            .containsExactlyElementsOf(scene.table().roles(row, column));
        for (var mark : marks) {
          assertThat(cell.holds(Inked.of(mark))).as("%s in %s", mark, cell).isTrue();
        }
        for (int i = 1; i < marks.size(); i++) {
          assertThat(marks.get(i).x() - marks.get(i - 1).x())
              .isGreaterThan(marks.get(i).radius() + marks.get(i - 1).radius());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyNameIsWhole(int seed) {
    var scene = drawn(seed);
    var written =
        phrases(shapes(s -> scene.side(0, scene.rows().length(), s))).stream().map(this::joined);
    var names =
        scene.table().projects().stream()
            .map(row -> row.project().name().replace(" ", ""))
            .toArray(String[]::new);
    assertThat(written).contains(names);
    var heads = phrases(shapes(s -> scene.head(0, scene.columns().length(), s)));
    assertThat(heads.stream().map(this::joined))
        .containsSubsequence(
            scene.table().columns().stream()
                .map(column -> column.name().replace(" ", ""))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pointsAndCellsAgree(int seed) {
    var scene = drawn(seed);
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      double x = random.nextDouble() * scene.columns().length() * 1.1 - 5;
      double y = random.nextDouble() * scene.rows().length() * 1.1 - 5;
      var found = scene.cellAt(x, y);
      boolean inside =
          x >= 0 && y >= 0 && x < scene.columns().length() && y < scene.rows().length();
      assertThat(found != null).isEqualTo(inside);
      if (found != null) {
        assertThat(scene.cell(found.row(), found.column()).holds(new Box(x, y, 0, 0))).isTrue();
      }
    }
  }

  @Test
  void drawsOnlyWhatIsVisible() {
    var scene = scene(Samples.drawn(1, 300, 80), MatrixStyle.screen());
    var visible = new Box(500, 2000, 600, 400);
    var shapes = shapes(s -> scene.body(visible, s));
    int rows = (int) (400 / scene.rows().size(0)) + 2;
    int columns = (int) (600 / scene.columns().size(0)) + 2;
    assertThat(shapes).hasSizeLessThan(rows * (columns * 3 + 2)).isNotEmpty();
    assertThat(shapes(s -> scene.side(2000, 2400, s))).hasSizeLessThan(rows * 9);
  }

  @Test
  void marksProjectsNobodyAnswersFor() {
    var scene = scene(Samples.small(), MatrixStyle.screen());
    var tags =
        Inked.texts(shapes(s -> scene.side(0, scene.rows().length(), s)))
            .filter(text -> text.style().ink() == Ink.NOTICE)
            .map(Text::text);
    assertThat(tags).containsExactly("未明确");
  }

  @Test
  void saysSoOnceWhereAPlanNamesNobody() {
    var scene = scene(Samples.drawn(3, 9, 0), MatrixStyle.screen());
    assertThat(scene.columns().count()).isEqualTo(1);
    var body = new Box(0, 0, scene.columns().length(), scene.rows().length());
    assertThat(Inked.texts(shapes(s -> scene.body(body, s))).map(Text::text))
        .hasSize(9)
        .containsOnly("未明确");
  }

  @Test
  void emptyTableHasHeadsOnly() {
    var table = new MatrixProjection().table(Ledger.empty(), MatrixSelection.of(List.of()));
    var scene =
        MatrixScene.of(
            table, MatrixStyle.screen(), MatrixWords.in(Locale.SIMPLIFIED_CHINESE), METRICS);
    assertThat(scene.rows().count()).isZero();
    assertThat(scene.cellAt(1, 1)).isNull();
    assertThat(shapes(s -> scene.body(new Box(0, 0, 9, 9), s))).isEmpty();
  }

  private static MatrixScene drawn(int seed) {
    var random = new Random(seed);
    var style = MatrixStyle.screen().withColumn(18 + random.nextInt(70));
    return scene(Samples.drawn(seed, random.nextInt(40), 1 + random.nextInt(30)), style);
  }

  static MatrixScene scene(PlanBuilder plan, MatrixStyle style) {
    var table =
        new MatrixProjection()
            .table(plan.in(Ledger.empty()), MatrixSelection.of(List.of(plan.id())));
    return MatrixScene.of(table, style, MatrixWords.in(Locale.SIMPLIFIED_CHINESE), METRICS);
  }

  private static List<Shape> shapes(Consumer<Consumer<Shape>> region) {
    var shapes = new ArrayList<Shape>();
    region.accept(shapes::add);
    return shapes;
  }

  private static List<Phrase> phrases(List<Shape> shapes) {
    return shapes.stream().filter(Phrase.class::isInstance).map(Phrase.class::cast).toList();
  }

  private String joined(Phrase phrase) {
    return String.join("", phrase.pieces().stream().map(Text::text).toList()).replace(" ", "");
  }

  private static void assertInside(Box box, Text text) {
    var ink = Inked.of(text, METRICS);
    assertThat(box.holds(ink)).as("%s of %s in %s", ink, text, box).isTrue();
  }
}
