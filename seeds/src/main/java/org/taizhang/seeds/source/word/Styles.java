package org.taizhang.seeds.source.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.HeadingName;

/** What styles say of outline level, number and hidden text, base styles included. */
final class Styles {
  static final Styles NONE = new Styles(Map.of());
  private static final int DEEPEST = 20;

  /**
   * A style as written.
   *
   * @param outline from 1; 0 for text
   * @param numbering number of its list; 0 for none, -1 where it says nothing
   * @param level in the list from 0; -1 where it says nothing
   * @param hidden whether its text is; null where it says nothing
   */
  record Style(
      @Nullable String base, int outline, int numbering, int level, @Nullable Boolean hidden) {}

  private final Map<String, Style> styles;

  private Styles(Map<String, Style> styles) {
    this.styles = styles;
  }

  static Styles read(InputStream in) throws XMLStreamException, IOException {
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
    Boolean hidden = null;
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
          case "vanish" -> hidden = Xml.on(xml);
          default -> {}
        }
      }
    }
    return new Style(base, outline, numbering, level, hidden);
  }

  /** Everything the style and those it is based on say; what is nearest wins. */
  Style resolved(@Nullable String id) {
    int outline = 0;
    int numbering = -1;
    int level = -1;
    Boolean hidden = null;
    Style style = id == null ? null : styles.get(id);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      outline = outline == 0 ? style.outline() : outline;
      level = level < 0 ? style.level() : level;
      numbering = numbering < 0 ? style.numbering() : numbering;
      hidden = hidden == null ? style.hidden() : hidden;
      style = style.base() == null ? null : styles.get(style.base());
    }
    return new Style(null, outline, numbering, level, hidden);
  }

  /**
   * Whether text of both styles is hidden: where each says so, they cancel out (ECMA-376 part 1,
   * 17.7.3).
   *
   * @param said what the text itself says, which counts alone; null for nothing
   */
  boolean hides(@Nullable String paragraph, @Nullable String character, @Nullable Boolean said) {
    if (said != null) {
      return said;
    }
    return Boolean.TRUE.equals(resolved(paragraph).hidden())
        != Boolean.TRUE.equals(resolved(character).hidden());
  }

  /** The list that a style of numbering names; 0 for none. */
  int listOf(String style) {
    Style named = styles.get(style);
    return named == null ? 0 : Math.max(0, named.numbering());
  }
}
