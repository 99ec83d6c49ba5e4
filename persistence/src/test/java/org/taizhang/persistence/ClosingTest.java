package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks while the store is being closed gets an answer or hears that it is closed. */
class ClosingTest {
  private static final int ROUNDS = Boolean.getBoolean("taizhang.long") ? 200 : 10;

  @TempDir private Path disk;

  @Test
  void nobodyWaitsForAnAnswerForEver() {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 20);
    for (int round = 0; round < ROUNDS; round++) {
      LedgerStore store = folder.openStore();
      List<CompletableFuture<StoreException.Reason>> askers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        askers.add(new CompletableFuture<>());
        CompletableFuture<StoreException.Reason> asker = askers.getLast();
        Thread.ofPlatform().daemon().start(() -> asker.complete(askUntilRefused(store)));
      }
      store.queries().findProjects("教育");
      store.close();
      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () ->
              assertThat(askers)
                  .extracting(CompletableFuture::join)
                  .containsOnly(new StoreException.Reason.Closed()));
    }
  }

  private static StoreException.Reason askUntilRefused(LedgerStore store) {
    try {
      while (true) {
        store.queries().findProjects("教育");
      }
    } catch (StoreException e) {
      return e.reason();
    }
  }
}
