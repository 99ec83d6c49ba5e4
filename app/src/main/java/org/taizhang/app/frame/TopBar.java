package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;

/** The choices above every room. */
public final class TopBar {
  private final Messages messages;
  private final Look look;
  private final FindBox find;
  private final Parent root;

  public TopBar(
      Words words, Look look, Workspace workspace, Selection selection, Background background) {
    this.messages = words.messages();
    this.look = look;
    find = new FindBox(messages, new FindViewModel(words, workspace, selection, background));
    var badge = named(whole(messages.text("badge.demonstration"), "badge"), "badge");
    workspace.ledgerProperty().addListener(value -> badge(badge, selection));
    selection.plansProperty().addListener(value -> badge(badge, selection));
    badge(badge, selection);
    root =
        row(
            "top-bar",
            new PlanChooser(messages, workspace, selection).root(),
            new YearChooser(messages, workspace, selection).root(),
            find.root(),
            spacer(),
            badge,
            new SaveMark(messages, workspace).root(),
            new UndoButtons(words, workspace).root(),
            theme());
  }

  public Parent root() {
    return root;
  }

  /** What was found in all the ledger; to be laid over the page. */
  public Node found() {
    return find.panel();
  }

  /** Puts the cursor into the box that finds everything. */
  public void find() {
    find.start();
  }

  /** Whether what was found is on the screen. */
  public boolean isFinding() {
    return find.isOpen();
  }

  private static void badge(Node badge, Selection selection) {
    present(badge, selection.chosen().stream().anyMatch(plan -> plan.demonstration()));
  }

  private Button theme() {
    var button =
        named(
            iconButton(messages.text("theme"), Material2OutlinedMZ.NIGHTS_STAY, look::toggle),
            "theme");
    look.themeProperty().addListener((property, before, now) -> icon(button, now));
    icon(button, look.theme());
    return button;
  }

  private static void icon(Button button, Look.Theme theme) {
    button.setGraphic(
        new FontIcon(
            switch (theme) {
              case LIGHT -> Material2OutlinedAL.BRIGHTNESS_2;
              case DARK -> Material2OutlinedMZ.WB_SUNNY;
            }));
  }
}
