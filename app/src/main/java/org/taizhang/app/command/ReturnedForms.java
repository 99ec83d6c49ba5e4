package org.taizhang.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.taizhang.app.exchange.ReturnedFile;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.source.WorkbookOpener;

/** The forms in files and folders. */
final class ReturnedForms {
  /** Of these the folders of a clerk are full, and a name says enough to look inside. */
  private static final List<String> SHEETS = List.of(".xlsx", ".xlsm", ".xls", ".et", ".ods");

  private static final int DEEPEST = 5;

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
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      return all.filter(Files::isRegularFile).filter(ReturnedForms::isSheet).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw CommandFailure.badInput(messages.text("command.file.unreadable", folder), e);
    }
  }

  /** Not what a program that has one open leaves beside it. */
  private static boolean isSheet(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return SHEETS.stream().anyMatch(name::endsWith)
        && !name.startsWith("~$")
        && !name.startsWith(".");
  }

  /** No more than it takes to see that the file is too large. */
  private ReturnedFile read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new ReturnedFile(
          file.getFileName().toString(), in.readNBytes(WorkbookOpener.MOST_BYTES + 1));
    } catch (NoSuchFileException e) {
      throw CommandFailure.badInput(messages.text("command.file.missing", file), e);
    } catch (IOException e) {
      throw CommandFailure.badInput(messages.text("command.file.unreadable", file), e);
    }
  }
}
