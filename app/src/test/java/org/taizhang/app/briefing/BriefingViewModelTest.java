package org.taizhang.app.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Memory;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.page.MeetingHead;
import org.taizhang.app.press.Press;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.xlsx.Workbooks;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Edit;

class BriefingViewModelTest {
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final List<Runnable> later = new ArrayList<>();
  @TempDir private Path folder;
  private BriefingViewModel model;

  @BeforeEach
  void open() {
    model = model(session);
    session.selection().choose(List.of(planId("jia")));
    model.setWatched(true);
  }

  private BriefingViewModel model(SessionFixture of) {
    return model(of.workspace(), of.selection());
  }

  private BriefingViewModel model(Workspace workspace, Selection selection) {
    var metrics = new BundledMetrics();
    return new BriefingViewModel(
        new Words(Messages.chinese()),
        workspace,
        selection,
        new PrintShop(
            Briefings.chinese(metrics),
            new Press(metrics),
            new Workbooks(metrics),
            InstantSource.system(),
            new Memory(folder.resolve("settings"))),
        new Background(later::add, Runnable::run));
  }

  @Test
  void aFileIsNotCalledTwiceAfterItsKind() {
    var ledger = new LedgerBuilder().plan("重点项目分年推进表", 2022, 2024).project("一", Map.of()).ledger();
    var named = new SessionFixture(ledger.with(titled(ledger, "重点项目分年推进表")));
    var years = model(named);
    years.choices().kindProperty().set(BriefingKind.YEARS);
    years.choices().asOfProperty().set(LocalDate.of(2024, 3, 5));
    assertThat(years.fileName()).isEqualTo("重点项目分年推进表-2024年3月5日");
    years.choices().kindProperty().set(BriefingKind.MATRIX);
    assertThat(years.fileName()).isEqualTo("重点项目分年推进表责任矩阵-2024年3月5日");
  }

  private static Plan titled(Ledger ledger, String title) {
    return ledger.plans().getFirst().withTitle(title);
  }

  @Test
  void whatIsSavedIsWhatTheChoicesSayNow() throws IOException {
    doAll();
    var file = folder.resolve("甲.pdf");
    model.choices().searchProperty().set("校园安全");
    // the pages with one project are still being laid out
    model.save(file);
    doAll();
    assertThat(text(file)).contains("校园安全").doesNotContain("教师队伍");
    assertThat(model.saidProperty().get()).contains("甲.pdf");
    model.choices().searchProperty().set("");
    assertThat(model.saidProperty().get()).isEmpty();
  }

  @Test
  void pagesOfPlansThatAreGoneDoNotAppear() {
    var plan = session.workspace().ledger().plan(planId("jia"));
    var empty = new SessionFixture(Ledger.empty());
    var other = model(empty);
    other.setWatched(true);
    assertThat(empty.workspace().submit(new Edit.Add(plan))).isTrue();
    assertThat(later).isNotEmpty();
    empty.workspace().undo();
    doAll();
    assertThat(other.previewProperty().get()).isNull();
    other.save(folder.resolve("甲.pdf"));
    doAll();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    doAll();
    var taken = folder.resolve("甲.pdf");
    Files.createDirectories(taken.resolve("不空"));
    model.save(taken);
    doAll();
    assertThat(model.saidProperty().get())
        .startsWith("没有完成：文件 " + taken)
        .doesNotContain("Exception");
  }

  @Test
  void theHeadIsPrintedAsTypedAndRememberedAsItWas() throws IOException {
    model.choices().kindProperty().set(BriefingKind.MEETING);
    doAll();
    var usual = model.head();
    assertThat(usual.name()).isEqualTo("教育工作简报");
    model.type(new MeetingHead("督导通报", 12, usual.issuer(), "区委、区政府", "", "", 60));
    // typing has not paused yet: the pages are still the old ones, and the file is not
    var file = folder.resolve("甲.pdf");
    model.save(file);
    doAll();
    assertThat(text(file))
        .contains("督导通报", "第12期", "教育局办公室", "报：", "区委、区政府", "共印60份")
        .doesNotContain("送：", "发：");
    var before = model.previewProperty().get();
    model.settleHead();
    doAll();
    assertThat(model.previewProperty().get()).isNotEqualTo(before);
    assertThat(model(session).head()).isEqualTo(model.head());
  }

  @Test
  void whoOnlyLooksLeavesNoHeadBehind() {
    var looking =
        new Workspace(
            new Source.Viewed(LedgerBuilder.small(), folder), Runnable::run, Runnable::run);
    var viewing = model(looking, new Selection(looking));
    viewing.type(new MeetingHead("督导通报", 12, "", "", "", "", 60));
    viewing.settleHead();
    assertThat(viewing.head().issue()).isEqualTo(12);
    assertThat(folder).isEmptyDirectory();
  }

  private static String text(Path file) throws IOException {
    try (var pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private void doAll() {
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
  }
}
