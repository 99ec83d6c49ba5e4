package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What documents of many kinds of offices say of themselves, all invented: title, issuer, number,
 * date, level and years, wherever they stand.
 */
class HeadsTest {
  private static final Path CASES = Path.of("src", "test", "resources", "heads", "heads.txt");

  static Stream<String[]> cases() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("----\n")).map(one -> one.split("====\n"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isUnderstood(String document, String expected) {
    var result = PlanReader.read("a.txt", document.getBytes(StandardCharsets.UTF_8));
    assertThat(result).isInstanceOf(ReadResult.Reading.class);
    List<String> said = HeadLines.of(((ReadResult.Reading) result).draft());
    assertThat(String.join("\n", said) + "\n").isEqualTo(expected);
  }
}
