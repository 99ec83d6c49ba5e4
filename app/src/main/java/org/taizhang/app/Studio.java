package org.taizhang.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.taizhang.app.briefing.BriefingView;
import org.taizhang.app.briefing.BriefingViewModel;
import org.taizhang.app.briefing.PrintShop;
import org.taizhang.app.desk.DeskView;
import org.taizhang.app.desk.DeskViewModel;
import org.taizhang.app.frame.Banner;
import org.taizhang.app.frame.JobBar;
import org.taizhang.app.frame.NoticeBar;
import org.taizhang.app.frame.Rail;
import org.taizhang.app.frame.TopBar;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.matrix.MatrixView;
import org.taizhang.app.matrix.MatrixViewModel;
import org.taizhang.app.overview.OverviewView;
import org.taizhang.app.overview.OverviewViewModel;
import org.taizhang.app.press.Press;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;

/** Where everything of the window is put together. */
public final class Studio {
  private final Surroundings surroundings;
  private final Messages messages = Messages.chinese();
  private final Words words = new Words(messages);
  private final Fonts fonts = new Fonts();
  private final TextMetrics metrics = new BundledMetrics();
  private final Look look = new Look();
  private final Dialogs dialogs = new Dialogs(messages, look);
  private final PrintShop shop;

  public Studio(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.shop = new PrintShop(metrics, new Press(metrics), surroundings.time());
  }

  public Look look() {
    return look;
  }

  public Workspace workspace(Source source) {
    return new Workspace(source, surroundings.saver(), surroundings.window());
  }

  public Shell shell(Workspace workspace) {
    var background = new Background(surroundings.workers(), surroundings.window());
    var selection = new Selection(workspace);
    var frame =
        new Shell.Frame(
            new Rail(messages, selection),
            new TopBar(words, look, workspace, selection, background),
            List.of(
                new Banner(messages, workspace.source(), List.of()).root()),
            List.of(
                new NoticeBar(words, workspace).root(), new JobBar(messages, background).root()));
    Map<Room, Supplier<Parent>> rooms =
        Map.of(
            Room.OVERVIEW,
            () -> new OverviewView(messages, new OverviewViewModel(workspace, selection)).root(),
            Room.MATRIX,
            () ->
                new MatrixView(
                        words, new MatrixViewModel(workspace, selection), fonts, metrics)
                    .root(),
            Room.DESK,
            () ->
                new DeskView(words, new DeskViewModel(workspace, selection), surroundings.ids())
                    .root(),
            Room.BRIEFING,
            () ->
                new BriefingView(
                        messages,
                        new BriefingViewModel(words, workspace, selection, shop, background),
                        dialogs)
                    .root());
    var shell = new Shell(frame, workspace, selection, rooms);
    look.follow(shell.root());
    return shell;
  }
}
