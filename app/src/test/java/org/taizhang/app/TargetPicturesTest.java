package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.app.work.TargetWork.Part;
import org.taizhang.model.Ledger;
import org.testfx.api.FxToolkit;

/** What is done about a target, kind by kind, as pictures; no label may be cut. */
class TargetPicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));

  /** Higher than a screen, so that a page shows without scrolling. */
  private static final int DOWN = 1700;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  static Stream<PicturesTest.Screen> screens() {
    return Stream.of(
        new PicturesTest.Screen(1366, 768, 1, Look.Theme.LIGHT),
        new PicturesTest.Screen(1920, 1080, 1.5, Look.Theme.LIGHT),
        new PicturesTest.Screen(1366, 768, 1, Look.Theme.DARK));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void wordsAreWholeWhateverIsRecorded(PicturesTest.Screen screen) {
    assertThat(cut("worked", WorkedLedger.made(), screen, true)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void wordsAreWholeWhereNothingIsRecordedOrMayBeChanged(PicturesTest.Screen screen) {
    assertThat(cut("idle", WorkedLedger.idle(), screen, true)).isEmpty();
    assertThat(cut("readonly", WorkedLedger.made(), screen, false)).isEmpty();
  }

  private static List<String> cut(
      String name, Ledger ledger, PicturesTest.Screen screen, boolean writable) {
    List<String> cut = new ArrayList<>();
    for (var part : Part.values()) {
      var form = part == Part.EVIDENCE ? "#evidence-edit" : ".work-add";
      for (var press : writable ? List.of("", form) : List.of("")) {
        cut.addAll(
            Background.inWindow(() -> {
              var shell = shell(ledger, screen.theme(), writable);
              return picture(name + (press.isEmpty() ? "" : "-form"), shell, screen, part, press);
            }));
      }
    }
    return cut;
  }

  /**
   * Opens a kind and takes the picture.
   *
   * @param press a button below it that is pressed first, where it is there; empty for none
   */
  private static List<String> picture(
      String name, Shell shell, PicturesTest.Screen screen, Part part, String press)
      throws IOException {
    shell.selection().choose(List.of(LedgerBuilder.planId("jia")));
    shell.selection().show(Room.DESK, WorkedLedger.PROJECT);
    var root = shell.root();
    // laid out before it can be looked up
    Snapshots.png(root, screen.across(), DOWN, 1);
    var tab = "#work-tab-" + part.name().toLowerCase(Locale.ROOT);
    ((ToggleButton) root.lookup(tab)).setSelected(true);
    root.applyCss();
    if (!press.isEmpty() && root.lookup(".work-below " + press) instanceof Button button) {
      button.fire();
    }
    write("%s-%s-%s".formatted(name, part, screen.name()), shell, screen);
    List<String> cut = new ArrayList<>();
    PicturesTest.cutLabels(root, part.name(), cut);
    PicturesTest.outside(root, part.name(), screen, cut);
    return cut;
  }

  private static Shell shell(Ledger ledger, Look.Theme theme, boolean writable) {
    var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
    var studio =
        new Studio(
            new Surroundings(PICTURES, PICTURES.resolve("x"), NOW, UUID::randomUUID, threads));
    studio.look().themeProperty().set(theme);
    return studio.shell(
        studio.workspace(
            writable
                ? new Source.Own(new MemoryStore(ledger, NOW, UUID::randomUUID))
                : new Source.Viewed(ledger, PICTURES)));
  }

  private static void write(String name, Shell shell, PicturesTest.Screen screen)
      throws IOException {
    Files.write(
        PICTURES.resolve("target-" + name.toLowerCase(Locale.ROOT) + ".png"),
        Snapshots.png(shell.root(), screen.across(), DOWN, 1));
  }
}
