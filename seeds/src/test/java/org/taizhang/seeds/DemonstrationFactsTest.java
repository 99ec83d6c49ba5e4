package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Script;
import org.taizhang.seeds.demo.Demonstration;

/**
 * The demonstration against the issued plans: names, departments, years and figures are theirs, the
 * sentences are not.
 */
class DemonstrationFactsTest {
  private static final int COPIED = 12;
  private static final Pattern QUOTED_OR_NUMBER = Pattern.compile("[“《][^”》]*[”》]|[0-9.%]+|\\n");

  private final Ledger ledger = Demonstration.ledger();

  @ParameterizedTest
  @CsvSource({"0,武进2022", "1,武进2024", "2,常州2023", "3,新北2022", "4,常州2020"})
  void headsNamesSectionsAndRolesAreThoseOfTheIssuedPlan(int number, String code) {
    Map<String, @Nullable Object> issued = IssuedPlans.expected(IssuedPlans.NAMES[number]);
    Plan plan = plan(code);
    assertThat(Folding.key(plan.title())).isEqualTo(key(issued.get("title")));
    assertThat(Objects.toString(plan.issuer())).isEqualTo(simplified(issued.get("issuer")));
    assertThat(Objects.toString(plan.issued())).isEqualTo(Objects.toString(issued.get("date")));
    assertThat(plan.years().years().mapToObj(BigDecimal::valueOf).toList())
        .isEqualTo(issued.get("years"));
    var items = Json.objects(issued.get("items"));
    List<Project> projects = ledger.projects(plan.id());
    assertThat(projects).hasSameSizeAs(items);
    for (int i = 0; i < items.size(); i++) {
      Project project = projects.get(i);
      var item = items.get(i);
      assertThat(Folding.key(project.name())).isEqualTo(key(item.get("name")));
      assertThat(path(project).getFirst()).isEqualTo(key(item.get("group")));
      assertThat(units(project, Role.LEAD)).isEqualTo(units(item, "lead"));
      assertThat(units(project, Role.RESPONSIBLE)).isEqualTo(units(item, "responsible"));
      assertThat(units(project, Role.SUPPORTING)).isEqualTo(units(item, "supporting"));
      assertThat(years(project)).isEqualTo(years(plan, item));
    }
  }

  /** Sections from the outermost inwards. */
  private List<String> path(Project project) {
    List<String> path = new ArrayList<>();
    for (SectionId at = project.section(); at != null; at = ledger.section(at).parent()) {
      path.addFirst(Folding.key(ledger.section(at).name()));
    }
    return path;
  }

  private Set<String> units(Project project, Role role) {
    Set<String> units = new TreeSet<>();
    ledger
        .roles(project.id())
        .forEach((id, held) -> {
          if (held.contains(role)) {
            units.add(Folding.key(ledger.department(id).name()));
          }
        });
    return units;
  }

  private static Set<String> units(Map<String, @Nullable Object> item, String role) {
    Set<String> units = new TreeSet<>();
    Json.strings(item.get(role)).forEach(unit -> units.add(key(unit)));
    return units;
  }

  private List<String> years(Project project) {
    return ledger.targets(project.id()).stream().map(t -> t.years().toString()).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<String> years(Plan plan, Map<String, @Nullable Object> item) {
    var columns = (Map<String, @Nullable Object>) Objects.requireNonNull(item.get("yearTargets"));
    boolean divided = columns.size() == plan.years().years().count() && columns.size() > 1;
    return divided
        ? columns.keySet().stream()
            .map(year -> org.taizhang.model.YearSpan.of(Integer.parseInt(year)).toString())
            .toList()
        : List.of(plan.years().toString());
  }

  private record Figure(
      String plan,
      @Nullable Integer item,
      String field,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      String unit,
      boolean percent,
      @Nullable String per) {}

  @Test
  void everyFigureIsThereAndNoneWasMadeUp() throws IOException {
    var file =
        Json.object(
            Files.readString(IssuedPlans.folder().resolve("expected").resolve("quantities.json")));
    List<Figure> wanted = new ArrayList<>();
    List<Figure> optional = new ArrayList<>();
    for (var entry : Json.objects(file.get("quantities"))) {
      (Boolean.TRUE.equals(entry.get("optional")) ? optional : wanted).add(figure(entry));
    }
    List<Figure> surplus = new ArrayList<>();
    for (Plan plan : ledger.plans()) {
      for (PlannedQuantity number : numbers(plan.id())) {
        Figure figure = figure(plan, number);
        if (!wanted.remove(figure) && !optional.remove(figure)) {
          surplus.add(figure);
        }
      }
    }
    assertThat(wanted).as("missing").isEmpty();
    assertThat(surplus).as("made up").isEmpty();
  }

  @Test
  void boundsAndYearsAreThoseOfTheIssuedPlans() throws IOException {
    var file =
        Json.object(
            Files.readString(IssuedPlans.folder().resolve("expected").resolve("quantities.json")));
    List<String> issued = new ArrayList<>();
    for (var entry : Json.objects(file.get("quantities"))) {
      boolean inColumn = "column".equals(entry.get("yearBasis"));
      String year =
          "explicit".equals(entry.get("yearBasis")) ? Objects.toString(entry.get("year")) : "";
      if (!Boolean.TRUE.equals(entry.get("optional"))) {
        issued.add(
            figure(entry)
                + bound(Objects.toString(entry.get("qualifier"), ""), figure(entry))
                + (inColumn ? "" : year));
      }
    }
    List<String> shown = new ArrayList<>();
    for (Plan plan : ledger.plans()) {
      for (PlannedQuantity number : numbers(plan.id())) {
        shown.add(
            figure(plan, number)
                + number.value().bound().name()
                + Objects.toString(number.year(), ""));
      }
    }
    assertThat(shown).containsAll(issued);
  }

  private static String bound(String qualifier, Figure figure) {
    return switch (qualifier) {
      case "左右" -> Bound.ABOUT.name();
      case "超", "逾", "余" -> Bound.OVER.name();
      case "以上", "不少于", "不低于", "至少" -> Bound.AT_LEAST.name();
      default -> isOne(figure) ? Bound.EXACT.name() : Bound.RANGE.name();
    };
  }

  private static boolean isOne(Figure figure) {
    return Objects.toString(figure.min()).equals(Objects.toString(figure.max()));
  }

  private Stream<PlannedQuantity> below(PlanId plan) {
    return ledger.projects(plan).stream().flatMap(p -> ledger.quantities(p.id()).stream());
  }

  private List<PlannedQuantity> numbers(PlanId plan) {
    return Stream.concat(ledger.goals(plan).stream(), below(plan)).toList();
  }

  private Figure figure(Plan plan, PlannedQuantity number) {
    Integer item = number.project() == null ? null : ledger.project(number.project()).number();
    String inside =
        number.target() == null ? "content" : "" + ledger.target(number.target()).years().first();
    var value = number.value();
    return new Figure(
        Objects.requireNonNull(SEEDS.get(plan.code())),
        item,
        item == null ? "outside" : inside,
        value.min(),
        value.max(),
        value.unit(),
        value.percent(),
        value.per());
  }

  private static final Map<String, String> SEEDS =
      Map.of(
          "示例-武进2022",
          "000",
          "示例-武进2024",
          "001",
          "示例-常州2023",
          "002",
          "示例-新北2022",
          "003",
          "示例-常州2020",
          "004");

  private static Figure figure(Map<String, @Nullable Object> entry) {
    String seed = Objects.toString(entry.get("seed")).substring(0, 3);
    Object item = entry.get("item");
    String field = Objects.toString(entry.get("field"));
    Object per = entry.get("per");
    return new Figure(
        seed,
        item == null ? null : item(item),
        item == null ? "outside" : field,
        number(entry.get("value_min")),
        number(entry.get("value_max")),
        Objects.toString(entry.get("unitSimplified")),
        Boolean.TRUE.equals(entry.get("percent")),
        per == null ? null : simplified(per));
  }

  /** Leaves of the prose plan are called by their path there, by their place here. */
  private static int item(Object item) {
    if (item instanceof BigDecimal number) {
      return number.intValue();
    }
    for (var leaf : Json.objects(IssuedPlans.expected(IssuedPlans.NAMES[3]).get("items"))) {
      if (item.equals(leaf.get("id"))) {
        return ((BigDecimal) Objects.requireNonNull(leaf.get("no"))).intValue();
      }
    }
    throw new IllegalArgumentException("no item " + item);
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    return value == null
        ? null
        : new BigDecimal(((BigDecimal) value).stripTrailingZeros().toPlainString());
  }

  @ParameterizedTest
  @CsvSource({"0,武进2022", "1,武进2024", "2,常州2023", "3,新北2022", "4,常州2020"})
  void noSentenceIsTheirs(int number, String code) {
    String issued =
        Folding.folded(
                new String(IssuedPlans.bytes(IssuedPlans.NAMES[number]), StandardCharsets.UTF_8))
            .replaceAll("\\s", "");
    Plan plan = plan(code);
    List<String> copied = new ArrayList<>();
    for (Project project : ledger.projects(plan.id())) {
      List<String> texts = new ArrayList<>(List.of(project.content()));
      ledger.targets(project.id()).stream().map(Target::text).forEach(texts::add);
      for (String text : texts) {
        pieces(plan, text).forEach(piece -> copied(piece, issued, copied));
      }
    }
    assertThat(copied).isEmpty();
  }

  /** The text without what is a name or a number. */
  private Stream<String> pieces(Plan plan, String text) {
    String bare = QUOTED_OR_NUMBER.matcher(text).replaceAll("\0");
    for (Project project : ledger.projects(plan.id())) {
      bare = bare.replace(project.name(), "\0");
    }
    for (Department department : ledger.departments(plan.id())) {
      bare = bare.replace(department.name(), "\0");
    }
    return Pattern.compile("\0").splitAsStream(bare).map(Folding::folded);
  }

  private static void copied(String piece, String issued, List<String> found) {
    for (int i = 0; i + COPIED <= piece.length(); i++) {
      if (issued.contains(piece.substring(i, i + COPIED))) {
        found.add(piece.substring(i, i + COPIED));
      }
    }
  }

  private Plan plan(String code) {
    return ledger.plans().stream()
        .filter(plan -> plan.code().equals("示例-" + code))
        .findFirst()
        .orElseThrow();
  }

  private static String simplified(@Nullable Object text) {
    return Script.simplified(Objects.toString(text));
  }

  private static String key(@Nullable Object text) {
    return Folding.key(Objects.toString(text));
  }
}
