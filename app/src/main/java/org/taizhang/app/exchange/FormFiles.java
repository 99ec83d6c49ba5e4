package org.taizhang.app.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.taizhang.seeds.source.WorkbookOpener;

/** The files in which forms may have come back. */
public final class FormFiles {
  /** Of these the folders of a clerk are full, and a name says enough to look inside. */
  private static final List<String> SHEETS = List.of(".xlsx", ".xlsm", ".xls", ".et", ".ods");

  private static final int DEEPEST = 5;

  private FormFiles() {}

  /** The workbooks of a folder and of those within it, in the order of their names. */
  public static List<Path> within(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      return all.filter(Files::isRegularFile).filter(FormFiles::isSheet).sorted().toList();
    }
  }

  /** Not what a program that has one open leaves beside it. */
  private static boolean isSheet(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return SHEETS.stream().anyMatch(name::endsWith)
        && !name.startsWith("~$")
        && !name.startsWith(".");
  }

  /** No more of it than it takes to see that a file is too large. */
  public static ReturnedFile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new ReturnedFile(
          file.getFileName().toString(), in.readNBytes(WorkbookOpener.MOST_BYTES + 1));
    }
  }
}
