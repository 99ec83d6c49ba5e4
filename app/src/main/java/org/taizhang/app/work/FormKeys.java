package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.named;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.session.Notice;

/** How a form is left: Ctrl+Enter saves it, Esc closes it while nothing was changed in it. */
final class FormKeys {
  private final WorkTools tools;
  private final BooleanSupplier changed;
  private final BooleanSupplier saved;
  private final Runnable close;

  /**
   * @param saved saves what is in the form; false when it has to stay
   * @param close takes the form away
   */
  FormKeys(WorkTools tools, BooleanSupplier changed, BooleanSupplier saved, Runnable close) {
    this.tools = tools;
    this.changed = changed;
    this.saved = saved;
    this.close = close;
  }

  void install(Node form) {
    form.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
          }
        });
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            escape();
          }
        });
  }

  void save() {
    if (saved.getAsBoolean()) {
      close.run();
    }
  }

  Button cancel(String id) {
    return named(
        button(
            tools.messages().text("dialog.cancel"),
            Material2OutlinedAL.CLOSE,
            close,
            "small",
            "flat"),
        id);
  }

  private void escape() {
    if (changed.getAsBoolean()) {
      tools.workspace().tell(new Notice.Hint(tools.messages().text("work.escape")));
    } else {
      close.run();
    }
  }
}
