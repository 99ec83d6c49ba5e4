package org.taizhang.app.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work of which only the last asked for counts: asking again cancels what is still under way. */
public final class Latest {
  private final Background background;
  private @Nullable Job current;
  private int asked;

  public Latest(Background background) {
    this.background = background;
  }

  /** Starts work, as {@link Background#run} does. */
  public <T> Job run(
      String what, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    return measure(what, share -> work.call(), done, failed);
  }

  /** Starts work, as {@link Background#measure} does. */
  public <T> Job measure(
      String what,
      Background.Measured<T> work,
      Consumer<? super T> done,
      Consumer<? super Exception> failed) {
    cancel();
    int mine = asked;
    var started =
        background.<T>measure(
            what,
            work,
            result -> {
              if (mine == asked) {
                done.accept(result);
              }
            },
            failure -> {
              if (mine == asked) {
                failed.accept(failure);
              }
            });
    current = started;
    return started;
  }

  /** Nothing asked for so far is reported any more, even when it is done already. */
  public void cancel() {
    asked++;
    if (current != null) {
      current.cancel();
    }
  }
}
