package org.taizhang.app;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.PurgeWish;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanFile;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;
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
      var target = offers(own).target(demonstration, new KeptDocuments(null));
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

  @Test
  void theLastDocumentOfAPlanIsReadAsItCame() {
    var place = folder.resolve("ledger");
    var opening = LedgerFolder.open(place, Author.systemUser(), InstantSource.system());
    try (var disk = ((Opening.Writable) opening).store()) {
      Background.inWindow(() -> {
        var own = shell(new Source.Own(disk));
        var target = offers(own).target(own, new KeptDocuments(place));
        byte[] content = "东湖区2024年教育工作要点\n1.新建幼儿园。年内新建幼儿园3所。\n".getBytes(UTF_8);
        var reading = (ReadResult.Reading) PlanReader.read("要点.txt", content);
        var edit =
            DraftEdits.toEdit(
                reading.draft(),
                "yd",
                PlanFile.of("要点.txt", content, ReadChoices.NONE),
                UUID::randomUUID);
        var plan = ((Plan) ((Edit.Add) edit.edits().getFirst()).entity()).id();
        target.take(edit, List.of(plan), List.of(content));

        assertThat(target.lastVersion(plan)).contains(reading.draft());
        assertThat(offers(own).target(own, new KeptDocuments(null)).lastVersion(plan)).isEmpty();
        return own;
      });
    }
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

          @Override
          public void restore(Path file, String password) {}

          @Override
          public void purge(PurgeWish wish) {}
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
