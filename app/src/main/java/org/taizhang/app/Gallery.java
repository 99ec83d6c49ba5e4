package org.taizhang.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.taizhang.app.command.Pictured;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.page.BriefingChoice;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.press.Press;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.seeds.demo.Demonstration;

/** Pictures of the rooms and prints of the briefings, as files, without a screen. */
final class Gallery {
  private final Pictured pictured;
  private final Path folder;
  private final InstantSource time;
  private final List<Path> made = new ArrayList<>();

  Gallery(Pictured pictured, Path folder, InstantSource time) {
    this.pictured = pictured;
    this.folder = folder;
    this.time = time;
  }

  /** A screen by its size in pixels of 96 dpi, by day or by night. */
  private record Screen(int width, int height, Look.Theme theme) {
    String name() {
      return width + "x" + height + (theme == Look.Theme.DARK ? "-dark" : "");
    }
  }

  /** The third is what a screen of 1920×1080 that is set to 150 % has room for. */
  private static final List<Screen> SCREENS =
      List.of(
          new Screen(1366, 768, Look.Theme.LIGHT),
          new Screen(1920, 1080, Look.Theme.LIGHT),
          new Screen(1280, 720, Look.Theme.LIGHT),
          new Screen(1366, 768, Look.Theme.DARK));

  /** The rooms that look different with every plan, alone and with all plans together. */
  private static final List<Room> PLAN_BY_PLAN = List.of(Room.MATRIX, Room.GANTT, Room.DESK);

  /** Makes all of them and names the files in the order they were made. */
  List<Path> make() {
    var ledger = pictured.ledger();
    List<PlanId> all = firstFirst(ledger.plans().stream().map(Plan::id).toList());
    Background.inWindow(() -> {
      for (Screen screen : SCREENS) {
        for (Room room : Room.values()) {
          picture(ledger, all.isEmpty() ? all : all.subList(0, 1), room, screen);
        }
      }
      if (all.size() > 1) {
        each(ledger, all);
      }
      return made;
    });
    prints(ledger, all);
    return List.copyOf(made);
  }

  /** A demonstration begins with the plan that it shows first. */
  private static List<PlanId> firstFirst(List<PlanId> plans) {
    var first = Demonstration.first();
    var sorted = new ArrayList<>(plans);
    if (sorted.remove(first)) {
      sorted.addFirst(first);
    }
    return sorted;
  }

  private void each(Ledger ledger, List<PlanId> all) {
    for (Room room : PLAN_BY_PLAN) {
      for (PlanId plan : all.subList(1, all.size())) {
        picture(ledger, List.of(plan), room, SCREENS.getFirst());
      }
      picture(ledger, all, room, SCREENS.getFirst());
      picture(ledger, all, room, SCREENS.get(1));
    }
    picture(ledger, all, Room.OVERVIEW, SCREENS.getFirst());
    picture(ledger, all, Room.OVERVIEW, SCREENS.get(1));
  }

  private void picture(Ledger ledger, List<PlanId> plans, Room room, Screen screen) {
    var studio = new Studio(surroundings());
    studio.look().themeProperty().set(screen.theme());
    var shell = studio.shell(studio.workspace(source(ledger)));
    shell.selection().choose(plans);
    shell.show(room);
    String name = room.name().toLowerCase(Locale.ROOT) + suffix(ledger, plans);
    write(
        name + "-" + screen.name() + ".png",
        Snapshots.png(shell.root(), screen.width(), screen.height(), 1));
  }

  private void prints(Ledger ledger, List<PlanId> all) {
    TextMetrics metrics = new BundledMetrics();
    var press = new Press(metrics);
    var briefings = Briefings.chinese(metrics);
    var today = LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
    for (PlanId plan : all) {
      for (BriefingKind kind : briefings.kinds()) {
        for (PaperSize size : kind.sizes()) {
          String paper = size.name().substring(0, 2).toLowerCase(Locale.ROOT);
          String name = kind.key() + "-" + ledger.plan(plan).code() + "-" + paper + ".pdf";
          var choice = BriefingChoice.of(List.of(plan), new PaperOptions(size, today));
          press.print(briefings.of(kind).document(ledger, choice), folder.resolve(name));
          made.add(folder.resolve(name));
        }
      }
    }
  }

  /** The code of the plan when the ledger holds several and one is shown. */
  private static String suffix(Ledger ledger, List<PlanId> plans) {
    if (ledger.plans().size() < 2) {
      return "";
    }
    return plans.size() == 1 ? "-" + ledger.plan(plans.getFirst()).code() : "-all";
  }

  /** Everything happens at once and in the window's thread, so that a picture shows it finished. */
  private Surroundings surroundings() {
    var place = pictured.place();
    return new Surroundings(
        place == null ? folder : place,
        folder.resolve("settings"),
        time,
        this::id,
        new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run));
  }

  private Source source(Ledger ledger) {
    var store = new PicturedStore(new MemoryStore(ledger, time, this::id), pictured.edits());
    return ledger.plans().stream().anyMatch(Plan::demonstration)
        ? new Source.Demonstration(store)
        : new Source.Own(store);
  }

  private UUID id() {
    return UuidCreator.getTimeOrderedEpoch(time.instant());
  }

  private void write(String name, byte[] picture) {
    try {
      made.add(Files.write(folder.resolve(name), picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
