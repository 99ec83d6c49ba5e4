package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;

/** One sentence about what did not work, until the next edit or until it is closed. */
public final class NoticeBar {
  private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

  private final Words words;
  private final Label text = named(paragraph("", "notice-text"), "notice");
  private final Button retry;
  private final Button undo;
  private final Button offered = named(Nodes.neverCut(new Button()), "notice-offer");
  private final Parent root;

  public NoticeBar(Words words, Workspace workspace) {
    this.words = words;
    var messages = words.messages();
    retry = button(messages.text("notice.retry"), Material2OutlinedMZ.SYNC, workspace::retry);
    undo = button(messages.text("undo"), Material2OutlinedMZ.UNDO, workspace::undo);
    undo.setId("notice-undo");
    var close = iconButton(messages.text("notice.close"), Material2OutlinedAL.CLOSE, this::hide);
    text.setMaxWidth(Double.MAX_VALUE);
    root =
        row(
            "notice-bar",
            new FontIcon(Material2OutlinedAL.ERROR_OUTLINE),
            growing(text),
            retry,
            undo,
            offered,
            close);
    hide();
    workspace.noticeProperty().addListener((property, before, now) -> show(now));
  }

  public Parent root() {
    return root;
  }

  /** Says something that is no matter of the ledger. */
  public void say(String sentence) {
    show(sentence, false);
  }

  /** Says something that is good to know and asks for nothing. */
  public void tell(String sentence) {
    show(sentence, true);
  }

  /** The same, with one thing that can be done about it, now or after a second thought. */
  public void offer(String sentence, String word, Runnable action) {
    tell(sentence);
    offered.setText(word);
    offered.setOnAction(event -> action.run());
    present(offered, true);
  }

  private void show(String sentence, boolean calm) {
    root.pseudoClassStateChanged(CALM, calm);
    text.setText(sentence);
    present(retry, false);
    present(undo, false);
    present(offered, false);
    present(root, true);
  }

  private void show(@Nullable Notice notice) {
    if (notice == null) {
      hide();
      return;
    }
    boolean done = notice instanceof Notice.Done;
    show(words.of(notice), done || notice instanceof Notice.Hint);
    present(retry, notice instanceof Notice.NotSaved);
    present(undo, done);
  }

  private void hide() {
    present(root, false);
  }
}
