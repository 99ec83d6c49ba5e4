package org.taizhang.app.scene.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.PlanBuilder;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;

/** Scenes of made plans, and what is drawn of them. */
final class GanttScenes {
  static final TextMetrics METRICS = new BundledMetrics();
  static final LocalDate LATER = LocalDate.of(2030, 6, 1);

  private GanttScenes() {}

  static Arrangement arrangement(int seed) {
    return seed % 2 == 0 ? Arrangement.TOGETHER : Arrangement.APART;
  }

  static GanttProjection projection() {
    return new GanttProjection(new MatrixProjection());
  }

  static GanttTable table(Ledger ledger, Arrangement arrangement, PlanBuilder... plans) {
    var ids = new ArrayList<PlanId>();
    for (var plan : plans) {
      ids.add(plan.id());
    }
    return projection().table(ledger, MatrixSelection.of(ids), arrangement);
  }

  static GanttScene scene(GanttTable table, int seed) {
    var random = new Random(seed);
    var units = List.of(TimeUnit.YEAR, TimeUnit.HALF, TimeUnit.QUARTER);
    var unit = units.get(random.nextInt(3));
    double year = 130 + random.nextInt(500);
    return scene(table, GanttStyle.screen().withWidths(unit, 190, year, seed % 2 * 118), LATER);
  }

  static GanttScene scene(GanttTable table, GanttStyle style, LocalDate today) {
    var words = GanttWords.in(Locale.SIMPLIFIED_CHINESE);
    return new GanttScene(table, style, words, METRICS, new MarkedDay(today, words.today()));
  }

  static List<Shape> shapes(Consumer<Consumer<Shape>> region) {
    var shapes = new ArrayList<Shape>();
    region.accept(shapes::add);
    return shapes;
  }

  static List<Shape> body(GanttScene scene) {
    return shapes(s -> scene.body(new Box(0, 0, scene.bodyWidth(), scene.bodyHeight()), s));
  }

  static List<Line> lines(GanttScene scene) {
    return body(scene).stream()
        .filter(shape -> shape instanceof Line line && line.stroke().ink() == Ink.NOTICE)
        .map(Line.class::cast)
        .toList();
  }

  static List<Phrase> phrases(GanttScene scene) {
    return body(scene).stream().filter(Phrase.class::isInstance).map(Phrase.class::cast).toList();
  }

  static String joined(Phrase phrase) {
    return bare(String.join("", phrase.pieces().stream().map(Text::text).toList()));
  }

  static String bare(String text) {
    return text.replace(" ", "");
  }
}
