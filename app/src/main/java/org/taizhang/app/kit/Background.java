package org.taizhang.app.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Runs work away from the window and brings what came of it back; the only class that hands work to
 * the window's thread. Built on {@code Runnable::run} twice it runs everything at once, for tests.
 */
public final class Background {
  private final Executor workers;
  private final Executor window;
  private final ObservableList<Job> running = FXCollections.observableArrayList();

  public Background(Executor workers, Executor window) {
    this.workers = workers;
    this.window = window;
  }

  /** Runs on the window's thread, some time soon. */
  public static Executor window() {
    return Platform::runLater;
  }

  /**
   * Computes something on the window's thread and waits for it; called there, computes at once.
   *
   * @throws IllegalStateException with the cause when the work failed
   */
  public static <T> T inWindow(Callable<T> work) {
    var task = new FutureTask<>(work);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What is under way, oldest first; changes only on the window's thread. */
  public ObservableList<Job> running() {
    return FXCollections.unmodifiableObservableList(running);
  }

  /**
   * Starts work; exactly one of {@code done} and {@code failed} is called in the window afterwards,
   * none when the job is cancelled. To be called in the window.
   */
  public <T> Job run(
      String what, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    var task = new FutureTask<>(work);
    var job = new Job(what, task);
    running.add(job);
    workers.execute(() -> {
      task.run();
      window.execute(() -> report(job, task, done, failed));
    });
    return job;
  }

  /** Does something small in the window, for work under way that says how far it is. */
  public void tell(Runnable news) {
    window.execute(news);
  }

  private <T> void report(
      Job job, FutureTask<T> task, Consumer<? super T> done, Consumer<? super Exception> failed) {
    running.remove(job);
    try {
      done.accept(task.get());
    } catch (CancellationException e) {
      // Whoever cancelled it does not wait for it.
    } catch (ExecutionException e) {
      failed.accept(e.getCause() instanceof Exception cause ? cause : e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
