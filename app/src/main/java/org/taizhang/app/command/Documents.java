package org.taizhang.app.command;

import java.io.IOException;
import java.io.InputStream;
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
    return find(file, messages).reading();
  }

  /** A file and what was read from it. */
  static final class Found {
    private final byte[] content;
    private final ReadResult.Reading reading;

    Found(byte[] content, ReadResult.Reading reading) {
      this.content = content;
      this.reading = reading;
    }

    byte[] content() {
      return content;
    }

    ReadResult.Reading reading() {
      return reading;
    }
  }

  /** As {@link #read}, with the bytes of the file. */
  static Found find(Path file, Messages messages) {
    byte[] content = bytes(file, messages);
    return switch (PlanReader.read(file.toString(), content)) {
      case ReadResult.Reading reading -> new Found(content, reading);
      case ReadResult.Unreadable unreadable -> throw CommandFailure.badInput(unreadable.reason());
    };
  }

  /** No more than it takes the reader to see that the file is too large. */
  private static byte[] bytes(Path file, Messages messages) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(PlanReader.MOST_BYTES + 1);
    } catch (NoSuchFileException e) {
      throw failure("command.file.missing", file, messages, e);
    } catch (IOException e) {
      throw failure(
          Files.isDirectory(file) ? "command.file.folder" : "command.file.unreadable",
          file,
          messages,
          e);
    }
  }

  private static CommandFailure failure(
      String key, Path file, Messages messages, IOException cause) {
    return CommandFailure.badInput(messages.text(key, file), cause);
  }
}
