package org.taizhang.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.taizhang.app.kit.FileChoice;

/** Whoever is asked for a file names the next one of a queue. */
record Answers(Queue<Path> files) implements FileChoice {
  @Override
  public Optional<Path> open(Window owner, FileChooser asked) {
    return Optional.of(files.remove());
  }

  @Override
  public Optional<Path> folder(Window owner, DirectoryChooser asked) {
    return Optional.of(files.remove());
  }

  @Override
  public Optional<Path> save(Window owner, FileChooser asked) {
    return Optional.of(files.remove());
  }
}
