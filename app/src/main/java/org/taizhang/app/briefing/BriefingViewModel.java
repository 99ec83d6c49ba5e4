package org.taizhang.app.briefing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.MeetingHead;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;

/** What is to be printed, and the pages that come of it. */
public final class BriefingViewModel {
  private static final int MOST_TITLE = 56;

  private final Words words;
  private final Workspace workspace;
  private final BriefingChoices choices;
  private final PrintShop shop;
  private final Background background;
  private final Latest laying;
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private MeetingHead head;
  private boolean typing;
  private boolean watched;

  /** Whether the pages that are there are not those that were asked for last. */
  private boolean stale;

  public BriefingViewModel(
      Words words,
      Workspace workspace,
      Selection selection,
      PrintShop shop,
      Background background) {
    this.words = words;
    this.workspace = workspace;
    this.choices = new BriefingChoices(workspace, selection, shop.today());
    this.shop = shop;
    this.background = background;
    this.laying = new Latest(background);
    this.head = shop.head();
    choices.all().forEach(choice -> choice.addListener(value -> layOut()));
  }

  BriefingChoices choices() {
    return choices;
  }

  /** The kinds of briefings that can be made. */
  List<BriefingKind> kinds() {
    return shop.kinds();
  }

  /** Masthead and foot of the meeting briefing, as typed so far. */
  MeetingHead head() {
    return head;
  }

  /** Takes what is typed; the pages that are there are no longer those asked for. */
  void type(MeetingHead now) {
    if (!now.equals(head)) {
      head = now;
      typing = true;
      laying.cancel();
      stale = true;
    }
  }

  /** Typing pauses: the pages follow, and the next start will know; who only looks leaves none. */
  void settleHead() {
    if (!typing) {
      return;
    }
    typing = false;
    if (workspace.isWritable()) {
      shop.keep(head);
    }
    layOut();
  }

  /** The pages as they would be printed; null while there are none. */
  ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** What became of saving or printing what is shown, in one sentence. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  boolean hasPlans() {
    return !choices.chosen().isEmpty();
  }

  /**
   * A name for the file: the plan or the first of several, the kind of briefing unless the plan is
   * called after it, and the day.
   */
  String fileName() {
    var chosen = choices.chosen();
    var title = chosen.isEmpty() ? "" : fileSafe(chosen.getFirst().title());
    var plans =
        chosen.size() > 1 ? words.messages().text("briefing.several", title, chosen.size()) : title;
    var kind = words.messages().of("briefing.kind", choices.kindProperty().get());
    return words
        .messages()
        .text(
            "briefing.file",
            plans,
            plans.endsWith(kind) ? "" : kind,
            Dates.day(choices.asOfProperty().get()));
  }

  /** Without what a file system forbids, and short enough for any. */
  private static String fileSafe(String title) {
    var safe = title.replaceAll("\\s", "").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    return safe.substring(0, Math.min(MOST_TITLE, safe.length()));
  }

  /** While nobody looks, pages are not laid out anew. */
  void setWatched(boolean now) {
    watched = now;
    layOut();
  }

  private void layOut() {
    if (!watched) {
      return;
    }
    said.set("");
    if (!hasPlans()) {
      laying.cancel();
      replace(null);
      return;
    }
    stale = true;
    var order = order();
    laying.run(
        words.messages().text("briefing.laying"),
        () -> shop.preview(order),
        this::replace,
        this::failed);
  }

  private PrintShop.Order order() {
    return new PrintShop.Order(
        workspace.ledger(), choices.kindProperty().get(), choices.choice(), head);
  }

  private void replace(@Nullable Preview now) {
    stale = false;
    var before = preview.get();
    preview.set(now);
    if (before != null) {
      // a page of it may still be on its way to a printer
      background.run(
          words.messages().text("briefing.drawing"), before::close, closed -> {}, failure -> {});
    }
  }

  /** Draws a page in the background; one that is replaced meanwhile is not drawn. */
  void draw(Latest latest, Preview of, int page, double pixels, Consumer<Image> done) {
    latest.run(
        words.messages().text("briefing.drawing"),
        () -> of.pages().image(page, pixels),
        image -> {
          if (of.equals(preview.get())) {
            done.accept(image);
          }
        },
        failure -> {});
  }

  Latest latest() {
    return new Latest(background);
  }

  /** Whether what is chosen can be had as worksheets too. */
  boolean hasTables() {
    return shop.hasTables(choices.kindProperty().get());
  }

  /** Saves what the choices say now as worksheets. */
  void saveTables(Path file) {
    if (!hasPlans()) {
      return;
    }
    var order = order();
    background.run(
        words.messages().text("briefing.saving"),
        () -> {
          shop.saveTables(order, file);
          return file;
        },
        done -> said.set(words.messages().text("briefing.saved", done)),
        failure -> failed(words.failure(failure, file)));
  }

  /** Saves what the choices say now, also while those pages are still being laid out. */
  void save(Path file) {
    if (!hasPlans()) {
      return;
    }
    var shown = current();
    var order = order();
    background.run(
        words.messages().text("briefing.saving"),
        () -> {
          shop.save(shown == null ? shop.document(order) : shown.document(), file);
          return file;
        },
        done -> said.set(words.messages().text("briefing.saved", done)),
        failure -> failed(words.failure(failure, file)));
  }

  private @Nullable Preview current() {
    return stale ? null : preview.get();
  }

  /** Asks the system for its printers, the usual one first; that may take a while. */
  void printers(Consumer<List<PrintService>> then) {
    background.run(
        words.messages().text("briefing.asking"),
        PrintShop::printers,
        then,
        failure -> then.accept(List.of()));
  }

  /** Prints what the choices say now, as {@link #save} does. */
  void print(PrintService printer) {
    if (!hasPlans()) {
      return;
    }
    var shown = current();
    var order = order();
    var name = fileName();
    background.run(
        words.messages().text("briefing.printing"),
        () -> {
          if (shown != null) {
            shown.pages().print(printer, name);
          } else {
            try (var pages = shop.preview(order).pages()) {
              pages.print(printer, name);
            }
          }
          return printer.getName();
        },
        done -> said.set(words.messages().text("briefing.printed", done)),
        failure -> said.set(words.messages().text("briefing.unprinted", printer.getName())));
  }

  void say(String sentence) {
    said.set(sentence);
  }

  private void failed(Exception cause) {
    failed(words.failure(cause));
  }

  private void failed(String sentence) {
    said.set(words.messages().text("briefing.failed", sentence));
  }
}
