package org.taizhang.app.matrix;

import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Grid;
import org.taizhang.app.kit.GridTips;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.MatrixCell;
import org.taizhang.app.scene.MatrixScene;
import org.taizhang.app.scene.MatrixStyle;
import org.taizhang.app.scene.MatrixWords;
import org.taizhang.app.session.Words;
import org.taizhang.app.type.TextMetrics;

/** The matrix on its canvas: fits its columns to the window, follows mouse, keys and cursor. */
public final class MatrixCanvas {
  private final MatrixViewModel model;
  private final TextMetrics metrics;
  private final MatrixWordings wordings;
  private final RoleMenu roleMenu;
  private final MatrixWords sceneWords = MatrixWords.in(Locale.SIMPLIFIED_CHINESE);
  private final Grid grid;
  private final CrossHair crossHair;
  private final MatrixTips words;
  private final GridTips tips;
  private MatrixScene scene;
  private @Nullable ContextMenu menu;

  MatrixCanvas(Words words, MatrixViewModel model, Fonts fonts, TextMetrics metrics) {
    this.model = model;
    this.metrics = metrics;
    this.wordings = new MatrixWordings(words, model);
    this.roleMenu = new RoleMenu(words, model, this::copy);
    this.grid = Nodes.named(new Grid(fonts), "matrix-grid");
    this.crossHair = new CrossHair(grid);
    this.words = new MatrixTips(wordings, model);
    this.tips = new GridTips(grid, this.words::of);
    this.scene = scene();
    grid.setOverlay(crossHair);
    grid.setAccessibleRoleDescription(words.messages().text("room.MATRIX"));
    listen();
    rebuild();
  }

  Grid grid() {
    return grid;
  }

  /** Where a cell stands in the grid's own coordinates now. */
  public Box boundsOf(MatrixCell cell) {
    return grid.bounds(scene.cell(cell.row(), cell.column()));
  }

  private void listen() {
    var keys = new MatrixKeys(model, new KeyActions(), this::page);
    grid.setOnKeyPressed(keys::pressed);
    grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    grid.addEventHandler(MouseEvent.MOUSE_EXITED, event -> crossHair.setHover(null));
    grid.addEventFilter(ScrollEvent.SCROLL, event -> leave());
    grid.widthProperty().addListener(value -> rebuild());
    grid.heightProperty().addListener(value -> rebuild());
    grid.zoomProperty().addListener(value -> rebuild());
    model.tableProperty().addListener(value -> rebuild());
    model.cursorProperty().addListener((property, before, now) -> follow(now));
  }

  private MatrixScene scene() {
    var table = model.table();
    return MatrixScene.of(
        table, new FittedStyle(grid.room(), grid.getHeight()).of(table), sceneWords, metrics);
  }

  private void rebuild() {
    scene = scene();
    crossHair.show(scene);
    words.show(scene);
    grid.show(scene);
    follow(model.cursor());
  }

  private void follow(@Nullable MatrixCell cell) {
    boolean shown =
        cell != null
            && cell.row() < scene.rows().count()
            && cell.column() < scene.columns().count();
    crossHair.setCursor(shown ? cell : null);
    if (cell != null && shown) {
      grid.reveal(scene.cell(cell.row(), cell.column()));
      grid.setAccessibleText(wordings.cell(cell));
    }
  }

  private @Nullable MatrixCell cellAt(MouseEvent event) {
    var place = grid.place(event.getX(), event.getY());
    return place.pane() == Grid.Pane.BODY ? scene.cellAt(place.x(), place.y()) : null;
  }

  private void pressed(MouseEvent event) {
    grid.requestFocus();
    if (menu != null) {
      menu.hide();
    }
    var cell = cellAt(event);
    if (cell != null && isProject(cell)) {
      model.cursorProperty().set(cell);
      if (event.getButton() == MouseButton.SECONDARY) {
        menu = roleMenu.of(cell);
        menu.show(grid, event.getScreenX(), event.getScreenY());
      }
    }
  }

  private boolean isProject(MatrixCell cell) {
    return cell.column() < model.table().columns().size()
        && model.table().rows().get(cell.row())
            instanceof org.taizhang.app.scene.MatrixRow.ProjectRow;
  }

  private void clicked(MouseEvent event) {
    var place = grid.place(event.getX(), event.getY());
    boolean inRow = place.pane() == Grid.Pane.BODY || place.pane() == Grid.Pane.SIDE;
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && inRow) {
      int row = scene.rows().at(place.y());
      if (row >= 0) {
        model.openProject(row);
      }
    }
  }

  private void moved(MouseEvent event) {
    var place = grid.place(event.getX(), event.getY());
    var cell = cellAt(event);
    crossHair.setHover(cell != null && isProject(cell) ? cell : null);
    tips.over(place);
  }

  /** What was under the mouse is somewhere else now. */
  private void leave() {
    tips.hide();
    crossHair.setHover(null);
  }

  private int page() {
    double row = MatrixStyle.screen().sizes().row();
    return Math.max(1, (int) (grid.visible().height() / row) - 1);
  }

  private void copy() {
    var cell = model.cursor();
    if (cell != null) {
      var content = new ClipboardContent();
      content.putString(wordings.heads() + "\n" + wordings.line(cell.row()) + "\n");
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private final class KeyActions implements MatrixKeys.Actions {
    @Override
    public void menu() {
      var cell = model.cursor();
      if (cell != null) {
        var box = boundsOf(cell);
        menu = roleMenu.of(cell);
        menu.show(grid, Side.TOP, box.x(), box.bottom());
      }
    }

    @Override
    public void copy() {
      MatrixCanvas.this.copy();
    }
  }
}
