package org.taizhang.app.command;

/** What the program returns to the shell. */
final class ExitCodes {
  static final int DONE = 0;

  /** Done, with findings the user must look at. */
  static final int FINDINGS = 1;

  static final int BAD_INPUT = 2;
  static final int STORE_UNUSABLE = 3;

  private ExitCodes() {}
}
