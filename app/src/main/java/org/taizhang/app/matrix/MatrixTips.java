package org.taizhang.app.matrix;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Grid;
import org.taizhang.app.scene.MatrixScene;

/** Full names of what the mouse rests on. */
final class MatrixTips {
  private static final Duration DELAY = Duration.millis(450);

  private final Grid grid;
  private final MatrixWordings wordings;
  private final MatrixViewModel model;
  private final Tooltip tip = new Tooltip();
  private @Nullable MatrixScene scene;

  MatrixTips(Grid grid, MatrixWordings wordings, MatrixViewModel model) {
    this.grid = grid;
    this.wordings = wordings;
    this.model = model;
    tip.setShowDelay(DELAY);
    tip.setShowDuration(Duration.INDEFINITE);
  }

  void show(MatrixScene shown) {
    scene = shown;
  }

  void over(Grid.Place place) {
    var text = text(place);
    if (text.equals(tip.getText())) {
      return;
    }
    tip.setText(text);
    if (text.isEmpty()) {
      Tooltip.uninstall(grid, tip);
      tip.hide();
    } else {
      Tooltip.install(grid, tip);
    }
  }

  /** Hides what speaks of a place that is no longer under the mouse. */
  void hide() {
    Tooltip.uninstall(grid, tip);
    tip.hide();
    tip.setText("");
  }

  private String text(Grid.Place place) {
    if (scene == null) {
      return "";
    }
    return switch (place.pane()) {
      case CORNER, OUTSIDE -> "";
      case HEAD -> column(scene.columns().at(place.x()));
      case SIDE -> row(scene.rows().at(place.y()));
      case BODY -> {
        var cell = scene.cellAt(place.x(), place.y());
        yield cell == null ? "" : wordings.cell(cell);
      }
    };
  }

  private String column(int column) {
    return column < 0 ? "" : wordings.column(column);
  }

  private String row(int row) {
    return row < 0 ? "" : wordings.row(model.table().rows().get(row));
  }
}
