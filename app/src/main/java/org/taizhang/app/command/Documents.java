package org.taizhang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;

/** Reads plan documents for the commands that take some. */
final class Documents {
  private Documents() {}

  /**
   * What the document says.
   *
   * @throws CommandFailure when it cannot be read
   */
  static ReadResult.Reading read(Path file, Messages messages) {
    return switch (PlanReader.read(String.valueOf(file.getFileName()), bytes(file, messages))) {
      case ReadResult.Reading reading -> reading;
      case ReadResult.Unreadable unreadable -> throw CommandFailure.badInput(unreadable.reason());
    };
  }

  private static byte[] bytes(Path file, Messages messages) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw CommandFailure.badInput(messages.text("command.file.missing", file));
    } catch (IOException e) {
      throw CommandFailure.badInput(messages.text("command.file.unreadable", file));
    }
  }
}
