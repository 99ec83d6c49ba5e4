package org.taizhang.app.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** How the user is asked for a file; empty when they thought better of it. */
public interface FileChoice {
  Optional<Path> open(@Nullable Window owner, FileChooser asked);

  /** Any number of files; none when they thought better of it. */
  default List<Path> openSeveral(@Nullable Window owner, FileChooser asked) {
    return open(owner, asked).stream().toList();
  }

  Optional<Path> save(@Nullable Window owner, FileChooser asked);

  /** A folder; empty when they thought better of it. */
  default Optional<Path> folder(@Nullable Window owner, DirectoryChooser asked) {
    return Optional.empty();
  }

  /** By the system's own windows. */
  static FileChoice system() {
    return new FileChoice() {
      @Override
      public Optional<Path> open(@Nullable Window owner, FileChooser asked) {
        return Optional.ofNullable(asked.showOpenDialog(owner)).map(file -> file.toPath());
      }

      @Override
      public List<Path> openSeveral(@Nullable Window owner, FileChooser asked) {
        List<File> chosen = asked.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
      }

      @Override
      public Optional<Path> folder(@Nullable Window owner, DirectoryChooser asked) {
        return Optional.ofNullable(asked.showDialog(owner)).map(file -> file.toPath());
      }

      @Override
      public Optional<Path> save(@Nullable Window owner, FileChooser asked) {
        return Optional.ofNullable(asked.showSaveDialog(owner)).map(file -> file.toPath());
      }
    };
  }
}
