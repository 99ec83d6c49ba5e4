package org.taizhang.app.kit;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Shows work that takes longer than a second, and lets it be given up. */
public final class JobBar {
  private static final Duration PATIENCE = Duration.seconds(1);

  private final Background background;
  private final Label what = new Label();
  private final ProgressBar bar =
      styled(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), "job-progress");
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Parent root;

  public JobBar(Messages messages, Background background) {
    this.background = background;
    var cancel = button(messages.text("job.cancel"), Material2OutlinedAL.CLOSE, this::cancel);
    root = row("job-bar", bar, what, spacer(), named(cancel, "cancel-job"));
    present(root, false);
    patience.setOnFinished(event -> show());
    background.running().addListener((ListChangeListener<Job>) change -> changed());
  }

  public Parent root() {
    return root;
  }

  private void changed() {
    if (background.running().isEmpty()) {
      patience.stop();
      present(root, false);
    } else if (root.isVisible()) {
      show();
    } else {
      patience.playFromStart();
    }
  }

  private void show() {
    if (!background.running().isEmpty()) {
      var job = background.running().getFirst();
      what.setText(job.what());
      bar.progressProperty().bind(job.share());
      present(root, true);
    }
  }

  private void cancel() {
    background.running().stream().toList().forEach(Job::cancel);
  }
}
