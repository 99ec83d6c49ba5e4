package org.taizhang.model.edit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Entity;

/** Edits of single fields, for building larger ones. */
public final class Changes {
  private Changes() {}

  /** The edit that gives the field another value; none where it has that value already. */
  public static <E extends Entity, V extends @Nullable Object> List<Edit> of(
      E entity, Field<E, V> field, V after) {
    V before = field.get(entity);
    return Objects.equals(before, after)
        ? List.of()
        : List.of(new Edit.Change<>(entity.id(), field, before, after));
  }
}
