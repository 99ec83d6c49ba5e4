package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.States;
import org.taizhang.app.session.WorkWords;
import org.taizhang.model.StateMove;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;

/** The state of a target as a sign, with the moves that can be made; and its 销号编号. */
public final class StateBox {
  private final WorkTools tools;
  private final TargetId id;
  private final MoveMenu moves;
  private final MenuButton state =
      neverCut(named(styled(new MenuButton(), "state-box"), "target-state"));
  private final Label fixed = whole("", "state-fixed");
  private final Label number = named(whole("", "closure-number"), "closure-number");
  private final Parent root = row("state-line", state, fixed, number);

  /**
   * @param evidence leads to where files are put to the target
   */
  public StateBox(WorkTools tools, TargetId id, Consumer<TargetId> evidence) {
    this.tools = tools;
    this.id = id;
    this.moves = new MoveMenu(tools, this::window, evidence);
    boolean writable = tools.workspace().isWritable();
    present(state, writable);
    present(fixed, !writable);
    state.setOnShowing(event -> state.getItems().setAll(moves.items(id)));
    refresh();
  }

  public Parent root() {
    return root;
  }

  /** Shows the state as it is by now. */
  public void refresh() {
    var target = tools.target(id);
    if (target == null) {
      return;
    }
    var word = tools.messages().of("state", target.state());
    if (!word.equals(state.getText())) {
      state.setText(word);
      state.setGraphic(States.sign(target.state()));
      state.setAccessibleText(tools.messages().text("move.menu", word));
      fixed.setText(word);
      fixed.setGraphic(States.sign(target.state()));
      // a menu button without items would not open
      state.getItems().setAll(moves.items(id));
    }
    var closure = target.state() == TargetState.CLOSED ? closure() : null;
    number.setText(closure == null ? "" : new WorkWords(tools.messages()).closure(closure));
    present(number, closure != null);
  }

  /** The number that the last 销号 spent; null for one that was taken in without. */
  private @Nullable Integer closure() {
    return tools.ledger().moves(id).reversed().stream()
        .filter(move -> move.to() == TargetState.CLOSED)
        .findFirst()
        .map(StateMove::number)
        .orElse(null);
  }

  private @Nullable Window window() {
    var scene = root.getScene();
    return scene == null ? null : scene.getWindow();
  }
}
