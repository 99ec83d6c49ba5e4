package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.SaveState;
import org.taizhang.app.session.Workspace;

/** Says whether everything is on the disk. */
final class SaveMark {
  private static final List<String> STATES =
      Stream.of(SaveState.values()).map(SaveMark::style).toList();

  private final Messages messages;
  private final Label root = Nodes.neverCut(named(styled(new Label(), "save-mark"), "saved"));

  SaveMark(Messages messages, Workspace workspace) {
    this.messages = messages;
    workspace.stateProperty().addListener((property, before, now) -> show(now));
    show(workspace.stateProperty().get());
  }

  Label root() {
    return root;
  }

  private void show(SaveState state) {
    root.getStyleClass().removeAll(STATES);
    root.getStyleClass().add(style(state));
    root.setText(messages.of("save", Objects.requireNonNull(state)));
    root.setGraphic(new FontIcon(icon(state)));
  }

  private static String style(SaveState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Ikon icon(SaveState state) {
    return switch (state) {
      case SAVED -> Material2OutlinedAL.CHECK_CIRCLE;
      case SAVING -> Material2OutlinedMZ.SYNC;
      case FAILED -> Material2OutlinedAL.ERROR_OUTLINE;
      case READ_ONLY -> Material2OutlinedAL.LOCK;
    };
  }
}
