package org.taizhang.app.command;

import java.io.Serial;

/**
 * Ends a command with one sentence for the person who called it, on standard error and without a
 * stack trace.
 */
final class CommandFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String sentence;

  private CommandFailure(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
    this.sentence = sentence;
  }

  static CommandFailure badInput(String sentence) {
    return new CommandFailure(ExitCodes.BAD_INPUT, sentence);
  }

  static CommandFailure storeUnusable(String sentence) {
    return new CommandFailure(ExitCodes.STORE_UNUSABLE, sentence);
  }

  String sentence() {
    return sentence;
  }

  int exitCode() {
    return exitCode;
  }
}
