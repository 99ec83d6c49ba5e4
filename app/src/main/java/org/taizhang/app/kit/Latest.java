package org.taizhang.app.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work of which only the last asked for counts: asking again cancels what is still under way. */
public final class Latest {
  private final Background background;
  private @Nullable Job current;

  public Latest(Background background) {
    this.background = background;
  }

  public <T> void run(
      String what, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    cancel();
    current = background.run(what, work, done, failed);
  }

  public void cancel() {
    if (current != null) {
      current.cancel();
    }
  }
}
