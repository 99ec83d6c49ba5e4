package org.taizhang.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.backup.BackupDesk;
import org.taizhang.app.briefing.BriefingView;
import org.taizhang.app.briefing.BriefingViewModel;
import org.taizhang.app.briefing.PrintShop;
import org.taizhang.app.copies.CopiesView;
import org.taizhang.app.copies.CopiesViewModel;
import org.taizhang.app.departments.DepartmentsView;
import org.taizhang.app.departments.DepartmentsViewModel;
import org.taizhang.app.desk.DeskView;
import org.taizhang.app.desk.DeskViewModel;
import org.taizhang.app.entry.EntryView;
import org.taizhang.app.entry.EntryViewModel;
import org.taizhang.app.evidence.EvidenceView;
import org.taizhang.app.evidence.EvidenceViewModel;
import org.taizhang.app.forms.FormTools;
import org.taizhang.app.forms.FormsView;
import org.taizhang.app.forms.FormsViewModel;
import org.taizhang.app.frame.Banner;
import org.taizhang.app.frame.NoticeBar;
import org.taizhang.app.frame.Rail;
import org.taizhang.app.frame.TopBar;
import org.taizhang.app.gantt.GanttView;
import org.taizhang.app.gantt.GanttViewModel;
import org.taizhang.app.history.HistoryView;
import org.taizhang.app.history.HistoryViewModel;
import org.taizhang.app.intake.ImportFlow;
import org.taizhang.app.intake.WithdrawFlow;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.FileChoice;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.JobBar;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Memory;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.WindowMemory;
import org.taizhang.app.matrix.MatrixView;
import org.taizhang.app.matrix.MatrixViewModel;
import org.taizhang.app.original.OriginalFlow;
import org.taizhang.app.overview.OverviewView;
import org.taizhang.app.overview.OverviewViewModel;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.page.Reminders;
import org.taizhang.app.press.Press;
import org.taizhang.app.purge.PurgeFlow;
import org.taizhang.app.quantities.QuantitiesView;
import org.taizhang.app.quantities.QuantitiesViewModel;
import org.taizhang.app.review.ReviewView;
import org.taizhang.app.review.ReviewViewModel;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.MemoryStore;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.UnitPrints;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.trail.TrailSource;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.app.work.WorkTools;
import org.taizhang.app.xlsx.PlanForm;
import org.taizhang.app.xlsx.Workbooks;
import org.taizhang.seeds.demo.Demonstration;

/** Where everything of the window is put together. */
public final class Studio {
  private final Surroundings surroundings;
  private final Messages messages = Messages.chinese();
  private final Words words = new Words(messages);
  private final Fonts fonts = new Fonts();
  private final TextMetrics metrics = new BundledMetrics();
  private final Look look = new Look();
  private final Dialogs dialogs;
  private final Memory memory;
  private final PrintShop shop;
  private final UnitPrints prints;

  public Studio(Surroundings surroundings) {
    this(surroundings, FileChoice.system());
  }

  /** With another way to ask for files than the system's windows. */
  public Studio(Surroundings surroundings, FileChoice files) {
    this.surroundings = surroundings;
    this.dialogs = new Dialogs(messages, look, files);
    this.memory = new Memory(surroundings.settingsFile());
    var briefings = Briefings.chinese(metrics);
    var press = new Press(metrics);
    var workbooks = new Workbooks(metrics);
    this.shop = new PrintShop(briefings, press, workbooks, surroundings.time(), memory);
    this.prints = new PressedUnits(briefings, press, workbooks);
  }

  public Look look() {
    return look;
  }

  public Workspace workspace(Source source) {
    return new Workspace(source, surroundings.saver(), surroundings.window());
  }

  /** The content of a window for this ledger; also without a window. */
  public Shell shell(Workspace workspace) {
    return shell(workspace, Entrance.none(), Room.OVERVIEW);
  }

  private Shell shell(Workspace workspace, Entrance entrance, Room first) {
    var background = new Background(surroundings.workers(), surroundings.window());
    var selection = new Selection(workspace);
    if (workspace.source() instanceof Source.Demonstration) {
      selection.choose(List.of(Demonstration.first()));
    }
    selection.roomProperty().set(first);
    var frame =
        new Shell.Frame(
            new Rail(messages, selection),
            new TopBar(words, look, workspace, selection, background),
            new Banner(messages, workspace.source()),
            new NoticeBar(words, workspace),
            new JobBar(messages, background));
    var kept = KeptDocuments.of(workspace.source(), surroundings.ledgerFolder());
    var work =
        new WorkTools(
            words, workspace, dialogs, background, kept, surroundings.ids(), surroundings.time());
    var shell = new Shell(frame, workspace, selection, rooms(work, selection, entrance));
    var offers = new Offers(messages, dialogs, entrance);
    offers.show(
        shell,
        new ImportFlow(
                messages, dialogs, background, surroundings.ids(), offers.target(shell, kept))
            .withForm(this::writeForm));
    var withdraw = new WithdrawFlow(messages, dialogs, background, workspace);
    var originals = new OriginalFlow(messages, dialogs, background, workspace, kept);
    new Requests(words, dialogs, withdraw, originals, surroundings.ids()).serve(shell);
    look.follow(shell.root());
    return shell;
  }

  private void writeForm(Path file) {
    int year = LocalDate.ofInstant(surroundings.time().instant(), ZoneId.systemDefault()).getYear();
    PlanForm.write(PlanForm.usualYears(year), file);
  }

  private Map<Room, Supplier<Parent>> rooms(
      WorkTools work, Selection selection, Entrance entrance) {
    Map<Room, Supplier<Parent>> rooms = new EnumMap<>(Room.class);
    for (var room : Room.values()) {
      rooms.put(room, () -> room(room, work, selection, entrance));
    }
    return rooms;
  }

  private Parent room(Room room, WorkTools work, Selection selection, Entrance entrance) {
    var workspace = work.workspace();
    var background = work.background();
    return switch (room) {
      case OVERVIEW -> new OverviewView(work, new OverviewViewModel(work, selection)).root();
      case MATRIX ->
          new MatrixView(
                  words,
                  new MatrixViewModel(workspace, selection, surroundings.time()),
                  fonts,
                  metrics)
              .root();
      case GANTT ->
          new GanttView(
                  new GanttViewModel(workspace, selection, surroundings.time()),
                  fonts,
                  metrics,
                  work)
              .root();
      case DESK -> new DeskView(new DeskViewModel(workspace, selection), work).root();
      case ENTRY -> new EntryView(work, new EntryViewModel(work, selection)).root();
      case QUANTITIES ->
          new QuantitiesView(new QuantitiesViewModel(work, selection), dialogs).root();
      case EVIDENCE -> new EvidenceView(new EvidenceViewModel(work, selection)).root();
      case DEPARTMENTS ->
          new DepartmentsView(words, new DepartmentsViewModel(work, selection, prints), dialogs)
              .root();
      case FORMS -> new FormsView(new FormsViewModel(forms(work), selection), dialogs).root();
      case BRIEFING ->
          new BriefingView(
                  messages,
                  new BriefingViewModel(words, workspace, selection, shop, background),
                  dialogs)
              .root();
      case REVIEW -> new ReviewView(words, new ReviewViewModel(workspace, selection)).root();
      case HISTORY ->
          new HistoryView(
                  words,
                  history(workspace, selection, background),
                  dialogs,
                  purge(workspace, background, entrance))
              .root();
      case BACKUP ->
          new CopiesView(
                  new CopiesViewModel(
                      words,
                      new BackupDesk(
                          words, workspace, surroundings.ledgerFolder(), surroundings.time()),
                      entrance::restore,
                      selection,
                      new CopiesViewModel.Surroundings(surroundings.time(), background)),
                  dialogs)
              .root();
    };
  }

  private FormTools forms(WorkTools work) {
    return new FormTools(
        words,
        work.workspace(),
        work.background(),
        work.ids(),
        work.time(),
        new FormTools.Paper(new Reminders(metrics), new Press(metrics), new Workbooks(metrics)));
  }

  /** Of one's own ledger only, which this program holds. */
  private @Nullable Consumer<@Nullable Window> purge(
      Workspace workspace, Background background, Entrance entrance) {
    var flow = new PurgeFlow(words, dialogs, background, workspace, entrance::purge);
    return workspace.source() instanceof Source.Own
        ? owner -> flow.start(owner, surroundings.ledgerFolder())
        : null;
  }

  private HistoryViewModel history(
      Workspace workspace, Selection selection, Background background) {
    return new HistoryViewModel(
        words,
        new TrailSource(workspace.source(), surroundings.ledgerFolder()),
        workspace,
        selection,
        new HistoryViewModel.Surroundings(surroundings.time(), background));
  }

  /**
   * Opens the window: on the user's own ledger, or where there is none on the demonstration. To be
   * called in the window's thread, whose unexpected failures are said in the window from then on.
   */
  public void open(Stage stage) {
    open(stage, null);
  }

  /**
   * As the other.
   *
   * @param early the opening of the user's own ledger, when that was begun beforehand
   */
  void open(Stage stage, @Nullable EarlyOpening early) {
    var window = window(stage);
    var own = own(early);
    var entrance = entrance(window, own);
    if (own.exists()) {
      if (!own.isReady()) {
        window.waiting();
      }
      entrance.own(shell -> {});
    } else {
      var store = new MemoryStore(Demonstration.ledger(), surroundings.time(), surroundings.ids());
      window.enter(shell(workspace(new Source.Demonstration(store)), entrance, Room.OVERVIEW));
    }
    stage.show();
  }

  /** As {@link #open}, to look at a ledger folder or a backup without a trace. */
  public void view(Stage stage) {
    var window = window(stage);
    window.waiting();
    entrance(window, own(null)).view();
    stage.show();
  }

  private StudioWindow window(Stage stage) {
    var window = new StudioWindow(stage, words, dialogs, new WindowMemory(memory, look), look);
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, failure) -> window.trouble(failure));
    return window;
  }

  private OwnLedger own(@Nullable EarlyOpening early) {
    var background = new Background(surroundings.workers(), surroundings.window());
    return new OwnLedger(surroundings, words, background, early);
  }

  private OwnEntrance entrance(StudioWindow window, OwnLedger own) {
    return new OwnEntrance(
        window, own, words, (source, way) -> shell(workspace(source), way, window.firstRoom()));
  }
}
