package org.taizhang.seeds.source.sheet;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The strings that the sheets of a workbook share; how their letters look and sound is left out.
 */
final class XlsxStrings extends DefaultHandler {
  private static final int MOST_STRINGS = 1_000_000;

  private final List<String> strings = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private int phonetic;
  private int characters;

  /** The string with the index; empty when there is none. */
  String at(int index) {
    return index >= 0 && index < strings.size() ? strings.get(index) : "";
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "si" -> text.setLength(0);
      case "t" -> inText = phonetic == 0;
      case "rPh" -> phonetic++;
      default -> {
        // Fonts and colours.
      }
    }
  }

  @Override
  public void characters(char[] buffer, int from, int length) {
    if (inText) {
      characters += length;
      if (characters > 2 * DocumentBuilder.MOST_CHARACTERS) {
        throw new Refusal("工作簿里的文字过多，不像是一份方案");
      }
      text.append(buffer, from, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "si" -> add();
      case "t" -> inText = false;
      case "rPh" -> phonetic--;
      default -> {
        // Fonts and colours.
      }
    }
  }

  private void add() {
    if (strings.size() >= MOST_STRINGS) {
      throw new Refusal("工作簿里的文字过多，不像是一份方案");
    }
    strings.add(Xml.unescaped(text.toString()));
  }
}
