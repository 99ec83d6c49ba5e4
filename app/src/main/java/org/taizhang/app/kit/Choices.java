package org.taizhang.app.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Words for the values of a combo box. */
public final class Choices {
  private Choices() {}

  /** For boxes in which values are chosen, never typed. */
  public static <T> StringConverter<T> of(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed: " + text);
      }
    };
  }
}
