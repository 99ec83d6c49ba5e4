package org.taizhang.app.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.CellValues;
import org.taizhang.app.exchange.FormDifference;
import org.taizhang.app.exchange.FormFiles;
import org.taizhang.app.exchange.FormProblem;
import org.taizhang.app.exchange.FormTaking;
import org.taizhang.app.exchange.FormWords;
import org.taizhang.app.exchange.FormsBack;
import org.taizhang.app.exchange.Returned;
import org.taizhang.app.exchange.ReturnedFile;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;

/** Forms that came back, and what the ledger is to take of them. */
final class BackModel {
  private final FormTools tools;
  private final Selection selection;
  private final Latest reading;
  private final Set<Path> places = new LinkedHashSet<>();
  private final ReadOnlyObjectWrapper<Answers> answers =
      new ReadOnlyObjectWrapper<>(Answers.none());
  private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable FormDifference> chosen = new SimpleObjectProperty<>();
  private Ledger read;

  BackModel(FormTools tools, Selection selection) {
    this.tools = tools;
    this.selection = selection;
    this.reading = new Latest(tools.background());
    this.read = tools.ledger();
    tools.workspace().ledgerProperty().addListener(value -> renew());
    selection.roomProperty().addListener(value -> renew());
  }

  ReadOnlyObjectProperty<Answers> answersProperty() {
    return answers.getReadOnlyProperty();
  }

  /** What came of the last taking; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** The answer that is looked at; null for none. */
  ObjectProperty<@Nullable FormDifference> chosenProperty() {
    return chosen;
  }

  FormTools tools() {
    return tools;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Reads these too: forms, or folders of forms. */
  void add(List<Path> more) {
    if (places.addAll(more.stream().map(Path::toAbsolutePath).toList())) {
      said.set(null);
      read();
    }
  }

  /** Forgets what was read; the ledger stays. */
  void clear() {
    reading.cancel();
    places.clear();
    said.set(null);
    show(Answers.none());
  }

  /** Against the ledger as it is now, when somebody looks. */
  private void renew() {
    if (!places.isEmpty()
        && selection.roomProperty().get() == Room.FORMS
        && !read.equals(tools.ledger())) {
      read();
    }
  }

  private void read() {
    Ledger ledger = tools.ledger();
    List<Path> wanted = List.copyOf(places);
    read = ledger;
    reading.measure(
        tools.messages().text("forms.back.reading"),
        share -> read(ledger, wanted, share),
        returned -> show(Answers.of(returned, answers.get())),
        failure -> said.set(new Said(false, tools.words().failure(failure))));
  }

  private Returned read(Ledger ledger, List<Path> wanted, DoubleConsumer share) {
    List<ReturnedFile> files = new ArrayList<>();
    List<FormProblem> unread = new ArrayList<>();
    for (Path place : wanted) {
      try {
        for (Path file : Files.isDirectory(place) ? FormFiles.within(place) : List.of(place)) {
          files.add(FormFiles.read(file));
        }
      } catch (IOException | UncheckedIOException e) {
        unread.add(
            new FormProblem(
                FormProblem.Kind.UNREADABLE,
                String.valueOf(place.getFileName()),
                tools.words().failure(e, place)));
      }
    }
    Returned returned =
        new FormsBack(ledger, tools.messages())
            .read(files, null, (done, total) -> share.accept((double) done / total));
    List<FormProblem> problems = new ArrayList<>(unread);
    problems.addAll(returned.problems());
    return new Returned(returned.asOf(), returned.differences(), problems, returned.forms());
  }

  private void show(Answers now) {
    answers.set(now);
    // the list may have chosen another meanwhile
    FormDifference looked = chosen.get();
    if (looked != null && !now.choices().containsKey(looked)) {
      chosen.set(null);
    }
  }

  void accept(FormDifference one) {
    show(answers.get().accepting(one, answers.get().of(one).answer()));
  }

  void reject(FormDifference one) {
    show(answers.get().with(one, Choice.Verdict.REJECTED));
  }

  /** Takes it, or no longer. */
  void toggle(FormDifference one) {
    if (answers.get().of(one).verdict() == Choice.Verdict.ACCEPTED) {
      reject(one);
    } else {
      accept(one);
    }
  }

  /** All of a department, by its name, but what contradicts the ledger or another answer. */
  void acceptAll(String department) {
    show(answers.get().acceptingAll(one -> Answers.name(tools.ledger(), one).equals(department)));
  }

  /**
   * Accepts another answer than the form has.
   *
   * @return why it cannot be one, in one sentence; empty when it was accepted
   */
  String edit(FormDifference one, String typed) {
    FormWords words = new FormWords(tools.messages());
    return switch (new CellValues(words).read(one.slot().field(), typed)) {
      case CellValues.Value.Broken(String expected) ->
          tools
              .messages()
              .text("forms.back.broken", words.of(one.slot().field()), typed.strip(), expected);
      case CellValues.Value.Read(var entry) -> {
        show(answers.get().accepting(one, one.edited(entry)));
        yield "";
      }
    };
  }

  /** Puts what is accepted into the ledger, as one edit. */
  void take() {
    List<FormDifference> accepted = answers.get().accepted();
    Edit.Together edit = FormTaking.edit(tools.ledger(), accepted, tools.ids());
    var day = answers.get().returned().asOf();
    if (edit.edits().isEmpty() || day == null) {
      said.set(new Said(true, tools.messages().text("forms.back.nothing")));
      return;
    }
    String done =
        tools
            .messages()
            .text(
                "forms.back.taken",
                Dates.day(day),
                accepted.stream().map(one -> one.slot().department()).distinct().count(),
                accepted.size());
    if (tools.workspace().submit(edit, done)) {
      said.set(new Said(true, done));
    }
  }
}
