package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.app.session.SaveState;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Workspace;

/** Says whether everything is on the disk, also what is being typed. */
final class SaveMark {
  private static final String OPEN = "unkept";
  private static final List<String> STATES =
      Stream.concat(Stream.of(OPEN), Stream.of(SaveState.values()).map(SaveMark::style)).toList();

  private final Messages messages;
  private final Workspace workspace;
  private final ObservableValue<Boolean> typing;
  private final Label root = Nodes.neverCut(named(styled(new Label(), "save-mark"), "saved"));

  SaveMark(Messages messages, Workspace workspace) {
    this.messages = messages;
    this.workspace = workspace;
    typing =
        root.sceneProperty()
            .flatMap(Scene::focusOwnerProperty)
            .flatMap(TextCommit::typingIn)
            .orElse(false);
    typing.addListener((property, before, now) -> show());
    workspace.stateProperty().addListener((property, before, now) -> show());
    show();
  }

  Label root() {
    return root;
  }

  private void show() {
    var state = workspace.stateProperty().get();
    boolean kept = state == SaveState.SAVED || state == SaveState.SAVING;
    boolean open = kept && (typing.getValue() || isDemonstration());
    root.getStyleClass().removeAll(STATES);
    root.getStyleClass().add(open ? OPEN : style(state));
    root.setText(open ? openText() : text(state));
    root.setGraphic(new FontIcon(open ? Material2OutlinedAL.EDIT : icon(state)));
  }

  private String text(SaveState state) {
    return workspace.source() instanceof Source.Viewed
        ? messages.text("save.viewed")
        : messages.of("save", state);
  }

  /** What is shown where not everything is on the disk, or will not be. */
  private String openText() {
    return messages.text(isDemonstration() ? "save.demonstration" : "save.typing");
  }

  private boolean isDemonstration() {
    return workspace.source() instanceof Source.Demonstration;
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
