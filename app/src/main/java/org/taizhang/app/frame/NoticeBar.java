package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Ledger;

/** One sentence about what did not work, until the next edit or until it is closed. */
public final class NoticeBar {
  private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

  private final Words words;
  private final Label text = named(paragraph("", "notice-text"), "notice");
  private final Button retry;
  private final Button undo;
  private final Button offered = named(Nodes.neverCut(new Button()), "notice-offer");
  private final FontIcon icon = new FontIcon(Material2OutlinedAL.ERROR_OUTLINE);
  private final Parent root;
  private Predicate<Ledger> standing = ledger -> true;

  /** How a sentence is meant. */
  private enum Tone {
    ALARM,
    ADVICE,
    DONE;

    private Ikon mark() {
      return switch (this) {
        case ALARM -> Material2OutlinedAL.ERROR_OUTLINE;
        case ADVICE -> Material2OutlinedAL.INFO;
        case DONE -> Material2OutlinedAL.CHECK_CIRCLE_OUTLINE;
      };
    }
  }

  public NoticeBar(Words words, Workspace workspace) {
    this.words = words;
    var messages = words.messages();
    retry = button(messages.text("notice.retry"), Material2OutlinedMZ.SYNC, workspace::retry);
    undo = button(messages.text("undo"), Material2OutlinedMZ.UNDO, workspace::undo);
    undo.setId("notice-undo");
    var close = iconButton(messages.text("notice.close"), Material2OutlinedAL.CLOSE, this::hide);
    text.setMaxWidth(Double.MAX_VALUE);
    root = row("notice-bar", icon, growing(text), retry, undo, offered, close);
    hide();
    workspace.noticeProperty().addListener((property, before, now) -> show(now));
    workspace.ledgerProperty().subscribe((before, now) -> withdrawOffer(now));
  }

  public Parent root() {
    return root;
  }

  /** Says something that is no matter of the ledger. */
  public void say(String sentence) {
    show(sentence, Tone.ALARM);
  }

  /** Says something that is good to know and asks for nothing. */
  public void tell(String sentence) {
    show(sentence, Tone.ADVICE);
  }

  /**
   * Says that something was done, with what can be done about it, now or after a second thought.
   *
   * @param stands whether what was done still is in a ledger; the offer goes with it
   */
  public void offer(String sentence, String word, Runnable action, Predicate<Ledger> stands) {
    show(sentence, Tone.DONE);
    standing = stands;
    offered.setText(word);
    offered.setOnAction(event -> action.run());
    present(offered, true);
  }

  private void withdrawOffer(Ledger now) {
    if (offered.isVisible() && !standing.test(now)) {
      hide();
    }
  }

  private void show(String sentence, Tone tone) {
    root.pseudoClassStateChanged(CALM, tone != Tone.ALARM);
    icon.setIconCode(tone.mark());
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
    show(words.of(notice), tone(notice));
    present(retry, notice instanceof Notice.NotSaved);
    present(undo, notice instanceof Notice.Done);
  }

  private static Tone tone(Notice notice) {
    return switch (notice) {
      case Notice.Done _, Notice.Undone _ -> Tone.DONE;
      case Notice.Hint _ -> Tone.ADVICE;
      case Notice.Refused _, Notice.NotSaved _, Notice.ReadOnly _ -> Tone.ALARM;
    };
  }

  private void hide() {
    present(offered, false);
    present(root, false);
  }
}
