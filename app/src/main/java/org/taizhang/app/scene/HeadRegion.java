package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Mark;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.type.Face;
import org.taizhang.model.Role;

/** Names of departments upright above their columns; heads of the totals at the end. */
final class HeadRegion {
  /** Height of a head without names, in type sizes. */
  private static final double OPEN = 2.8;

  private final MatrixTable table;
  private final MatrixStyle style;
  private final Track columns;
  private final HeadWords words;
  private final Strokes strokes;
  private final double band;
  private final double height;
  private final List<Phrase> names = new ArrayList<>();
  private final List<Shape> totals = new ArrayList<>();

  HeadRegion(MatrixTable table, MatrixStyle style, Track columns, HeadWords words) {
    this.table = table;
    this.style = style;
    this.columns = columns;
    this.words = words;
    strokes = new Strokes(style.lines());
    band = table.bands().isEmpty() ? 0 : Math.ceil(style.sizes().small() * 2);
    var all = table.columns().stream().map(MatrixColumn::name).toList();
    var heads = heads(all);
    double least = all.isEmpty() ? OPEN : HeadNames.LEAST;
    double needed = least * style.sizes().head();
    for (var name : all) {
      needed = Math.max(needed, heads.height(name));
    }
    height = band + Math.ceil(needed / style.lines().grid()) * style.lines().grid();
    for (int i = 0; i < table.columns().size(); i++) {
      var name = table.columns().get(i).name();
      var phrase = heads.phrase(name, columns.start(i) + 1, height - band);
      names.add(phrase.moved(0, band));
    }
    if (!table.columns().isEmpty() && !table.roles().isEmpty()) {
      layTotals();
    }
  }

  double height() {
    return height;
  }

  HeadWords words() {
    return words;
  }

  void shapes(double left, double right, Consumer<Shape> sink) {
    int first = columns.firstAfter(left);
    int last = columns.lastBefore(right);
    if (first >= last) {
      return;
    }
    double start = columns.start(first);
    double end = columns.start(last);
    sink.accept(new Fill(new Box(start, 0, end - start, height), Ink.HEAD));
    for (int i = first; i < last; i++) {
      boolean betweenTotals = i >= names.size() && i < columns.count() - 1;
      double top = betweenTotals ? band + strip() : band;
      sink.accept(strokes.down(columns.end(i), top, height, strokes.after(i, names.size())));
    }
    bands(left, right, sink);
    if (names.isEmpty()) {
      var open = new TextStyle(Face.SANS_BOLD, style.sizes().head(), Ink.TEXT);
      var box = new Box(0, 0, columns.length(), height);
      sink.accept(words.text().middle(open(), box, open));
    }
    for (int i = first; i < Math.min(last, names.size()); i++) {
      sink.accept(names.get(i));
    }
    if (last > names.size()) {
      totals.forEach(sink);
    }
    sink.accept(strokes.across(start, end, height, strokes.rule()));
  }

  private String open() {
    return table.isOfSteps() ? words.words().offices() : words.words().departments();
  }

  private void bands(double left, double right, Consumer<Shape> sink) {
    var note = new TextStyle(Face.SANS, style.sizes().small(), Ink.MUTED);
    for (var each : table.bands()) {
      double x = columns.start(each.first());
      double end = columns.end(each.last());
      if (end > left && x < right) {
        var box = new Box(x + style.padding(), 0, end - x - 2 * style.padding(), band);
        var title = words.text().shortened(each.title(), note, box.width());
        sink.accept(words.text().centred(each.title(), List.of(title), box, note));
        sink.accept(strokes.across(x, end, band, strokes.grid()));
        sink.accept(strokes.down(end, 0, band, strokes.guide()));
      }
    }
  }

  private void layTotals() {
    int first = names.size();
    double width = style.widths().total();
    var bold = new TextStyle(Face.SANS_BOLD, style.sizes().head(), Ink.TEXT);
    var span =
        new Box(columns.start(first), band, columns.length() - columns.start(first), strip());
    totals.add(words.text().middle(words.words().total(), span, bold));
    double radius = style.sizes().head() * 0.36;
    var upright = new UprightNames(words.metrics(), name(), width - 2, style.sizes().upright());
    double room = height - band - strip() - 3 * radius;
    int column = first;
    for (var role : table.roles()) {
      double x = columns.start(column);
      var phrase = upright.phrase(words.words().role(role), x + 1, room);
      totals.add(phrase.moved(0, band + strip()));
      totals.add(sign(role, x + width / 2, height - 2.2 * radius, radius));
      column++;
    }
  }

  private HeadNames heads(List<String> names) {
    double width = style.widths().column() - 2;
    var level = new LevelNames(words.metrics(), name(), width);
    return level.suits(names)
        ? level
        : new UprightNames(words.metrics(), name(), width, style.sizes().upright());
  }

  /** Height of the word above all of the totals. */
  private double strip() {
    return style.sizes().head() * 1.8;
  }

  private TextStyle name() {
    return new TextStyle(Face.SANS, style.sizes().head(), Ink.TEXT);
  }

  private static Mark sign(Role role, double x, double y, double radius) {
    return new Mark(role, x, y, radius, Mark.ink(role));
  }
}
