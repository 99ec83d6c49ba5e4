package org.taizhang.model.edit;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Entity;

/**
 * Makes the fields of one kind of entity.
 *
 * @param prefix of their keys
 */
record FieldsOf<E extends Entity>(String prefix, Class<E> owner) {
  <V extends @Nullable Object> Field<E, V> field(
      String key,
      Class<?> type,
      Function<E, V> getter,
      BiFunction<E, V, E> wither,
      Predicate<V> valid) {
    return new Field<>(prefix + "." + key, owner, type, getter, wither, valid);
  }
}
