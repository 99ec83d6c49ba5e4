package org.taizhang.app.gantt;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Grid;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.gantt.Bar;
import org.taizhang.app.scene.gantt.GanttScene;
import org.taizhang.model.YearSpan;

/** Pulls an end of a bar to another year of its plan. */
final class BarDrag {
  /** How near to an end of a bar the mouse takes hold of it. */
  private static final double REACH = 6;

  private record Held(Bar bar, boolean beginning) {}

  private final GanttViewModel model;
  private final Grid grid;
  private final BarFrame frame;
  private @Nullable GanttScene scene;
  private @Nullable Held held;
  private @Nullable YearSpan years;

  BarDrag(GanttViewModel model, Grid grid, BarFrame frame) {
    this.model = model;
    this.grid = grid;
    this.frame = frame;
    grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    grid.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
  }

  void show(GanttScene shown) {
    scene = shown;
    letGo();
  }

  private void moved(MouseEvent event) {
    grid.setCursor(end(event) == null ? Cursor.DEFAULT : Cursor.H_RESIZE);
  }

  private void pressed(MouseEvent event) {
    held = event.getButton() == MouseButton.PRIMARY ? end(event) : null;
  }

  private void dragged(MouseEvent event) {
    var place = grid.place(event.getX(), event.getY());
    if (held == null || scene == null || place.pane() != Grid.Pane.BODY) {
      return;
    }
    var before = held.bar().target().years();
    var plan = model.planOf(held.bar().target()).years();
    int least = Math.min(plan.first(), before.first());
    int most = Math.max(plan.last(), before.last());
    int year = Math.clamp(scene.axis().yearAt(place.x()), least, most);
    years =
        held.beginning()
            ? new YearSpan(Math.min(year, before.last()), before.last())
            : new YearSpan(before.first(), Math.max(year, before.first()));
    var box = held.bar().box();
    double x = scene.axis().start(years.first());
    double right = scene.axis().end(years.last());
    frame.setMoved(new Box(x, box.y(), right - x, box.height()));
  }

  private void released() {
    if (held != null && years != null) {
      model.setYears(held.bar().target().id(), years);
    }
    letGo();
  }

  private void letGo() {
    held = null;
    years = null;
    frame.setMoved(null);
  }

  /** The end of a bar that the mouse is on; null elsewhere, and where nothing can be changed. */
  private @Nullable Held end(MouseEvent event) {
    var place = grid.place(event.getX(), event.getY());
    if (scene == null || place.pane() != Grid.Pane.BODY || !model.isWritable()) {
      return null;
    }
    var bar = scene.barAt(place.x(), place.y()).orElse(null);
    if (bar == null || !bar.box().holds(new Box(place.x(), place.y(), 0, 0))) {
      return null;
    }
    boolean beginning = place.x() - bar.box().x() < REACH;
    boolean end = bar.box().right() - place.x() < REACH;
    return beginning || end ? new Held(bar, beginning) : null;
  }
}
