package org.taizhang.app.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made once, however often it is asked for: who asks while it is being made waits
 * for the same one. When making it fails, the next who asks tries again. To be used in the window.
 */
public final class Once<T> {
  /** Begins to make it; calls exactly one of the two in the window afterwards. */
  public interface Maker<T> {
    void make(Consumer<T> made, Runnable failed);
  }

  private final Maker<T> maker;
  private final List<Consumer<? super T>> waiting = new ArrayList<>();
  private @Nullable T made;

  public Once(Maker<T> maker) {
    this.maker = maker;
  }

  /** Hands it on when it is there; never, when it could not be made. */
  public void ask(Consumer<? super T> then) {
    if (made != null) {
      then.accept(made);
      return;
    }
    waiting.add(then);
    if (waiting.size() == 1) {
      maker.make(this::made, waiting::clear);
    }
  }

  private void made(T now) {
    made = now;
    var all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(then -> then.accept(now));
  }
}
