package org.taizhang.app.exchange;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.WholeFile;
import org.taizhang.app.xlsx.FormWriter;
import org.taizhang.model.Ledger;

/** Writes the forms that departments fill in. */
public final class FormsOut {
  private final Ledger ledger;
  private final LocalDate asOf;
  private final Messages messages;
  private final Supplier<UUID> ids;

  /**
   * @param asOf the day up to which is reported
   * @param ids of the forms
   */
  public FormsOut(Ledger ledger, LocalDate asOf, Messages messages, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.messages = messages;
    this.ids = ids;
  }

  /** Hears how many of the forms are written. */
  @FunctionalInterface
  public interface Heard {
    void at(int done, int total);
  }

  /** What came of writing forms into a folder. */
  public sealed interface Written {
    /** All are there, in the order of the departments. */
    record All(List<Path> files) implements Written {}

    /** Nothing was written: these files are there already, and may be filled in. */
    record InTheWay(List<Path> files) implements Written {}
  }

  /** Writes one form; the stream stays open. */
  public void write(FormUnit unit, OutputStream out) {
    FormWriter.write(new FormSheets(ledger, asOf, messages).of(unit, ids.get()), out);
  }

  /**
   * Writes a form for each department. Interrupting the thread ends the work; what is written until
   * then stays, each file whole.
   *
   * @throws CancellationException when the thread was interrupted
   * @throws UncheckedIOException when a file cannot be written
   */
  public Written write(List<FormUnit> units, Path folder, Heard heard) {
    Map<Path, FormUnit> files = files(units, folder);
    List<Path> inTheWay = files.keySet().stream().filter(Files::exists).toList();
    if (!inTheWay.isEmpty()) {
      return new Written.InTheWay(inTheWay);
    }
    List<Path> written = new ArrayList<>();
    files.forEach((file, unit) -> {
      if (Thread.interrupted()) {
        throw new CancellationException();
      }
      WholeFile.write(file, out -> write(unit, out));
      written.add(file);
      heard.at(written.size(), files.size());
    });
    return new Written.All(written);
  }

  /** Names that differ in nothing a file system sees get a number. */
  private Map<Path, FormUnit> files(List<FormUnit> units, Path folder) {
    FormWords words = new FormWords(messages);
    Map<Path, FormUnit> files = new LinkedHashMap<>();
    for (FormUnit unit : units) {
      String name = words.file(unit, asOf);
      String base = name.substring(0, name.lastIndexOf('.'));
      String end = name.substring(base.length());
      Path file = folder.resolve(name);
      for (int number = 2; files.containsKey(file); number++) {
        file = folder.resolve(base + "（" + number + "）" + end);
      }
      files.put(file, unit);
    }
    return files;
  }
}
