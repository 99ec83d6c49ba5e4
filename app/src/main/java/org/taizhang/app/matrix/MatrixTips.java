package org.taizhang.app.matrix;

import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Grid;
import org.taizhang.app.scene.MatrixScene;

/** Full names of what the mouse rests on. */
final class MatrixTips {
  private final MatrixWordings wordings;
  private final MatrixViewModel model;
  private @Nullable MatrixScene scene;

  MatrixTips(MatrixWordings wordings, MatrixViewModel model) {
    this.wordings = wordings;
    this.model = model;
  }

  void show(MatrixScene shown) {
    scene = shown;
  }

  /** Empty where there is nothing to say. */
  String of(Grid.Place place) {
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
