package org.taizhang.app.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.taizhang.seeds.source.Clipping;

/** What is dropped on a part of the window. */
final class Drops {
  private Drops() {}

  static void on(Node node, Consumer<List<Path>> dropped) {
    on(node, Clipboard::hasFiles, board -> dropped.accept(files(board)));
  }

  /** Words that were dragged out of a document of another program; files are left to others. */
  static void ofWords(Node node, Consumer<Clipping> dropped) {
    on(
        node,
        board -> !board.hasFiles() && (board.hasString() || board.hasHtml() || board.hasRtf()),
        board -> dropped.accept(words(board)));
  }

  static List<Path> files(Clipboard board) {
    return board.getFiles().stream().map(File::toPath).toList();
  }

  static Clipping words(Clipboard board) {
    return new Clipping(board.getHtml(), board.getRtf(), board.getString());
  }

  private static void on(Node node, Predicate<Dragboard> wanted, Consumer<Dragboard> dropped) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (wanted.test(drag.getDragboard())) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        drag -> {
          if (wanted.test(drag.getDragboard())) {
            dropped.accept(drag.getDragboard());
            drag.setDropCompleted(true);
            drag.consume();
          }
        });
  }
}
