package org.taizhang.seeds.source.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.HeadingName;

/** What the styles of paragraphs say of their outline level and number, base styles included. */
final class Styles {
  static final Styles NONE = new Styles(Map.of());
  private static final int DEEPEST = 20;

  /**
   * A style as written.
   *
   * @param outline from 1; 0 for text
   * @param numbering number of its list; 0 for none, -1 where it says nothing
   * @param level in the list from 0; -1 where it says nothing
   */
  record Style(@Nullable String base, int outline, int numbering, int level) {}

  private final Map<String, Style> styles;

  private Styles(Map<String, Style> styles) {
    this.styles = styles;
  }

  static Styles read(InputStream in) throws XMLStreamException {
    Map<String, Style> styles = new HashMap<>();
    XMLStreamReader xml = Xml.reader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("style")) {
        String id = Xml.attribute(xml, "styleId", "");
        styles.put(id, style(xml));
      }
    }
    return new Styles(styles);
  }

  private static Style style(XMLStreamReader xml) throws XMLStreamException {
    String base = null;
    int outline = 0;
    int numbering = -1;
    int level = -1;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "basedOn" -> base = Xml.attribute(xml, "val");
          case "name" ->
              outline = Math.max(outline, HeadingName.level(Xml.attribute(xml, "val", "")));
          case "outlineLvl" -> outline = (Xml.number(xml, 9) + 1) % 10;
          case "numId" -> numbering = Xml.number(xml, 0);
          case "ilvl" -> level = Xml.number(xml, 0);
          default -> {}
        }
      }
    }
    return new Style(base, outline, numbering, level);
  }

  /** Everything the style and those it is based on say; what is nearest wins. */
  Style resolved(@Nullable String id) {
    int outline = 0;
    int numbering = -1;
    int level = -1;
    Style style = id == null ? null : styles.get(id);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      outline = outline == 0 ? style.outline() : outline;
      level = level < 0 ? style.level() : level;
      numbering = numbering < 0 ? style.numbering() : numbering;
      style = style.base() == null ? null : styles.get(style.base());
    }
    return new Style(null, outline, numbering, level);
  }

  /** The list that a style of numbering names; 0 for none. */
  int listOf(String style) {
    Style named = styles.get(style);
    return named == null ? 0 : Math.max(0, named.numbering());
  }
}
