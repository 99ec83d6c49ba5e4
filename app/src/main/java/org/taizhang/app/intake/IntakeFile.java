package org.taizhang.app.intake;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.model.Role;
import org.taizhang.seeds.ColumnUse;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;

/**
 * A document on its way into the ledger: how it is read, what was read, and what was corrected.
 * Reading it again in another way keeps the corrections. To be used in the window's thread.
 */
final class IntakeFile {
  private final Messages messages;
  private final Origin origin;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<FileState> state =
      new ReadOnlyObjectWrapper<>(new FileState.UnderWay());
  private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Finding>> open = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Place> selected = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Long> rewritten = new ReadOnlyObjectWrapper<>(0L);
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private ReadChoices choices = ReadChoices.NONE;
  private Corrections corrections = Corrections.NONE;

  IntakeFile(Messages messages, Background background, Origin origin) {
    this.messages = messages;
    this.origin = origin;
    this.latest = new Latest(background);
  }

  String name() {
    return origin.name(messages);
  }

  Origin origin() {
    return origin;
  }

  ReadOnlyObjectProperty<FileState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What was read with all corrections; null while nothing was. */
  ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** What is left to be looked at: the findings but those that a correction settled. */
  ReadOnlyObjectProperty<List<Finding>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Where the item begins that is looked at; null for the head of the plan. */
  ReadOnlyObjectProperty<@Nullable Place> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Another value whenever the draft changed otherwise than by typing. */
  ReadOnlyObjectProperty<Long> rewrittenProperty() {
    return rewritten.getReadOnlyProperty();
  }

  /** Why it could not be read in the way asked for last; empty when it could. */
  ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** How it is to be read once more from what is kept of it. */
  ReadChoices choices() {
    return state.get() instanceof FileState.Read read ? choices.of(read.content().form()) : choices;
  }

  boolean isCorrected() {
    return !corrections.isEmpty();
  }

  /** What was read last; null while nothing was. */
  ReadResult.@Nullable Reading reading() {
    return state.get() instanceof FileState.Read read ? read.reading() : null;
  }

  /** Reads it for the first time, or once more after it was given up. */
  void read() {
    state.set(new FileState.UnderWay());
    var wanted = choices;
    latest.run(
        messages.text("import.reading", name()),
        () -> origin.read(wanted, messages),
        this::show,
        failure -> state.set(new FileState.Refused(messages.text("import.unreadable", name()))));
  }

  /** Gives the reading under way up. */
  void giveUp() {
    latest.cancel();
    if (state.get() instanceof FileState.UnderWay) {
      state.set(new FileState.GivenUp());
    }
  }

  /** What a column holds; the whole table is read again. */
  void useColumn(int index, ColumnUse use) {
    Map<Integer, ColumnUse> columns = new HashMap<>(choices.columns());
    columns.put(index, use);
    again(new ReadChoices(choices.charset(), columns, choices.genre(), choices.bareRole()));
  }

  /** As a table or as prose; null as it was found. */
  void readAs(@Nullable Genre genre) {
    again(new ReadChoices(choices.charset(), choices.columns(), genre, choices.bareRole()));
  }

  /** The role of units in brackets that have no word for it. */
  void readUnitsAs(Role role) {
    again(new ReadChoices(choices.charset(), choices.columns(), choices.genre(), role));
  }

  /**
   * Reads the file in another encoding, which makes other lines of it.
   *
   * @param charset null to find it
   */
  void readIn(@Nullable Charset charset) {
    choices = new ReadChoices(charset, choices.columns(), choices.genre(), choices.bareRole());
    read();
  }

  /** A way that leads nowhere is said, and everything stays as it was. */
  private void again(ReadChoices wanted) {
    if (!(state.get() instanceof FileState.Read known)) {
      return;
    }
    var reading = known.reading();
    var before = choices;
    choices = wanted;
    latest.run(
        messages.text("import.reading", name()),
        () -> PlanReader.read(name(), reading.document(), wanted),
        result -> {
          switch (result) {
            case ReadResult.Reading read ->
                show(new FileState.Read(read, known.content(), charset()));
            case ReadResult.Unreadable(String reason) -> {
              choices = before;
              trouble.set(messages.text("intake.way.kept", way(wanted, reason)));
            }
          }
        },
        failure -> {
          choices = before;
          trouble.set(messages.text("import.unreadable", name()));
        });
  }

  /** A table that is missing is said as such: the reader only says that it found no plan. */
  private String way(ReadChoices wanted, String reason) {
    return switch (wanted.genre()) {
      case TABLE -> messages.text("intake.way.no-table", name());
      case BRACKETED -> messages.text("intake.way.no-prose", name());
      case HEADED -> reason;
      case null -> reason;
    };
  }

  /** The encoding of a text file that was read; null for every other. */
  @Nullable Charset charset() {
    return state.get() instanceof FileState.Read read ? read.charset() : null;
  }

  private void show(FileState now) {
    trouble.set("");
    state.set(now);
    apply(corrections, true);
  }

  void select(@Nullable Place item) {
    selected.set(item);
  }

  void type(Slot slot, String text) {
    apply(corrections.with(new Correction.Typed(slot, text)), false);
  }

  void correct(Correction correction) {
    apply(corrections.with(correction), true);
  }

  void undo() {
    apply(corrections.undo(), true);
  }

  void redo() {
    apply(corrections.redo(), true);
  }

  private void apply(Corrections now, boolean rewrites) {
    corrections = now;
    var reading = reading();
    if (reading == null) {
      open.set(List.of());
      return;
    }
    var corrected = now.applied(reading.draft());
    draft.set(corrected);
    open.set(new Settled(reading.draft(), corrected).open(reading.findings()));
    var at = selected.get();
    if (at != null && corrected.items().stream().noneMatch(item -> item.at().equals(at))) {
      selected.set(null);
    }
    if (rewrites) {
      rewritten.set(Objects.requireNonNull(rewritten.get()) + 1);
    }
  }
}
