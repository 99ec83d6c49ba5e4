package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.Level;

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
    assertThat(said(((ReadResult.Reading) result).draft())).isEqualTo(expected);
  }

  private static String said(Draft draft) {
    List<String> lines = new ArrayList<>();
    add(lines, "题：", draft.title());
    add(lines, "发：", draft.issuer());
    add(lines, "号：", draft.documentNumber());
    add(lines, "日：", draft.date());
    add(lines, "级：", draft.level() == null ? null : word(draft.level()));
    add(lines, "年：", draft.years().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String head, @Nullable Object value) {
    if (value != null) {
      lines.add(head + value);
    }
  }

  private static String word(Level level) {
    return switch (level) {
      case PROVINCE -> "省";
      case CITY -> "市";
      case DISTRICT -> "区";
    };
  }
}
