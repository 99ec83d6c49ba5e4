package org.taizhang.persistence;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The copies of a ledger that the program makes by itself: in the ledger's own folder and, where
 * the user has named one, in a second place. All but {@link #whenTried} touch the disk and belong
 * off the thread that paints.
 */
public interface Copies {

  /** What came of a try to make a copy. */
  sealed interface Outcome {
    record Made(Copy copy) implements Outcome {}

    /** The place is the exception's. */
    record Failed(StoreException cause) implements Outcome {}
  }

  /**
   * Those within reach, newest first, the second place's among them.
   *
   * @throws StoreException when the folder cannot be read
   */
  List<Copy> all();

  /** Where the second ones go; null when nowhere. */
  @Nullable Path secondPlace();

  /**
   * Names another second place, or none.
   *
   * @throws StoreException when copies cannot go there: it is no folder, or within the ledger's
   */
  void setSecondPlace(@Nullable Path folder);

  /**
   * Makes one now, in both places; what failed in one does not keep the other from its copy.
   *
   * @throws StoreException when the store is closed
   */
  List<Outcome> makeNow(Progress progress);

  /** Hears of every copy that the store tried to make by itself, on whatever thread that was. */
  void whenTried(Consumer<Outcome> listener);

  /** Of a ledger that is in no folder. */
  static Copies none() {
    return new Copies() {
      @Override
      public List<Copy> all() {
        return List.of();
      }

      @Override
      public @Nullable Path secondPlace() {
        return null;
      }

      @Override
      public void setSecondPlace(@Nullable Path folder) {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<Outcome> makeNow(Progress progress) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void whenTried(Consumer<Outcome> listener) {}
    };
  }
}
