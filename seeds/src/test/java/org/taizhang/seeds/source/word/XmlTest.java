package org.taizhang.seeds.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlTest {
  private static String text(byte[] part) throws XMLStreamException, IOException {
    XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(part));
    xml.nextTag();
    return xml.getElementText();
  }

  @Test
  void bothEncodingsOfPartsAreRead() throws XMLStreamException, IOException {
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16)) {
      String name = charset.name().substring(0, charset.equals(StandardCharsets.UTF_8) ? 5 : 6);
      String declared = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><t>云台𠮷区</t>";
      assertThat(text(declared.getBytes(charset))).as(charset.name()).isEqualTo("云台𠮷区");
      assertThat(text("<t>云台区</t>".getBytes(charset))).as(charset.name()).isEqualTo("云台区");
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      assertThat(text("\uFEFF<t>云台区</t>".getBytes(charset))).isEqualTo("云台区");
    }
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithoutAWordOnTheConsole() {
    byte[] part = "<t>云台区</t>".getBytes(StandardCharsets.UTF_8);
    part[5] = 'A';
    PrintStream console = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> text(part))
          .isInstanceOfAny(XMLStreamException.class, IOException.class);
    } finally {
      System.setErr(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
