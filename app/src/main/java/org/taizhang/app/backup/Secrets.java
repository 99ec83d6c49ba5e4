package org.taizhang.app.backup;

import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.Password;

/** Passwords as they were typed. */
public final class Secrets {
  private Secrets() {}

  /** The password; null when nothing was typed. */
  public static @Nullable Password of(@Nullable String typed) {
    return typed == null || typed.isEmpty() ? null : new Password(typed.toCharArray());
  }
}
