package org.taizhang.app.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Runs work away from the window and brings what came of it back; the only class that hands work to
 * the window's thread. Built on {@code Runnable::run} twice it runs everything at once, for tests.
 */
public final class Background {
  /** A bar need not move for less. */
  private static final double STEP = 0.01;

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
    return start(what, new SimpleDoubleProperty(-1), work, done, failed);
  }

  private <T> Job start(
      String what,
      DoubleProperty share,
      Callable<T> work,
      Consumer<? super T> done,
      Consumer<? super Exception> failed) {
    var task = new FutureTask<>(work);
    var job = new Job(what, task, share);
    running.add(job);
    workers.execute(() -> {
      task.run();
      window.execute(() -> report(job, task, done, failed));
    });
    return job;
  }

  /** Work that says how much of it is done. */
  public interface Measured<T> {
    /**
     * @param share takes from 0 to 1, from the worker's thread
     */
    T call(DoubleConsumer share) throws Exception;
  }

  /** As {@link #run}, and the job shows how far the work has come. */
  public <T> Job measure(
      String what, Measured<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    var share = new SimpleDoubleProperty(-1);
    var said =
        new DoubleConsumer() {
          private double last = -1;

          @Override
          public void accept(double now) {
            if (now >= last + STEP || now < last) {
              last = now;
              window.execute(() -> share.set(now));
            }
          }
        };
    return start(what, share, () -> work.call(said), done, failed);
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
