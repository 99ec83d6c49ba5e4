package org.taizhang.app.departments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.session.OutstandingWords;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.SameUnit;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.UnitPrints;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;

/** What one department has still to do, line by line, kept up to date while it is looked at. */
final class OutstandingViewModel {
  private final WorkTools tools;
  private final Selection selection;
  private final UnitPrints prints;
  private final DepartmentId department;
  private final ReadOnlyObjectWrapper<Outstanding> outstanding = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /** Kept here: the ledger knows it only weakly, so that closed windows go away. */
  private final InvalidationListener renew = value -> compute();

  OutstandingViewModel(
      WorkTools tools, Selection selection, UnitPrints prints, DepartmentId department) {
    this.tools = tools;
    this.selection = selection;
    this.prints = prints;
    this.department = department;
    tools.workspace().ledgerProperty().addListener(new WeakInvalidationListener(renew));
    compute();
  }

  ReadOnlyObjectProperty<Outstanding> outstandingProperty() {
    return outstanding.getReadOnlyProperty();
  }

  /** What became of saving, in one sentence; empty before. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** The heads of the plans and what stands below each. */
  List<OutstandingLine> lines() {
    List<OutstandingLine> lines = new ArrayList<>();
    for (var of : outstanding.get().plans()) {
      lines.add(new OutstandingLine.Head(of));
      of.items().forEach(item -> lines.add(new OutstandingLine.Target(item)));
    }
    return lines;
  }

  /** How much there is, in one sentence. */
  String title() {
    var found = outstanding.get();
    return messages()
        .text(
            found.count() == 0 ? "outstanding.none" : "outstanding.title",
            new OutstandingWords(messages()).name(ledger(), found),
            Dates.day(found.day()),
            found.count(),
            new OutstandingWords(messages()).lights(found.items()));
  }

  /** Opens the target of a line where it is worked on. */
  void open(OutstandingLine line) {
    if (line instanceof OutstandingLine.Target(var item)) {
      selection.show(Room.DESK, item.target().id());
    }
  }

  /** A name for the file, without its ending. */
  String fileName() {
    var found = outstanding.get();
    return messages()
        .text("outstanding.file", found.unit().name(), Dates.day(found.day()))
        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
  }

  void savePages(Path file) {
    save(file, (ledger, found) -> prints.pages(ledger, found, file));
  }

  void saveTables(Path file) {
    save(file, (ledger, found) -> prints.tables(ledger, found, file));
  }

  private interface Writing {
    void write(Ledger ledger, Outstanding found);
  }

  private void save(Path file, Writing writing) {
    var ledger = tools.workspace().ledger();
    var found = outstanding.get();
    tools
        .background()
        .run(
            messages().text("outstanding.saving"),
            () -> {
              writing.write(ledger, found);
              return file;
            },
            done -> said.set(messages().text("outstanding.saved", done)),
            failure -> said.set(tools.words().failure(failure, file)));
  }

  Ledger ledger() {
    return tools.workspace().ledger();
  }

  Messages messages() {
    return tools.words().messages();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(tools.time().instant(), ZoneId.systemDefault());
  }

  private void compute() {
    var ledger = ledger();
    if (ledger.find(department) != null) {
      var now = Outstanding.of(ledger, SameUnit.of(ledger, department), today());
      if (!now.equals(outstanding.get())) {
        outstanding.set(now);
      }
    }
  }
}
