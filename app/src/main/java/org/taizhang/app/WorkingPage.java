package org.taizhang.app;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.concurrent.CancellationException;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.persistence.Progress;

/** What the window shows while its ledger is let go and becomes another; it can be given up. */
final class WorkingPage {
  /** A bar need not move for less. */
  private static final double STEP = 0.01;

  private final Messages messages;
  private final Label words;
  private final ProgressBar bar =
      styled(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), "job-progress");
  private final Button cancel;
  private final Parent root;
  private volatile boolean cancelled;
  private double shown = -1;

  /**
   * @param what is under way
   */
  WorkingPage(Messages messages, String what) {
    this.messages = messages;
    words = named(whole(what), "working");
    cancel =
        named(
            button(messages.text("job.cancel"), Material2OutlinedAL.CLOSE, this::cancel),
            "working-cancel");
    root = column("empty-state", words, bar, cancel);
  }

  Parent root() {
    return root;
  }

  /** Moves the bar; throws {@link CancellationException} once the user gave up. */
  Progress progress() {
    return (done, total) -> {
      if (cancelled) {
        throw new CancellationException();
      }
      double share = total == 0 ? 0 : (double) done / total;
      if (share >= shown + STEP || done == total) {
        shown = share;
        Background.window().execute(() -> show(share, done == total));
      }
    };
  }

  private void show(double share, boolean read) {
    bar.setProgress(share);
    if (read) {
      words.setText(messages.text("job.finishing"));
      cancel.setDisable(true);
    }
  }

  private void cancel() {
    cancelled = true;
    cancel.setDisable(true);
  }
}
