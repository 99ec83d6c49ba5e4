package org.taizhang.app.command;

import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.persistence.Password;

/** Passwords as they were given with a call. */
final class Passwords {
  private Passwords() {}

  /**
   * The password; null when there was no such option.
   *
   * @throws CommandFailure when it is empty
   */
  static @Nullable Password of(char @Nullable [] given, Messages messages) {
    if (given == null) {
      return null;
    }
    if (given.length == 0) {
      throw CommandFailure.badInput(messages.text("command.password.empty"));
    }
    return new Password(given);
  }
}
