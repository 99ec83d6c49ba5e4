package org.taizhang.app.find;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Part;

/** How well something fits what was typed, the best first. */
public enum Fit {
  /** It is the whole of a name or a number. */
  WHOLE,
  /** A name begins with it. */
  BEGINNING,
  /** It stands inside a name. */
  INSIDE,
  /** It is the whole of a name in pinyin. */
  SPELLED_WHOLE,
  /** It is the beginning of a name in pinyin. */
  SPELLED,
  /** It stands inside a name in pinyin. */
  SPELLED_INSIDE,
  /** It stands in what the thing says, but in none of its names. */
  CONTENT;

  /** Of the characters themselves, for the part of a name that they are. */
  static @Nullable Fit written(String name, @Nullable Part part) {
    if (part == null) {
      return null;
    }
    return part.isAll(name) ? WHOLE : part.from() == 0 ? BEGINNING : INSIDE;
  }

  /** Of a name in pinyin. */
  static @Nullable Fit spelled(String name, @Nullable Part part) {
    if (part == null) {
      return null;
    }
    return part.isAll(name) ? SPELLED_WHOLE : part.from() == 0 ? SPELLED : SPELLED_INSIDE;
  }

  static @Nullable Fit better(@Nullable Fit one, @Nullable Fit other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  static Fit worse(Fit one, Fit other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
