package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.exchange.FormUnits;
import org.taizhang.app.exchange.FormWish;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportId;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Reporting;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.seeds.demo.Demonstration;
import org.testfx.api.FxToolkit;

/** The grid in which reports are filled in, with no data, the demonstration and long names. */
class EntryPicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  static List<PicturesTest.Screen> screens() {
    return List.of(
        new PicturesTest.Screen(1366, 768, 1, Look.Theme.LIGHT),
        new PicturesTest.Screen(1366, 768, 1.5, Look.Theme.LIGHT),
        new PicturesTest.Screen(1366, 768, 1, Look.Theme.DARK),
        new PicturesTest.Screen(1920, 1080, 1, Look.Theme.LIGHT),
        new PicturesTest.Screen(1920, 1080, 1.5, Look.Theme.DARK));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void thereIsNothingToFillIn(PicturesTest.Screen screen) {
    picture(Ledger.empty(), "none", screen);
  }

  @ParameterizedTest
  @MethodSource("screens")
  void aMonthOfADepartment(PicturesTest.Screen screen) {
    picture(reported(), "some", screen);
  }

  @ParameterizedTest
  @MethodSource("screens")
  void longNamesAndQuantities(PicturesTest.Screen screen) {
    picture(WorkedLedger.made(), "long", screen);
  }

  private static void picture(Ledger ledger, String what, PicturesTest.Screen screen) {
    Background.inWindow(() -> {
      var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
      var studio =
          new Studio(
              new Surroundings(PICTURES, PICTURES.resolve("x"), NOW, UUID::randomUUID, threads));
      studio.look().themeProperty().set(screen.theme());
      var shell =
          studio.shell(
              studio.workspace(new Source.Own(new MemoryStore(ledger, NOW, UUID::randomUUID))));
      shell.show(Room.ENTRY);
      Snapshots.png(shell.root(), screen.across(), screen.down(), 1);
      var texts = List.copyOf(shell.root().lookupAll("#entry-text"));
      if (!texts.isEmpty()) {
        ((TextInputControl) texts.getFirst()).setText("已完成选址和用地预审，正在办理规划许可手续，预计月底前开工建设。");
        ((TextInputControl) shell.root().lookup("#entry-percent")).setText("一半");
      }
      write(shell, what, screen);
      List<String> cut = new ArrayList<>();
      PicturesTest.cutLabels(shell.root(), what, cut);
      assertThat(cut).isEmpty();
      return null;
    });
  }

  private static void write(Shell shell, String what, PicturesTest.Screen screen)
      throws IOException {
    Files.write(
        PICTURES.resolve("entry-%s-%s.png".formatted(what, screen.name())),
        Snapshots.png(shell.root(), screen.across(), screen.down(), 1));
  }

  /** Every other target of the first department that is asked has a report of January. */
  private static Ledger reported() {
    var ledger = Demonstration.ledger();
    var february = LocalDate.of(2024, 2, 29);
    int at = 0;
    for (var line : FormUnits.of(ledger, FormWish.all(february)).getFirst().lines()) {
      var day = at % 5 == 4 ? february : february.minusDays(29);
      if (at++ % 2 == 0) {
        var report =
            new ProgressReport(
                new ReportId(UUID.randomUUID()),
                line.target().id(),
                line.department(),
                day,
                at * 3 % 100,
                ReachedQuantities.NONE,
                Account.of("已成立工作专班，完成前期摸底，正在按计划推进各项手续，其中两项已经报批。"),
                ApprovalChain.NONE);
        ledger =
            ((Outcome.Accepted) ledger.apply(Reporting.of(ledger, report, UUID::randomUUID)))
                .ledger();
      }
    }
    return ledger;
  }
}
