package org.taizhang.seeds.source.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The part of a package that holds its lists (ECMA-376 part 1, 17.9). */
final class NumberingPart {
  private NumberingPart() {}

  static Numbering read(InputStream in, Styles styles) throws XMLStreamException, IOException {
    Numbering numbering = new Numbering(styles);
    XMLStreamReader xml = Xml.reader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "abstractNum" -> readList(xml, numbering);
          case "num" -> readInstance(xml, numbering);
          default -> {}
        }
      }
    }
    return numbering;
  }

  private static void readList(XMLStreamReader xml, Numbering numbering) throws XMLStreamException {
    int id = Xml.number(Xml.attribute(xml, "abstractNumId", ""), -1);
    Map<Integer, NumberLevel> levels = new HashMap<>();
    String link = null;
    while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("abstractNum")) {
      if (xml.isStartElement() && xml.getLocalName().equals("lvl")) {
        int level = Xml.number(Xml.attribute(xml, "ilvl", ""), 0);
        levels.put(level, level(xml));
      } else if (xml.isStartElement() && xml.getLocalName().equals("numStyleLink")) {
        link = Xml.attribute(xml, "val");
      }
    }
    numbering.list(id, levels, link);
  }

  private static NumberLevel level(XMLStreamReader xml) throws XMLStreamException {
    int start = 0;
    String format = "decimal";
    String text = "";
    boolean decimal = false;
    int restart = -1;
    boolean tight = false;
    while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("lvl")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "start" -> start = Xml.number(xml, 0);
          case "numFmt" -> format = Xml.attribute(xml, "val", "decimal");
          case "lvlText" -> text = Xml.attribute(xml, "val", "");
          case "isLgl" -> decimal = Xml.on(xml);
          case "suff" -> tight = Xml.attribute(xml, "val", "").equals("nothing");
          case "lvlRestart" -> restart = Xml.number(xml, -1);
          default -> {}
        }
      }
    }
    return new NumberLevel(start, format, text, decimal, restart, tight);
  }

  private static void readInstance(XMLStreamReader xml, Numbering numbering)
      throws XMLStreamException {
    int id = Xml.number(Xml.attribute(xml, "numId", ""), -1);
    int list = -1;
    Map<Integer, NumberLevel> levels = new HashMap<>();
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
    numbering.instance(id, list, levels, starts);
  }
}
