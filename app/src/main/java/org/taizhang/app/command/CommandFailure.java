package org.taizhang.app.command;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Ends a command with one sentence for the person who called it, on standard error and without a
 * stack trace.
 */
final class CommandFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String sentence;

  private CommandFailure(int exitCode, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
    this.sentence = sentence;
  }

  static CommandFailure badInput(String sentence) {
    return new CommandFailure(ExitCodes.BAD_INPUT, sentence, null);
  }

  static CommandFailure badInput(String sentence, Exception cause) {
    return new CommandFailure(ExitCodes.BAD_INPUT, sentence, cause);
  }

  static CommandFailure storeUnusable(String sentence) {
    return new CommandFailure(ExitCodes.STORE_UNUSABLE, sentence, null);
  }

  String sentence() {
    return sentence;
  }

  int exitCode() {
    return exitCode;
  }
}
