package org.taizhang.app.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.backup.Sizes;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.WholeFile;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.xlsx.SheetRows;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;

/** The list of evidence as a workbook: a line for every file and target, or for what lacks it. */
public final class EvidenceSheet {
  private static final List<String> HEADS =
      List.of(
          "plan",
          "project",
          "year",
          "target",
          "state",
          "departments",
          "file",
          "pages",
          "box",
          "volume",
          "item",
          "kind",
          "internal",
          "received",
          "size",
          "note");

  private static final List<Integer> WIDTHS =
      List.of(10, 40, 16, 50, 10, 30, 40, 10, 8, 8, 8, 10, 8, 16, 10, 30);

  private static final int OF_A_PLACE = 6;
  private static final int OF_A_FILE = 10;

  private final Messages messages;

  public EvidenceSheet(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes a file that is either the old one or the complete new one.
   *
   * @throws UncheckedIOException when it cannot be written; it is then as it was before
   */
  void write(List<EvidenceRow> rows, Path file) {
    WholeFile.write(file, out -> write(rows, out));
  }

  private void write(List<EvidenceRow> rows, OutputStream out) {
    try (var sheet =
        new SheetRows(messages.text("room.EVIDENCE"), messages.text("app.name"), WIDTHS, out)) {
      sheet.row(HEADS.stream().map(head -> messages.text("evidence.head." + head)).toList());
      for (var row : rows) {
        sheet.row(cells(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> cells(EvidenceRow row) {
    List<String> cells = new ArrayList<>(place(row.place()));
    cells.addAll(
        switch (row) {
          case EvidenceRow.Linked linked -> file(linked.file(), linked.link());
          case EvidenceRow.Loose loose -> file(loose.file(), null);
          case EvidenceRow.Lacking _ -> Collections.nCopies(OF_A_FILE, "");
        });
    return cells;
  }

  private List<String> place(@Nullable Place place) {
    return place == null
        ? Collections.nCopies(OF_A_PLACE, "")
        : List.of(
            place.plan().code(),
            place.project().name(),
            new YearWords(messages).target(place.target().years()),
            place.target().text(),
            messages.of("state", place.target().state()),
            String.join("、", place.departments()));
  }

  private List<String> file(Evidence file, @Nullable EvidenceLink link) {
    var filed =
        link == null
            ? Collections.nCopies(5, "")
            : List.of(
                link.pages(),
                link.filing().box(),
                link.filing().volume(),
                link.filing().item(),
                messages.text(link.filing().original() ? "work.original" : "work.copy"));
    return Stream.of(
            List.of(file.fileName()),
            filed,
            List.of(
                file.internal() ? messages.text("evidence.internal.tag") : "",
                Dates.day(file.received()),
                Sizes.of(file.size()),
                file.note()))
        .flatMap(List::stream)
        .toList();
  }
}
