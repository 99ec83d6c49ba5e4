package org.taizhang.app.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line, from its bundle. */
final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.taizhang.app.command.words", Locale.ROOT);

  private Words() {}

  static String of(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.SIMPLIFIED_CHINESE).format(arguments);
  }
}
