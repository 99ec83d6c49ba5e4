package org.taizhang.app.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.WholeFile;
import org.taizhang.app.xlsx.SheetRows;

/** A history as a table for other programs: a line for every single change, oldest first. */
public final class TrailExport {
  /** The endings of the files that can be written. */
  public static final String XLSX = ".xlsx";

  public static final String CSV = ".csv";

  private static final List<String> HEADS =
      List.of(
          "number", "time", "author", "kind", "what", "plan", "item", "field", "before", "after",
          "back");

  private static final List<Integer> WIDTHS = List.of(8, 22, 12, 10, 20, 14, 36, 20, 50, 50, 10);

  private final Messages messages;
  private final Trail trail;
  private final ZoneId zone;

  public TrailExport(Messages messages, Trail trail, ZoneId zone) {
    this.messages = messages;
    this.trail = trail;
    this.zone = zone;
  }

  /** Whether files of this name can be written. */
  public static boolean writes(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(XLSX) || name.endsWith(CSV);
  }

  /**
   * Writes a file that is either the old one or the complete new one; its kind goes by its ending.
   *
   * @param rows oldest first
   * @return how many lines it has below its head
   * @throws UncheckedIOException when the file cannot be written; it is then as it was before
   * @throws CancellationException when the thread was interrupted; the file is then as it was
   */
  public int write(List<TrailRow> rows, Path file) {
    int[] lines = {0};
    boolean book = file.toString().toLowerCase(Locale.ROOT).endsWith(XLSX);
    WholeFile.write(
        file,
        out -> {
          try (var writer = book ? sheet(out) : new CsvRows(out)) {
            lines[0] = write(rows, writer);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return lines[0];
  }

  private RowWriter sheet(OutputStream out) {
    var sheet =
        new SheetRows(messages.text("room.HISTORY"), messages.text("app.name"), WIDTHS, out);
    return new RowWriter() {
      @Override
      public void row(List<String> cells) throws IOException {
        sheet.row(cells);
      }

      @Override
      public void close() throws IOException {
        sheet.close();
      }
    };
  }

  private int write(List<TrailRow> rows, RowWriter writer) throws IOException {
    writer.row(HEADS.stream().map(head -> messages.text("history.head." + head)).toList());
    int[] lines = {0};
    trail.each(
        rows,
        (row, parts) -> {
          var above = head(row);
          for (var part : parts) {
            put(writer, above, part, row);
            lines[0]++;
          }
          if (parts.isEmpty()) {
            put(writer, above);
            lines[0]++;
          }
          return true;
        });
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    return lines[0];
  }

  private List<String> head(TrailRow row) {
    var words = trail.words();
    return List.of(
        String.valueOf(row.sequence()),
        Dates.minute(row.at(), zone),
        words.author(row),
        words.of(row.kind()),
        row.what());
  }

  private void put(RowWriter writer, List<String> above, TrailPart part, TrailRow row) {
    var plan = part.deed().plan();
    List<String> cells = new ArrayList<>(above);
    Stream.of(
            plan == null ? "" : plan.code(),
            part.item(),
            part.field(),
            part.before(),
            part.after(),
            row.takesBack() == TrailRow.NONE ? "" : String.valueOf(sequence(row.takesBack())))
        .forEach(cells::add);
    put(writer, cells);
  }

  private static void put(RowWriter writer, List<String> cells) {
    try {
      writer.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long sequence(int index) {
    return trail.rows().get(index).sequence();
  }
}
