package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.backup.CopyOccasion;
import org.taizhang.persistence.disk.FileLayer;

/** The copies of a ledger folder. */
final class FolderCopies implements Copies {
  private final Path ledger;
  private final Surroundings around;
  private final FileLayer layer;
  private final UUID replica;
  private final Supplier<Truth> now;
  private final List<Consumer<Outcome>> listeners = new CopyOnWriteArrayList<>();

  /**
   * @param now the ledger as it stands, from any thread
   */
  FolderCopies(Path ledger, Surroundings around, UUID replica, Supplier<Truth> now) {
    this.ledger = ledger;
    this.around = around;
    this.layer = around.layer();
    this.replica = replica;
    this.now = now;
  }

  @Override
  public List<Copy> all() {
    return new CopySearch(layer, ledger).all();
  }

  private SecondPlace second() {
    return new SecondPlace(layer, ledger);
  }

  @Override
  public @Nullable Path secondPlace() {
    return second().named();
  }

  @Override
  public synchronized void setSecondPlace(@Nullable Path folder) {
    try {
      second().name(layer, folder == null ? null : folder.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new StoreException(ledger, new StoreException.Reason.Refused(), e);
    }
  }

  @Override
  public List<Outcome> makeNow(Progress progress) {
    Truth truth = now.get();
    return inBothPlaces(shelf -> Optional.of(add(shelf, truth, CopyOccasion.REQUEST, progress)));
  }

  /** Makes a copy where the newest one does not hold this ledger, and tells what came of it. */
  void makeIfNew(Truth truth, CopyOccasion occasion) {
    List<Outcome> outcomes =
        inBothPlaces(shelf ->
            shelf.holds(truth)
                ? Optional.empty()
                : Optional.of(add(shelf, truth, occasion, Progress.NONE)));
    outcomes.forEach(outcome -> listeners.forEach(listener -> listener.accept(outcome)));
  }

  private Copy add(Shelf shelf, Truth truth, CopyOccasion occasion, Progress progress)
      throws IOException {
    return shelf.add(truth, occasion, around.clock().instant(), progress);
  }

  private interface Making {
    Optional<Copy> on(Shelf shelf) throws IOException;
  }

  private synchronized List<Outcome> inBothPlaces(Making making) {
    List<Outcome> outcomes = new ArrayList<>();
    attempt(ledger, Shelf.within(layer, ledger), making).ifPresent(outcomes::add);
    Path second = secondPlace();
    if (second != null) {
      attempt(second, Shelf.elsewhere(layer, ledger, SecondPlace.shelf(second, replica)), making)
          .ifPresent(outcomes::add);
    }
    return List.copyOf(outcomes);
  }

  private Optional<Outcome> attempt(Path place, Shelf shelf, Making making) {
    try {
      if (!layer.isFolder(place)) {
        throw new StoreException(place, new StoreException.Reason.NotThere());
      }
      return making.on(shelf).map(Outcome.Made::new);
    } catch (StoreException e) {
      return Optional.of(new Outcome.Failed(e));
    } catch (IOException e) {
      return Optional.of(
          new Outcome.Failed(new StoreException(place, new StoreException.Reason.Refused(), e)));
    }
  }

  @Override
  public void whenTried(Consumer<Outcome> listener) {
    listeners.add(listener);
  }
}
