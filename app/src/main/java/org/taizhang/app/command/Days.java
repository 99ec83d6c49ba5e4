package org.taizhang.app.command;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;

/** Days as they are typed: 2024-09-30 or 2024年9月30日. */
final class Days {
  private Days() {}

  /**
   * @param typed null for today
   * @throws CommandFailure when it is no day
   */
  static LocalDate of(@Nullable String typed, Context context) {
    if (typed == null) {
      return LocalDate.ofInstant(context.home().clock().instant(), ZoneId.systemDefault());
    }
    return Dates.typed(typed)
        .orElseThrow(() -> CommandFailure.badInput(context.messages().text("command.day", typed)));
  }

  /** As {@link #of}, but null for null. */
  static @Nullable LocalDate orNull(@Nullable String typed, Context context) {
    return typed == null ? null : of(typed, context);
  }
}
