package org.taizhang.model.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.taizhang.model.QuantityId;

/** How much of which quantities there is; each quantity once. */
public record ReachedQuantities(List<Reached> all) {
  public static final ReachedQuantities NONE = new ReachedQuantities(List.of());

  /**
   * @throws IllegalArgumentException when a quantity is there twice
   */
  public ReachedQuantities {
    all = List.copyOf(all);
    if (all.stream().map(Reached::quantity).distinct().count() < all.size()) {
      throw new IllegalArgumentException("a quantity is there twice: " + all);
    }
  }

  public Optional<BigDecimal> of(QuantityId quantity) {
    return all.stream()
        .filter(one -> one.quantity().equals(quantity))
        .map(Reached::value)
        .findFirst();
  }
}
