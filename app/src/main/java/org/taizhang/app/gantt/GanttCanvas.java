package org.taizhang.app.gantt;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Grid;
import org.taizhang.app.kit.GridTips;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.gantt.Bar;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.app.scene.gantt.GanttScene;
import org.taizhang.app.scene.gantt.GanttStyle;
import org.taizhang.app.scene.gantt.GanttWords;
import org.taizhang.app.scene.gantt.MarkedDay;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.app.work.MoveMenu;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/** The Gantt on its canvas: fits its years to the window, follows mouse, keys and cursor. */
public final class GanttCanvas {
  private final GanttViewModel model;
  private final TextMetrics metrics;
  private final GanttWordings wordings;
  private final GanttWords sceneWords = GanttWords.in(Locale.SIMPLIFIED_CHINESE);
  private final Grid grid;
  private final BarFrame frame;
  private final BarDrag drag;
  private final BarEditing editing;
  private final GridTips tips;
  private final KeyActions actions = new KeyActions();
  private final BarMenu barMenu;
  private final StackPane root;
  private GanttScene scene;

  /** Whether the scene is that of a former table, since nobody has looked meanwhile. */
  private boolean stale;

  private @Nullable ContextMenu menu;

  GanttCanvas(GanttViewModel model, Fonts fonts, TextMetrics metrics, WorkTools work) {
    var messages = work.words().messages();
    this.model = model;
    this.metrics = metrics;
    this.wordings = new GanttWordings(messages, model);
    this.grid = Nodes.named(new Grid(fonts), "gantt-grid");
    this.frame = new BarFrame(grid);
    this.drag = new BarDrag(model, grid, frame);
    this.editing = new BarEditing(messages, model, grid);
    this.tips = new GridTips(grid, this::tip);
    this.barMenu = new BarMenu(messages, model, actions, moves(work));
    this.root = new StackPane(grid, editing.layer());
    this.scene = scene();
    grid.setOverlay(frame);
    grid.setAccessibleRoleDescription(messages.text("room.GANTT"));
    listen();
    show();
  }

  private MoveMenu moves(WorkTools work) {
    return new MoveMenu(work, this::window, model::openProjectOf);
  }

  private @Nullable Window window() {
    var shown = grid.getScene();
    return shown == null ? null : shown.getWindow();
  }

  StackPane root() {
    return root;
  }

  Grid grid() {
    return grid;
  }

  /** Whether the line of today is to be seen. */
  boolean showsToday() {
    return model.table().years().contains(model.today().getYear());
  }

  /** Where the bar of a target stands in the grid's own coordinates now. */
  public Optional<Box> boundsOf(TargetId target) {
    return scene.bar(target).map(bar -> grid.bounds(bar.box()));
  }

  private void listen() {
    var keys = new GanttKeys(model, actions, this::page);
    grid.setOnKeyPressed(keys::pressed);
    grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    grid.addEventHandler(MouseEvent.MOUSE_EXITED, event -> frame.setHover(null));
    grid.addEventFilter(ScrollEvent.SCROLL, event -> leave());
    grid.sceneProperty().addListener(value -> catchUp());
    grid.widthProperty().addListener(value -> rebuild());
    grid.zoomProperty().addListener(value -> rebuild());
    model.tableProperty().addListener(value -> rebuild());
    model.unitProperty().addListener(value -> rebuild());
    model.cursorProperty().addListener((property, before, now) -> follow(now));
  }

  private GanttScene scene() {
    var table = model.table();
    GanttStyle style =
        new FittedAxis(grid.room(), model.unitProperty().get(), model.arrangementProperty().get())
            .of(table);
    var today = new MarkedDay(model.today(), sceneWords.today());
    return new GanttScene(table, style, sceneWords, metrics, today);
  }

  private void catchUp() {
    if (stale) {
      rebuild();
    }
  }

  private void rebuild() {
    stale = grid.getScene() == null;
    if (!stale) {
      scene = scene();
      show();
    }
  }

  private void show() {
    frame.show(scene);
    drag.show(scene);
    grid.show(scene);
    editing.show(scene);
    follow(model.cursor());
  }

  private void follow(@Nullable GanttCursor cursor) {
    frame.setCursor(cursor);
    if (cursor == null || stale) {
      return;
    }
    bar(cursor)
        .ifPresentOrElse(
            bar -> {
              grid.reveal(bar.box());
              grid.setAccessibleText(wordings.target(bar.target()));
            },
            () -> revealProject(cursor));
  }

  private void revealProject(GanttCursor cursor) {
    var rows = scene.table().rows();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row) instanceof Lane lane && lane.project().id().equals(cursor.project())) {
        double left = grid.visible().x();
        grid.reveal(new Box(left, scene.rows().start(row), 1, scene.rows().size(row)));
        grid.setAccessibleText(lane.project().name());
        return;
      }
    }
  }

  private Optional<Bar> bar(@Nullable GanttCursor cursor) {
    var target = cursor == null ? null : cursor.target();
    return target == null ? Optional.empty() : scene.bar(target);
  }

  /** The bar under the mouse, else the project of the row; null on heads. */
  private @Nullable GanttCursor cursorAt(Grid.Place place) {
    if (place.pane() != Grid.Pane.BODY && place.pane() != Grid.Pane.SIDE) {
      return null;
    }
    int row = scene.rows().at(place.y());
    if (row < 0 || !(scene.table().rows().get(row) instanceof Lane lane)) {
      return null;
    }
    var bar = barAt(place);
    if (bar.isPresent()) {
      return new GanttCursor(lane.project().id(), bar.get().target().id());
    }
    var first = lane.targets().stream().findFirst().map(Target::id);
    return new GanttCursor(lane.project().id(), first.orElse(null));
  }

  private Optional<Bar> barAt(Grid.Place place) {
    return place.pane() == Grid.Pane.BODY ? scene.barAt(place.x(), place.y()) : Optional.empty();
  }

  private void pressed(MouseEvent event) {
    grid.requestFocus();
    if (menu != null) {
      menu.hide();
    }
    var cursor = cursorAt(grid.place(event.getX(), event.getY()));
    if (cursor != null) {
      model.cursorProperty().set(cursor);
      if (event.getButton() == MouseButton.SECONDARY) {
        menu = barMenu.of(cursor);
        menu.show(grid, event.getScreenX(), event.getScreenY());
      }
    }
  }

  private void clicked(MouseEvent event) {
    var cursor = cursorAt(grid.place(event.getX(), event.getY()));
    boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (twice && cursor != null) {
      model.openProject(cursor.project());
    }
  }

  private void moved(MouseEvent event) {
    var place = grid.place(event.getX(), event.getY());
    frame.setHover(barAt(place).map(bar -> bar.target().id()).orElse(null));
    tips.over(place);
  }

  /** What was under the mouse is somewhere else now. */
  private void leave() {
    tips.hide();
    frame.setHover(null);
    editing.finish();
  }

  private String tip(Grid.Place place) {
    return switch (place.pane()) {
      case CORNER, OUTSIDE -> "";
      case HEAD -> scene.headAt(place.x(), place.y());
      case SIDE -> row(place.y());
      case BODY -> barAt(place).map(bar -> wordings.target(bar.target())).orElse("");
    };
  }

  private String row(double y) {
    int row = scene.rows().at(y);
    return row < 0 ? "" : wordings.row(scene.table().rows().get(row));
  }

  private int page() {
    double row = GanttStyle.screen().table().sizes().row() * 2;
    return Math.max(1, (int) (grid.visible().height() / row) - 1);
  }

  private final class KeyActions implements GanttKeys.Actions {
    @Override
    public void edit() {
      var cursor = model.cursor();
      var target = cursor == null ? null : cursor.target();
      if (target != null && model.isWritable()) {
        editing.open(target);
      } else if (cursor != null) {
        model.openProject(cursor.project());
      }
    }

    @Override
    public void menu() {
      var cursor = model.cursor();
      if (cursor != null) {
        var box = bar(cursor).map(bar -> grid.bounds(bar.box())).orElse(new Box(0, 0, 0, 40));
        menu = barMenu.of(cursor);
        menu.show(grid, Side.TOP, Math.max(0, box.x()), box.bottom());
      }
    }

    @Override
    public void copy() {
      var cursor = model.cursor();
      if (cursor != null) {
        var content = new ClipboardContent();
        content.putString(wordings.lines(cursor) + "\n");
        Clipboard.getSystemClipboard().setContent(content);
      }
    }
  }
}
