package org.taizhang.app.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on a part of the window. */
public final class FileDrops {
  private FileDrops() {}

  /** Takes files that are dropped on the node, and leaves everything else to others. */
  public static void on(Node node, Consumer<List<Path>> dropped) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            dropped.accept(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
            drag.setDropCompleted(true);
            drag.consume();
          }
        });
  }
}
