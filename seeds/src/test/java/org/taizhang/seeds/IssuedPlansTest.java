package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.taizhang.model.Level;

/** The five issued plans, read and compared with what was read in them by hand. */
class IssuedPlansTest {
  static final String[] NAMES = IssuedPlans.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void whatThePlanSaysOfItself(String name) {
    Draft draft = IssuedPlans.reading(name).draft();
    Map<String, @Nullable Object> expected = IssuedPlans.expected(name);
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(draft.title()).isEqualTo(expected.get("title"));
    softly.assertThat(draft.issuer()).isEqualTo(expected.get("issuer"));
    softly
        .assertThat(draft.date() == null ? null : draft.date().toString())
        .isEqualTo(expected.get("date"));
    softly
        .assertThat(draft.level())
        .isEqualTo("市".equals(expected.get("level")) ? Level.CITY : Level.DISTRICT);
    softly.assertThat(draft.years()).isEqualTo(integers(expected.get("years")));
    softly.assertAll();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void groups(String name) {
    Draft draft = IssuedPlans.reading(name).draft();
    List<Map<String, @Nullable Object>> expected =
        Json.objects(IssuedPlans.expected(name).get("groups"));
    assertThat(draft.groups().stream().map(DraftGroup::name))
        .isEqualTo(expected.stream().map(group -> group.get("name")).toList());
    assertThat(draft.groups().stream().map(group -> String.join("\n", group.intro())))
        .isEqualTo(expected.stream().map(group -> group.getOrDefault("intro", "")).toList());
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void items(String name) {
    Draft draft = IssuedPlans.reading(name).draft();
    List<Map<String, @Nullable Object>> expected =
        Json.objects(IssuedPlans.expected(name).get("items"));
    assertThat(draft.items().stream().map(DraftItem::name))
        .isEqualTo(expected.stream().map(item -> item.get("name")).toList());
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < expected.size(); i++) {
      compare(draft.items().get(i), expected.get(i), softly);
    }
    softly.assertAll();
  }

  private static void compare(
      DraftItem item, Map<String, @Nullable Object> expected, SoftAssertions softly) {
    softly.assertThat(item.no()).isEqualTo(((BigDecimal) expected.get("no")).intValue());
    softly.assertThat(item.group()).isEqualTo(expected.get("group"));
    softly.assertThat(item.content()).isEqualTo(expected.get("content"));
    softly.assertThat(item.lead()).isEqualTo(expected.get("lead"));
    softly.assertThat(item.responsible()).isEqualTo(expected.get("responsible"));
    softly.assertThat(item.supporting()).isEmpty();
    softly.assertThat(item.id()).isEqualTo(expected.get("id"));
    if (expected.containsKey("path")) {
      softly.assertThat(item.path()).isEqualTo(expected.get("path"));
    }
    if (expected.containsKey("label")) {
      softly.assertThat(item.label()).isEqualTo(expected.get("label"));
    }
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

  @Test
  void theCountsThatWereTakenByHand() {
    assertThat(assignments(NAMES[0])).isEqualTo(112);
    assertThat(assignments(NAMES[2])).isEqualTo(143);
    assertThat(
            IssuedPlans.reading(NAMES[0]).draft().items().stream()
                .mapToInt(item -> item.yearTargets().size())
                .sum())
        .isEqualTo(60);
  }

  private static int assignments(String name) {
    return IssuedPlans.reading(name).draft().items().stream()
        .mapToInt(item -> item.lead().size() + item.responsible().size() + item.supporting().size())
        .sum();
  }

  @SuppressWarnings("unchecked")
  private static List<Integer> integers(@Nullable Object numbers) {
    return ((List<BigDecimal>) Objects.requireNonNull(numbers))
        .stream().map(BigDecimal::intValue).toList();
  }
}
