package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.seeds.demo.Demonstration;
import org.testfx.api.FxToolkit;

/** The demonstration and a ledger of one's own never mix. */
class OffersTest {
  @TempDir private Path folder;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatIsImportedFromTheDemonstrationGoesIntoALedgerWithoutIt() {
    var taken = LedgerBuilder.small();
    Background.inWindow(() -> {
      var demonstration = shell(new Source.Demonstration(store(Demonstration.ledger())));
      var own = shell(new Source.Own(store(Ledger.empty())));
      var target = offers(own).target(demonstration);
      assertThat(target.takenCodes()).isEmpty();
      assertThat(target.takenTitles()).isEmpty();

      var plan = taken.plans().getFirst().id();
      target.take(
          new Edit.Together(Occasion.IMPORT, Adding.edits(taken)), List.of(plan), List.of());

      assertThat(own.workspace().ledger()).isEqualTo(taken);
      assertThat(own.selection().plans()).isEqualTo(List.of(plan));
      assertThat(demonstration.workspace().ledger()).isEqualTo(Demonstration.ledger());
      return own;
    });
  }

  private static Offers offers(Shell own) {
    var messages = Messages.chinese();
    Entrance entrance =
        new Entrance() {
          @Override
          public void own(Consumer<Shell> then) {
            then.accept(own);
          }

          @Override
          public void recover() {}
        };
    return new Offers(messages, new Dialogs(messages, new Look()), entrance);
  }

  private Shell shell(Source source) {
    var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
    var surroundings =
        new Surroundings(
            folder, folder.resolve("settings"), InstantSource.system(), UUID::randomUUID, threads);
    var studio = new Studio(surroundings);
    return studio.shell(studio.workspace(source));
  }

  private static MemoryStore store(Ledger ledger) {
    return new MemoryStore(ledger, InstantSource.system(), UUID::randomUUID);
  }
}
