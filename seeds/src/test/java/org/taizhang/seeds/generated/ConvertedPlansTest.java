package org.taizhang.seeds.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Made plans as LibreOffice saves them, read back; skipped where there is no LibreOffice. */
class ConvertedPlansTest {
  private static final int FEW = 3;
  private static final int MANY = 72;

  @TempDir private Path temp;

  @ParameterizedTest
  @EnumSource
  void readsBackWhatWasConverted(Conversion conversion) throws IOException, InterruptedException {
    long count =
        Long.getLong("taizhang.converted", Boolean.getBoolean("taizhang.long") ? MANY : FEW);
    long turn = List.of(Conversion.values()).indexOf(conversion) * (long) FEW;
    long first = Long.getLong("taizhang.first", turn);
    List<MadeCase> cases = conversion.cases(first, count);
    Map<MadeCase, List<String>> differences = conversion.differences(cases, temp);
    System.out.println(
        conversion + ": " + cases.size() + " plans, " + differences.size() + " with differences");
    assertThat(
            differences.entrySet().stream()
                .map(entry -> entry.getKey() + "\n  " + String.join("\n  ", entry.getValue()))
                .collect(Collectors.joining("\n")))
        .isEmpty();
  }
}
