package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.seeds.source.Decoded;
import org.taizhang.seeds.source.TextDecoder;
import org.taizhang.seeds.source.word.Soffice;

/** The issued plans, made documents by LibreOffice, are understood as their text is. */
class IssuedPlansAsWordTest {

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "rtf"})
  void itemsAndRolesAreThoseOfTheText(String format, @TempDir Path folder) throws Exception {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    for (String name : IssuedPlans.NAMES) {
      texts.put(name + ".txt", utf8(IssuedPlans.bytes(name)));
    }
    Map<String, byte[]> documents =
        Soffice.converted(texts, format, "Text (encoded):UTF8,LF,,,", folder);
    SoftAssertions softly = new SoftAssertions();
    for (String name : IssuedPlans.NAMES) {
      ReadResult result = PlanReader.read(name + "." + format, documents.get(name + ".txt"));
      assertThat(result).as(name).isInstanceOf(ReadResult.Reading.class);
      Draft read = ((ReadResult.Reading) result).draft();
      Draft expected = IssuedPlans.reading(name).draft();
      softly.assertThat(read.title()).isEqualTo(expected.title());
      softly
          .assertThat(read.groups().stream().map(group -> group.name() + group.intro()))
          .isEqualTo(
              expected.groups().stream().map(group -> group.name() + group.intro()).toList());
      softly
          .assertThat(read.items().stream().map(IssuedPlansAsWordTest::line))
          .isEqualTo(expected.items().stream().map(IssuedPlansAsWordTest::line).toList());
    }
    softly.assertAll();
  }

  private static String line(DraftItem item) {
    return Grids.line(item) + "|" + item.content();
  }

  private static byte[] utf8(byte[] content) {
    return ((Decoded.Text) TextDecoder.decode(content)).text().getBytes(StandardCharsets.UTF_8);
  }
}
