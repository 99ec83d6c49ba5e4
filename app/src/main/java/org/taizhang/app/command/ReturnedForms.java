package org.taizhang.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.exchange.FormFiles;
import org.taizhang.app.exchange.ReturnedFile;
import org.taizhang.app.kit.Messages;

/** The forms in files and folders. */
final class ReturnedForms {
  private final Messages messages;

  ReturnedForms(Messages messages) {
    this.messages = messages;
  }

  /**
   * @throws CommandFailure when one of them is not there or cannot be read
   */
  List<ReturnedFile> of(List<Path> places) {
    List<ReturnedFile> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        within(place).forEach(file -> files.add(read(file)));
      } else {
        files.add(read(place));
      }
    }
    return files;
  }

  private List<Path> within(Path folder) {
    try {
      return FormFiles.within(folder);
    } catch (IOException | UncheckedIOException e) {
      throw CommandFailure.badInput(messages.text("command.file.unreadable", folder), e);
    }
  }

  private ReturnedFile read(Path file) {
    try {
      return FormFiles.read(file);
    } catch (NoSuchFileException e) {
      throw CommandFailure.badInput(messages.text("command.file.missing", file), e);
    } catch (IOException e) {
      throw CommandFailure.badInput(messages.text("command.file.unreadable", file), e);
    }
  }
}
