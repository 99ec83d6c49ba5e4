package org.taizhang.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What the window is given by the machine.
 *
 * @param ledgerFolder of the user's own ledger; it need not exist
 * @param settingsFile where size and theme of the window are remembered; it need not exist
 * @param ids fresh ids for what is added
 */
public record Surroundings(
    Path ledgerFolder, Path settingsFile, InstantSource time, Supplier<UUID> ids, Threads threads) {

  /**
   * Who runs what.
   *
   * @param workers long work, several at once
   * @param saver one thing after another; only it touches the store
   * @param window the thread of the window
   */
  public record Threads(Executor workers, Executor saver, Executor window) {}

  Executor workers() {
    return threads.workers();
  }

  Executor saver() {
    return threads.saver();
  }

  Executor window() {
    return threads.window();
  }
}
