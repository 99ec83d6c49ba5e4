package org.taizhang.app.lights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.TargetLights;
import org.taizhang.seeds.demo.Demonstration;
import org.testfx.api.FxToolkit;

class RulesDialogTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

  private final SessionFixture session = new SessionFixture(Demonstration.ledger());
  private final RulesDialog dialog =
      new RulesDialog(
          session.work(InstantSource.fixed(Instant.parse("2024-10-08T02:00:00Z"))), DAY);

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @Test
  void rulesAreTakenAndTakenBack() {
    var before = session.workspace().ledger();
    dialog.take();
    assertThat(session.workspace().ledger()).as("the same rules").isSameAs(before);
    dialog.form().show(LightPreset.DUE_DATE.rules());
    dialog.take();
    assertThat(session.workspace().ledger().lightPolicy().rules())
        .isEqualTo(LightPreset.DUE_DATE.rules());
    session.workspace().undo();
    assertThat(session.workspace().ledger().lightPolicy().rules())
        .isEqualTo(LightPreset.STANDARD.rules());
  }

  @Test
  void theLightsThatWouldChangeAreShownBeforehand() {
    dialog.form().yellow.set("20");
    var rules = dialog.form().rulesProperty().get();
    var now = TargetLights.of(session.workspace().ledger(), DAY);
    var then = TargetLights.of(session.workspace().ledger(), rules, DAY);
    long redder =
        session.workspace().ledger().projects(Demonstration.first()).stream()
            .flatMap(one -> session.workspace().ledger().targets(one.id()).stream())
            .filter(one -> now.of(one.id()).light() == Light.YELLOW)
            .filter(one -> then.of(one.id()).light() == Light.RED)
            .count();
    assertThat(redder).isPositive();
    var preview = (VBox) dialog.root().lookup("#rules-preview");
    assertThat(words(preview))
        .contains("黄", "红")
        .anyMatch(words -> words.startsWith(redder + " 项："));
  }

  @ParameterizedTest
  @EnumSource
  void isWhole(Look.Theme theme) throws IOException {
    byte[] picture =
        Background.inWindow(() -> {
          dialog.form().show(LightPreset.SCHOOL_TERMS.rules());
          dialog.form().late.set(true);
          Parent root = dialog.root();
          var look = new Look();
          look.themeProperty().set(theme);
          look.dress(new Scene(root));
          return Snapshots.png(root, 720, 620, 1);
        });
    Files.write(PICTURES.resolve("rules-" + theme + ".png"), picture);
    assertThat(picture).isNotEmpty();
  }

  private static List<String> words(Parent root) {
    List<String> words = new ArrayList<>();
    for (var child : root.getChildrenUnmodifiable()) {
      if (child instanceof javafx.scene.control.Labeled label) {
        words.add(label.getText());
      } else if (child instanceof Parent parent) {
        words.addAll(words(parent));
      }
    }
    return words;
  }
}
