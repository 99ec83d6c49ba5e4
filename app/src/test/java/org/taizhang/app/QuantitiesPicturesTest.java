package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.seeds.demo.Demonstration;
import org.testfx.api.FxToolkit;

/** The page of all that plans count, as pictures under target/pictures. */
class QuantitiesPicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-03-05T02:00:00Z"));

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @Test
  void ofTheDemonstrationOnEveryScreen() {
    for (var theme : Look.Theme.values()) {
      for (double scale : List.of(1.0, 1.5)) {
        assertThat(rows("demo", Demonstration.ledger(), 1366, 768, scale, theme)).isGreaterThan(20);
        rows("demo", Demonstration.ledger(), 1920, 1080, scale, theme);
      }
    }
  }

  @Test
  void longNamesALargeLedgerAndNothingAtAll() {
    var light = Look.Theme.LIGHT;
    assertThat(rows("long", WorkedLedger.made(), 1366, 768, 1, light)).isEqualTo(1);
    assertThat(rows("long", WorkedLedger.made(), 1366, 768, 1.5, light)).isEqualTo(1);
    assertThat(rows("large", LargeLedger.of(1000), 1366, 768, 1, light)).isEqualTo(1000);
    assertThat(rows("empty", Ledger.empty(), 1366, 768, 1, light)).isZero();
  }

  private static int rows(
      String name, Ledger ledger, int width, int height, double scale, Look.Theme theme) {
    return Background.inWindow(() -> {
      var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
      var studio =
          new Studio(
              new Surroundings(PICTURES, PICTURES.resolve("x"), NOW, UUID::randomUUID, threads));
      studio.look().themeProperty().set(theme);
      var store = new MemoryStore(ledger, NOW, UUID::randomUUID);
      var shell = studio.shell(studio.workspace(new Source.Own(store)));
      shell.selection().choose(ledger.plans().stream().map(Plan::id).toList());
      shell.show(Room.QUANTITIES);
      Snapshots.png(shell.root(), width, height, scale);
      write(name, Snapshots.png(shell.root(), width, height, scale), width, height, scale, theme);
      var list = (ListView<?>) shell.root().lookup("#measure-list");
      return list == null ? 0 : list.getItems().size();
    });
  }

  private static void write(
      String name, byte[] png, int width, int height, double scale, Look.Theme theme)
      throws IOException {
    var file =
        "quantities-%s-%dx%d@%d-%s.png"
            .formatted(
                name,
                width,
                height,
                Math.round(scale * 100),
                theme.name().toLowerCase(Locale.ROOT));
    Files.write(PICTURES.resolve(file), png);
  }
}
