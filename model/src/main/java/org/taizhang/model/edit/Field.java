package org.taizhang.model.edit;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Entity;

/**
 * One changeable field of a kind of entity: how to read it, how to replace it and which values it
 * takes.
 *
 * @param <E> the kind of entity
 * @param <V> the type of the value
 */
public final class Field<E extends Entity, V extends @Nullable Object> {
  private final String key;
  private final Class<E> owner;
  private final Class<?> type;
  private final Function<E, V> getter;
  private final BiFunction<E, V, E> wither;
  private final Predicate<V> valid;

  Field(
      String key,
      Class<E> owner,
      Class<?> type,
      Function<E, V> getter,
      BiFunction<E, V, E> wither,
      Predicate<V> valid) {
    this.key = key;
    this.owner = owner;
    this.type = type;
    this.getter = getter;
    this.wither = wither;
    this.valid = valid;
  }

  /** Stable name such as {@code project.name}, used where edits are written down. */
  public String key() {
    return key;
  }

  public Class<E> owner() {
    return owner;
  }

  /** The class of the values that are not null. */
  public Class<?> type() {
    return type;
  }

  public V get(E entity) {
    return getter.apply(entity);
  }

  public E with(E entity, V value) {
    return wither.apply(entity, value);
  }

  /** Whether the field takes this value whatever else the ledger holds. */
  public boolean accepts(V value) {
    return valid.test(value);
  }

  @Override
  public String toString() {
    return key;
  }
}
