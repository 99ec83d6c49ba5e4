package org.taizhang.seeds;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/** An item against what a correct reading of an issued plan contains. */
final class ExpectedItems {
  private ExpectedItems() {}

  /** Name, group, content, units and the targets of the years. */
  static void compare(
      DraftItem item, Map<String, @Nullable Object> expected, SoftAssertions softly) {
    softly.assertThat(item.name()).isEqualTo(expected.get("name"));
    softly.assertThat(item.group()).isEqualTo(expected.get("group"));
    softly.assertThat(item.content()).isEqualTo(expected.get("content"));
    softly.assertThat(item.lead()).isEqualTo(expected.get("lead"));
    softly.assertThat(item.responsible()).isEqualTo(expected.get("responsible"));
    Map<String, String> targets =
        item.yearTargets().stream()
            .collect(
                Collectors.toMap(
                    t -> String.valueOf(t.year()),
                    DraftTarget::text,
                    (a, b) -> a + b,
                    TreeMap::new));
    softly.assertThat(targets).isEqualTo(expected.get("yearTargets"));
  }
}
