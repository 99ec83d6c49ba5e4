package org.taizhang.seeds.source.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML as a stream that reaches nothing outside and takes no declarations of entities. */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();
  private static final int LONGEST_MARK = 4;

  /** The three bytes of it, each as a character. */
  private static final String UTF_8_MARK = "ï»¿";

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
    return factory;
  }

  /**
   * @throws XMLStreamException when it does not begin as XML
   * @throws IOException when its bytes are no text
   */
  static XMLStreamReader reader(InputStream in) throws XMLStreamException, IOException {
    InputStream bytes = new BufferedInputStream(in);
    bytes.mark(LONGEST_MARK);
    String head = new String(bytes.readNBytes(LONGEST_MARK), StandardCharsets.ISO_8859_1);
    bytes.reset();
    bytes.skipNBytes(head.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0);
    return FACTORY.createXMLStreamReader(new InputStreamReader(bytes, charset(head).newDecoder()));
  }

  /**
   * Of a part that begins so (UTF-8 or UTF-16: ECMA-376 part 2, rule M1.17). Told here, since the
   * parser prints what it finds wrong with bytes, and a decoder does not.
   */
  private static Charset charset(String head) {
    if (head.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    return head.startsWith("þÿ") || head.startsWith("ÿþ") || head.startsWith("\0<")
        ? StandardCharsets.UTF_16
        : StandardCharsets.UTF_8;
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
