package org.taizhang.app.kit;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what is typed: when the field loses the focus, and after a pause, so that a crash costs
 * a few words at most. What was typed and not handed on yet is never overwritten.
 */
public final class TextCommit {
  private static final Duration PAUSE = Duration.seconds(2);

  private final TextInputControl field;
  private final Supplier<@Nullable String> now;
  private final Consumer<String> commit;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper();
  private String shown;
  private boolean handing;

  /**
   * Shows what stands in the ledger and hands on what is typed instead.
   *
   * @param now null when the thing that held the text is no longer there
   * @param acceptable whether a text may be handed on while it is still being typed
   */
  public TextCommit(
      TextInputControl field,
      Supplier<@Nullable String> now,
      Consumer<String> commit,
      Predicate<String> acceptable) {
    this.field = field;
    this.now = now;
    this.commit = commit;
    this.shown = Objects.requireNonNullElse(now.get(), "");
    field.setText(shown);
    field.getProperties().put(TextCommit.class, this);
    field.focusedProperty().addListener((property, before, focused) -> left(focused));
    field.textProperty().addListener(value -> typed());
    pause.setOnFinished(event -> {
      if (acceptable.test(field.getText())) {
        handOn();
      }
    });
  }

  /** Whether the field holds something that was typed and not handed on; false for any node. */
  public static ObservableValue<Boolean> typingIn(@Nullable Node field) {
    return field != null && field.getProperties().get(TextCommit.class) instanceof TextCommit commit
        ? commit.typing.getReadOnlyProperty()
        : new ReadOnlyBooleanWrapper(false);
  }

  /** Shows what stands in the ledger by now, unless something else is being typed. */
  public void refresh() {
    var text = now.get();
    boolean typing = field.isFocused() && (handing || !field.getText().equals(shown));
    if (text == null || typing) {
      return;
    }
    shown = text;
    this.typing.set(false);
    if (!field.getText().equals(text)) {
      int caret = Math.min(field.getCaretPosition(), text.length());
      field.setText(text);
      field.positionCaret(caret);
    }
  }

  /** Hands on what is typed now, and shows what became of it. */
  public void finish() {
    handOn();
    refresh();
  }

  private void left(boolean focused) {
    if (!focused) {
      finish();
    }
  }

  private void typed() {
    pause.playFromStart();
    typing.set(!field.getText().equals(shown));
  }

  private void handOn() {
    pause.stop();
    var text = field.getText();
    var held = now.get();
    if (held == null || text.equals(shown) || text.equals(held)) {
      return;
    }
    shown = text;
    typing.set(false);
    handing = true;
    commit.accept(text);
    handing = false;
  }
}
