package org.taizhang.app.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the program, by key. Simplified Chinese is the root bundle, so a language that lacks
 * a key shows Chinese rather than nothing.
 */
public final class Messages {
  private static final String BUNDLE = "org.taizhang.app.messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public static Messages of(Locale locale) {
    return new Messages(locale);
  }

  public static Messages chinese() {
    return of(Locale.SIMPLIFIED_CHINESE);
  }

  /**
   * The sentence under the key, with {0}, {1}… replaced. Numbers appear as plain digits (2022, not
   * 2,022), and quotes within quotes as ‘’.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String text(String key, Object... arguments) {
    var pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    var words = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      var word = String.valueOf(arguments[i]);
      words[i] = isQuoted(pattern, i) ? word.replace('“', '‘').replace('”', '’') : word;
    }
    return new MessageFormat(pattern, locale).format(words);
  }

  private static boolean isQuoted(String pattern, int argument) {
    int at = pattern.indexOf("{" + argument + "}");
    return at >= 0 && pattern.lastIndexOf('“', at) > pattern.lastIndexOf('”', at);
  }

  /** The word for a constant, under {@code kind.CONSTANT}, for instance {@code role.LEAD}. */
  public String of(String kind, Enum<?> constant) {
    return bundle.getString(kind + "." + constant.name());
  }
}
