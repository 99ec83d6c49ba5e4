package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.app.overview.LitTarget;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportId;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Reporting;
import org.taizhang.model.edit.TargetMoves;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ReachedQuantities;
import org.testfx.api.FxToolkit;

/** The overview of a ledger that is reported on: who is behind comes first. */
class LightsPictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-10-05T02:00:00Z"));
  private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 30);

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  static List<PicturesTest.Screen> screens() {
    return List.of(
        new PicturesTest.Screen(1366, 768, 1, Look.Theme.LIGHT),
        new PicturesTest.Screen(1366, 768, 1.5, Look.Theme.LIGHT),
        new PicturesTest.Screen(1920, 1080, 1, Look.Theme.DARK));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void whoIsBehindStandsFirst(PicturesTest.Screen screen) {
    Background.inWindow(() -> {
      var shell = shell(reported(), screen.theme());
      Snapshots.png(shell.root(), screen.across(), screen.down(), 1);
      var list = (ListView<?>) shell.root().lookup("#lights-list");
      assertThat(list.getItems())
          .extracting(one -> ((LitTarget) one).project().name())
          .containsExactly("改善农村学校供暖与食堂条件", "建设智慧校园示范校");
      List<String> cut = new ArrayList<>();
      PicturesTest.cutLabels(shell.root(), "overview", cut);
      assertThat(cut).isEmpty();
      write(shell, screen);
      return null;
    });
  }

  private static void write(Shell shell, PicturesTest.Screen screen) throws IOException {
    Files.write(
        PICTURES.resolve("lights-%s.png".formatted(screen.name())),
        Snapshots.png(shell.root(), screen.across(), screen.down(), 1));
  }

  private static Shell shell(Ledger ledger, Look.Theme theme) {
    var threads = new Surroundings.Threads(Runnable::run, Runnable::run, Runnable::run);
    var studio =
        new Studio(
            new Surroundings(PICTURES, PICTURES.resolve("x"), NOW, UUID::randomUUID, threads));
    studio.look().themeProperty().set(theme);
    return studio.shell(
        studio.workspace(new Source.Own(new MemoryStore(ledger, NOW, UUID::randomUUID))));
  }

  /** As of the end of September 75 percent of a year is due. */
  private static Ledger reported() {
    var names = List.of("扩大普惠性学前教育资源", "改善农村学校供暖与食堂条件", "建设智慧校园示范校", "培养名师名校长", "规范课后服务");
    var builder = new LedgerBuilder().plan("jia", 2024, 2024);
    for (var name : names) {
      builder.project(name, Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE));
    }
    Ledger ledger = builder.ledger();
    ledger = report(ledger, names.get(0), 72);
    ledger = report(ledger, names.get(1), 20);
    ledger = report(ledger, names.get(2), 40);
    ledger = report(ledger, names.get(3), 55);
    ledger = report(ledger, names.get(4), 100);
    ledger = move(ledger, names.get(4), TargetState.CLAIMED);
    return move(ledger, names.get(4), TargetState.COMPLETED);
  }

  private static Ledger report(Ledger ledger, String name, int percent) {
    var report =
        new ProgressReport(
            new ReportId(UUID.randomUUID()),
            target(ledger, name).id(),
            null,
            SEPTEMBER,
            percent,
            ReachedQuantities.NONE,
            Account.of("已完成阶段工作"),
            ApprovalChain.NONE);
    return made(ledger, Reporting.of(ledger, report, UUID::randomUUID));
  }

  private static Ledger move(Ledger ledger, String name, TargetState to) {
    var said = new TargetMoves.Said(SEPTEMBER, "李主任", "", null);
    var edit = TargetMoves.to(ledger, target(ledger, name).id(), to, said, UUID::randomUUID);
    return made(ledger, edit);
  }

  private static Target target(Ledger ledger, String name) {
    return ledger.targets(projectId("jia", name)).getFirst();
  }

  private static Ledger made(Ledger ledger, Edit edit) {
    return ((Outcome.Accepted) ledger.apply(edit)).ledger();
  }
}
