package org.taizhang.seeds.source.word;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML as a stream that reaches nothing outside and takes no declarations of entities. */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
    return factory;
  }

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** The attribute of the local name in any namespace. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static String attribute(XMLStreamReader xml, String name, String otherwise) {
    String value = attribute(xml, name);
    return value == null ? otherwise : value;
  }

  /** The number that val holds; the other one where it is missing or none. */
  static int number(XMLStreamReader xml, int otherwise) {
    return number(attribute(xml, "val", ""), otherwise);
  }

  static int number(String text, int otherwise) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  /** Whether an on-off property is on (ECMA-376 part 1, 17.17.4). */
  static boolean on(XMLStreamReader xml) {
    String value = attribute(xml, "val", "true");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Passes over the element begun last with all it holds. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }
}
