package org.taizhang.seeds.source.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a document, which stand in no text: lists, their levels, and how far
 * each has counted (ECMA-376 part 1, 17.9).
 */
final class Numbering {
  private static final int LEVELS = 9;

  /**
   * A level of a list.
   *
   * @param restart deepest level above, from 1, whose number lets this one begin anew; 0 for never,
   *     -1 for any above
   */
  private record Level(int start, String format, String text, boolean decimal, int restart) {
    static final Level PLAIN = new Level(1, "decimal", "", false, -1);
  }

  private record Abstract(
      Map<Integer, Level> levels, @Nullable String styleLink, Counters counted) {}

  /** How far each level has counted; 0 where it has not begun. */
  private static final class Counters {
    private final int[] at = new int[LEVELS];
  }

  private record Instance(int list, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

  private final Map<Integer, Abstract> lists = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Set<Long> started = new HashSet<>();
  private final Styles styles;

  private Numbering(Styles styles) {
    this.styles = styles;
  }

  static Numbering none() {
    return new Numbering(Styles.NONE);
  }

  static Numbering read(InputStream in, Styles styles) throws XMLStreamException {
    Numbering numbering = new Numbering(styles);
    XMLStreamReader xml = Xml.reader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "abstractNum" -> numbering.readList(xml);
          case "num" -> numbering.readInstance(xml);
          default -> {}
        }
      }
    }
    return numbering;
  }

  private void readList(XMLStreamReader xml) throws XMLStreamException {
    int id = Xml.number(Xml.attribute(xml, "abstractNumId", ""), -1);
    Map<Integer, Level> levels = new HashMap<>();
    String link = null;
    while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("abstractNum")) {
      if (xml.isStartElement() && xml.getLocalName().equals("lvl")) {
        int level = Xml.number(Xml.attribute(xml, "ilvl", ""), 0);
        levels.put(level, level(xml));
      } else if (xml.isStartElement() && xml.getLocalName().equals("numStyleLink")) {
        link = Xml.attribute(xml, "val");
      }
    }
    lists.put(id, new Abstract(levels, link, new Counters()));
  }

  private static Level level(XMLStreamReader xml) throws XMLStreamException {
    int start = 0;
    String format = "decimal";
    String text = "";
    boolean decimal = false;
    int restart = -1;
    while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("lvl")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "start" -> start = Xml.number(xml, 0);
          case "numFmt" -> format = Xml.attribute(xml, "val", "decimal");
          case "lvlText" -> text = Xml.attribute(xml, "val", "");
          case "isLgl" -> decimal = Xml.on(xml);
          case "lvlRestart" -> restart = Xml.number(xml, -1);
          default -> {}
        }
      }
    }
    return new Level(start, format, text, decimal, restart);
  }

  private void readInstance(XMLStreamReader xml) throws XMLStreamException {
    int id = Xml.number(Xml.attribute(xml, "numId", ""), -1);
    int list = -1;
    Map<Integer, Level> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int at = 0;
    while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("num")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "abstractNumId" -> list = Xml.number(xml, -1);
          case "lvlOverride" -> at = Xml.number(Xml.attribute(xml, "ilvl", ""), 0);
          case "startOverride" -> starts.put(at, Xml.number(xml, 1));
          case "lvl" -> levels.put(at, level(xml));
          default -> {}
        }
      }
    }
    instances.put(id, new Instance(list, levels, starts));
  }

  /**
   * The number of the next paragraph of the list, with what stands between it and the text; empty
   * for bullets and unknown lists.
   *
   * @param level from 0
   */
  String next(int numbering, int level) {
    Instance instance = instances.get(numbering);
    Abstract list = instance == null ? null : linked(lists.get(instance.list()));
    if (instance == null || list == null || level < 0 || level >= LEVELS) {
      return "";
    }
    count(numbering, instance, list, level);
    Level own = level(instance, list, level);
    if (own.format().equals("bullet")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < own.text().length(); i++) {
      char c = own.text().charAt(i);
      int shown = c == '%' && i + 1 < own.text().length() ? own.text().charAt(i + 1) - '1' : -1;
      if (shown >= 0 && shown < LEVELS) {
        text.append(shown(level(instance, list, shown), list.counted().at[shown], own.decimal()));
        i++;
      } else {
        text.append(c);
      }
    }
    String label = text.toString().strip();
    boolean bare = !label.isEmpty() && Character.isLetterOrDigit(label.charAt(label.length() - 1));
    return bare ? label + " " : label;
  }

  private static String shown(Level level, int number, boolean decimal) {
    return NumberFormat.of(number, decimal ? "decimal" : level.format());
  }

  private @Nullable Abstract linked(@Nullable Abstract list) {
    if (list == null || list.styleLink() == null) {
      return list;
    }
    Instance other = instances.get(styles.listOf(list.styleLink()));
    return other == null ? list : lists.get(other.list());
  }

  private void count(int numbering, Instance instance, Abstract list, int level) {
    int[] counted = list.counted().at;
    for (int above = 0; above < level; above++) {
      counted[above] = counted[above] == 0 ? level(instance, list, above).start() : counted[above];
    }
    Integer start = instance.starts().get(level);
    boolean anew = start != null && started.add(numbering * 16L + level);
    int first = start != null ? start : level(instance, list, level).start();
    counted[level] = anew || counted[level] == 0 ? first : counted[level] + 1;
    for (int below = level + 1; below < LEVELS; below++) {
      int restart = level(instance, list, below).restart();
      if (restart < 0 || (restart > 0 && level < restart)) {
        counted[below] = 0;
      }
    }
  }

  private static Level level(Instance instance, Abstract list, int level) {
    Level own = list.levels().getOrDefault(level, Level.PLAIN);
    return instance.levels().getOrDefault(level, own);
  }
}
