package org.taizhang.app.copies;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.backup.BackupDesk;
import org.taizhang.app.backup.CopyRow;
import org.taizhang.app.backup.Glance;
import org.taizhang.app.backup.Made;
import org.taizhang.app.backup.Powers;
import org.taizhang.app.backup.Shelf;
import org.taizhang.app.backup.WayBack;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Job;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Words;

/** The copies within reach, the one that is looked into, and what can be done with them. */
public final class CopiesViewModel {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

  private final Words words;
  private final BackupDesk desk;
  private final WayBack back;
  private final InstantSource time;
  private final Background background;
  private final Latest listing;
  private final Latest looking;
  private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>(Shelf.empty());
  private final ObjectProperty<@Nullable Chosen> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Content> content =
      new ReadOnlyObjectWrapper<>(new Content.Nothing());
  private final ReadOnlyObjectWrapper<@Nullable Made> said = new ReadOnlyObjectWrapper<>();
  private @Nullable Job look;
  private @Nullable String password;

  /** What the room takes from the world: what time it is, and workers. */
  public record Surroundings(InstantSource time, Background background) {}

  public CopiesViewModel(
      Words words, BackupDesk desk, WayBack back, Selection selection, Surroundings around) {
    this.words = words;
    this.desk = desk;
    this.back = back;
    this.time = around.time();
    this.background = around.background();
    this.listing = new Latest(background);
    this.looking = new Latest(background);
    selection
        .roomProperty()
        .addListener((property, before, now) -> {
          if (now == Room.BACKUP) {
            list();
          }
        });
    background.running().addListener((ListChangeListener<Job>) change -> stopped());
    desk.whenTried(() -> background.tell(this::list));
    chosen.addListener(value -> look(null));
    list();
  }

  ReadOnlyObjectProperty<Shelf> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  /** The copy or the file that is looked into; null for none. */
  ObjectProperty<@Nullable Chosen> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** What came of the last thing that was done; null until then and after it was put away. */
  ReadOnlyObjectProperty<@Nullable Made> saidProperty() {
    return said.getReadOnlyProperty();
  }

  Powers powers() {
    return desk.powers();
  }

  Messages messages() {
    return words.messages();
  }

  ZoneId zone() {
    return ZoneId.systemDefault();
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), zone());
  }

  void putAway() {
    said.set(null);
  }

  /** Looks what copies there are. */
  void list() {
    listing.run(
        messages().text("backup.listing"),
        desk::shelf,
        shelf::set,
        failure -> said.set(new Made(false, words.failure(failure))));
  }

  void makeNow() {
    background.measure(
        messages().text("backup.making"), desk::makeNow, this::made, failed("backup.not.made"));
  }

  private void made(List<Made> outcomes) {
    boolean good = outcomes.stream().allMatch(Made::good);
    outcomes.stream()
        .map(Made::sentence)
        .reduce((one, other) -> one + other)
        .ifPresent(sentence -> said.set(new Made(good, sentence)));
    list();
  }

  /**
   * Saves the ledger into a file.
   *
   * @param secret to lock it with; null for none
   */
  void saveAs(Path file, @Nullable String secret) {
    background.measure(
        messages().text("backup.saving"),
        share -> desk.saveAs(file, secret, share),
        said::set,
        failed("backup.not.saved"));
  }

  /** Writes everything of the ledger into a new folder within this one. */
  void dumpInto(Path parent) {
    var now = LocalDateTime.ofInstant(time.instant(), zone());
    var out = parent.resolve(messages().text("dump.name", STAMP.format(now)));
    background.measure(
        messages().text("dump.making"),
        share -> desk.dump(out, share),
        said::set,
        failed("dump.failed"));
  }

  /** Says by the sentence under the key what was not done, and why. */
  private Consumer<Exception> failed(String key) {
    return failure -> {
      said.set(new Made(false, messages().text(key, words.failure(failure))));
      list();
    };
  }

  /** Names another second place, or none. */
  void nameSecond(@Nullable Path place) {
    background.run(
        messages().text("backup.naming"),
        () -> {
          desk.nameSecond(place);
          return true;
        },
        done -> list(),
        failure -> said.set(new Made(false, words.failure(failure))));
  }

  void open(Path file) {
    chosen.set(new Chosen.File(file));
  }

  void choose(CopyRow row) {
    chosen.set(new Chosen.Copy(row));
  }

  /** Looks into what is chosen, with a password that was typed for it. */
  void look(@Nullable String secret) {
    var wanted = chosen.get();
    password = secret;
    if (wanted == null) {
      looking.cancel();
      content.set(new Content.Nothing());
      return;
    }
    content.set(new Content.Reading());
    look =
        looking.measure(
            messages().text("backup.looking"),
            share -> desk.look(wanted.file(), secret, share),
            this::show,
            failure -> show(new Glance.Useless(words.failure(failure))));
  }

  private void show(Glance glance) {
    content.set(new Content.Read(glance));
  }

  /** Whoever cancels the job is told by the list of jobs alone. */
  private void stopped() {
    var mine = look;
    if (mine != null && mine.future().isCancelled() && !background.running().contains(mine)) {
      look = null;
      if (content.get() instanceof Content.Reading) {
        content.set(new Content.Stopped());
      }
    }
  }

  /** Puts what is chosen in the place of the ledger that stands. */
  void restore() {
    var wanted = chosen.get();
    if (wanted != null) {
      back.restore(wanted.file(), password);
    }
  }
}
