package org.taizhang.seeds.source.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Attributes and escapes of the XML of workbooks, whichever of its two namespaces it uses. */
final class Xml {
  /** A character that XML cannot hold (ECMA-376, 22.9.2.19). */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Xml() {}

  /** The value of the attribute; empty when there is none. */
  static String value(Attributes attributes, String local) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(local)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  static boolean isTrue(Attributes attributes, String local) {
    String value = value(attributes, local);
    return value.equals("1") || value.equals("true");
  }

  /** The number in the attribute; the other one when there is none. */
  static int number(Attributes attributes, String local, int other) {
    String value = value(attributes, local);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : other;
  }

  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPE.matcher(text);
    return matcher.replaceAll(escape ->
        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }
}
