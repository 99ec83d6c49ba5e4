package org.taizhang.app.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** How the user is asked for a file; empty when they thought better of it. */
public interface FileChoice {
  Optional<Path> open(@Nullable Window owner, FileChooser asked);

  Optional<Path> save(@Nullable Window owner, FileChooser asked);

  /** By the system's own windows. */
  static FileChoice system() {
    return new FileChoice() {
      @Override
      public Optional<Path> open(@Nullable Window owner, FileChooser asked) {
        return Optional.ofNullable(asked.showOpenDialog(owner)).map(file -> file.toPath());
      }

      @Override
      public Optional<Path> save(@Nullable Window owner, FileChooser asked) {
        return Optional.ofNullable(asked.showSaveDialog(owner)).map(file -> file.toPath());
      }
    };
  }
}
