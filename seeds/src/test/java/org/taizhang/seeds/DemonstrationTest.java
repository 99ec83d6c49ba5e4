package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.TargetLights;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.seeds.demo.Demonstration;
import org.taizhang.seeds.resolve.QuantityReader;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.TextField;
import org.taizhang.seeds.text.PlanTextWriter;

class DemonstrationTest {
  private final Ledger ledger = Demonstration.ledger();

  @Test
  void holdsFivePlansWithAllTheirProjects() {
    assertThat(ledger.plans())
        .allMatch(Plan::demonstration)
        .allMatch(plan -> plan.code().startsWith("示例-"))
        .extracting(plan -> ledger.projects(plan.id()).size())
        .containsExactly(60, 30, 20, 16, 23);
    assertThat(ledger.plan(Demonstration.first()).code()).isEqualTo("示例-武进2022");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(Demonstration.ledger()).isEqualTo(ledger);
  }

  @ParameterizedTest
  @CsvSource({
    "示例-武进2022,wujin-2022",
    "示例-武进2024,wujin-2024",
    "示例-常州2023,changzhou-2023",
    "示例-新北2022,xinbei-2022",
    "示例-常州2020,changzhou-2020"
  })
  void whatIsReadIsWrittenAsItStands(String code, String file) throws IOException {
    List<Edit> edits = Demonstration.edit().edits();
    var plans = new Edit.Together(Occasion.DEMONSTRATION, edits.subList(0, edits.size() - 1));
    Ledger issued = ((Outcome.Accepted) Ledger.empty().apply(plans)).ledger();
    assertThat(PlanTextWriter.write(issued, plan(code).id())).isEqualTo(text(file));
  }

  @Test
  void everyNumberThatATextHoldsIsSaidOutright() {
    for (Plan plan : ledger.plans()) {
      for (Project project : ledger.projects(plan.id())) {
        List<Said> found = new ArrayList<>(read("content", project.content()));
        for (Target target : ledger.targets(project.id())) {
          if (!target.text().equals(project.content())) {
            found.addAll(read("" + target.years().first(), target.text()));
          }
        }
        assertThat(ledger.quantities(project.id()).stream().map(this::said))
            .as(project.name())
            .containsExactlyElementsOf(found);
      }
      for (PlannedQuantity goal : ledger.goals(plan.id())) {
        assertThat(read("content", goal.text())).containsExactly(said(goal));
      }
    }
  }

  /** What a number says, but for the words for what is counted, which are chosen by hand. */
  private record Said(String field, String text, Quantity value) {
    Said {
      value =
          new Quantity(
              "",
              value.min(),
              value.max(),
              value.unit(),
              value.bound(),
              value.kind(),
              value.percent(),
              value.per());
    }
  }

  private Said said(PlannedQuantity number) {
    var target = number.target();
    String field = target == null ? "content" : "" + ledger.target(target).years().first();
    return new Said(field, number.text(), number.value());
  }

  private static List<Said> read(String field, String text) {
    var whole = new TextField(1, field, null, Passage.of(text, 1, 0));
    return QuantityReader.in(List.of(whole)).stream()
        .map(found -> new Said(field, found.text(), found.quantity()))
        .toList();
  }

  @Test
  void hasALightOfEveryColourAndAReasonForWhatIsBehind() {
    TargetLights lights = TargetLights.of(ledger, LocalDate.of(2024, 9, 30));
    List<Target> last =
        ledger.projects(Demonstration.first()).stream()
            .flatMap(project -> ledger.targets(project.id()).stream())
            .filter(target -> target.years().contains(2024))
            .toList();
    assertThat(last).extracting(target -> lights.of(target.id()).light()).contains(Light.values());
    assertThat(last)
        .filteredOn(target -> lights.of(target.id()).light() == Light.YELLOW)
        .isNotEmpty()
        .allMatch(target -> !ledger.reports(target.id()).getLast().account().lag().isEmpty());
    assertThat(last).anyMatch(target -> ledger.steps(target.id()).size() > 1);
  }

  @Test
  void hasSomethingToShowInEveryState() {
    var targets =
        ledger.plans().stream()
            .flatMap(plan -> ledger.projects(plan.id()).stream())
            .flatMap(project -> ledger.targets(project.id()).stream())
            .toList();
    assertThat(targets).extracting(Target::state).contains(TargetState.values());
    assertThat(targets).filteredOn(target -> target.due() != null).hasSizeGreaterThan(20);
    assertThat(targets)
        .filteredOn(target -> target.due() != null)
        .allMatch(
            target -> target.years().contains(Objects.requireNonNull(target.due()).getYear()));
  }

  @Test
  void textsAreShort() {
    for (Plan plan : ledger.plans()) {
      assertThat(ledger.projects(plan.id())).allMatch(project -> project.content().length() <= 120);
    }
  }

  private Plan plan(String code) {
    return ledger.plans().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
  }

  private static String text(String file) throws IOException {
    try (InputStream in =
        Demonstration.class.getResourceAsStream("/org/taizhang/seeds/plans/" + file + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
