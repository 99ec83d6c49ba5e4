package org.taizhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Inked;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.app.scene.PlanBuilder;
import org.taizhang.app.scene.Samples;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Mark;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Role;
import org.taizhang.model.YearSpan;

class MatrixBriefingTest {
  private static final TextMetrics METRICS = new BundledMetrics();
  private static final double LEAST_TYPE = 7.5;

  private static IntStream seeds() {
    return IntStream.range(0, Boolean.getBoolean("taizhang.long") ? 300 : 14);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rowsInAreRowsOut(int seed) {
    var plan = drawn(seed);
    var document = print(size(seed), plan);
    var expected = table(plan).projects().stream().map(row -> row.project().name()).toList();
    var written = new ArrayList<String>();
    for (var page : document.pages()) {
      if (firstChunk(page, plan)) {
        written.addAll(names(page, expected));
      }
    }
    assertThat(written).containsExactlyElementsOf(expected);
    assertThat(signs(document)).isEqualTo(table(plan).count().total());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everythingStandsOnItsPage(int seed) {
    var document = print(size(seed), drawn(seed));
    for (var page : document.pages()) {
      var sheet = new Box(36, 36, page.width() - 72, page.height() - 54);
      Inked.texts(page.shapes())
          .forEach(text ->
              assertThat(sheet.holds(Inked.of(text, METRICS)))
                  .as("%s on %s", text, page.width())
                  .isTrue());
      for (var shape : page.shapes()) {
        if (shape instanceof Mark mark) {
          assertThat(sheet.holds(Inked.of(mark))).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPageSaysWhatItIs(int seed) {
    var plan = drawn(seed);
    var document = print(size(seed), plan);
    for (int i = 0; i < document.pages().size(); i++) {
      var page = document.pages().get(i);
      var texts = Inked.texts(page.shapes()).map(Text::text).toList();
      assertThat(texts).contains("— " + (i + 1) + " —", "牵头", "责任", "配合", "项目", "序号");
      assertThat(String.join("", texts)).contains("责任矩阵", "截至2026年11月22日");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyDepartmentHeadsEveryPageOfItsColumns(int seed) {
    var plan = drawn(seed);
    var document = print(size(seed), plan);
    var departments = table(plan).columns().stream().map(column -> column.name()).toList();
    int chunks = 0;
    var heads = new ArrayList<String>();
    for (var page : document.pages()) {
      var here = names(page, departments);
      if (chunks == 0 || heads.size() < departments.size()) {
        heads.addAll(here);
        chunks++;
      } else {
        assertThat(heads).containsSubsequence(here);
      }
    }
    assertThat(heads).containsExactlyElementsOf(departments);
    assertThat(document.pages().size() % chunks).isZero();
  }

  @Test
  void standsOnOneSheetInReadableTypeWherePossible() {
    var document = print(PaperSize.A3_LANDSCAPE, Samples.drawn(21, 20, 33));
    assertThat(document.pages()).hasSize(1);
    Inked.texts(document.pages().getFirst().shapes())
        .forEach(text -> assertThat(text.style().size()).isGreaterThanOrEqualTo(LEAST_TYPE - 0.5));
  }

  @Test
  void leavesOutWhatWasNotChosen() {
    var plan =
        new PlanBuilder("X", "工作要点", "教育局", false)
            .project("建学校", Map.of("住建局", Set.of(Role.LEAD), "财政局", Set.of(Role.RESPONSIBLE)))
            .target(2024)
            .project("办食堂", Map.of("市监局", Set.of(Role.LEAD)))
            .target(2025)
            .target(2026)
            .project("配教师", Map.of("人社局", Set.of(Role.LEAD)))
            .target(2026);
    assertThat(texts(chosen(plan, new YearSpan(2025, 2026), List.of())))
        .contains("办食堂", "配教师", "2024—2026年 · 共2项 · 责任单位2个 · 牵头2 · 责任0 · 筛选：2025—2026年")
        .doesNotContain("建学校");
    assertThat(texts(chosen(plan, null, List.of("财政局", "人社局"))))
        .contains("建学校", "配教师")
        .doesNotContain("办食堂");
  }

  private static Document chosen(PlanBuilder plan, @Nullable YearSpan years, List<String> units) {
    var paper = new PaperOptions(PaperSize.A3_LANDSCAPE, LocalDate.of(2026, 11, 22));
    var words = BriefingWords.in(Locale.SIMPLIFIED_CHINESE);
    return new MatrixBriefing(new MatrixProjection(), METRICS, words)
        .document(
            plan.in(Ledger.empty()),
            new BriefingChoice(List.of(plan.id()), years, units, "", paper));
  }

  @Test
  void marksDemonstrations() {
    assertThat(texts(print(PaperSize.A4_LANDSCAPE, Samples.small()))).contains("示例");
    assertThat(texts(print(PaperSize.A4_LANDSCAPE, Samples.drawn(1, 3, 3)))).doesNotContain("示例");
  }

  @Test
  void saysThatAPlanNamesNobody() {
    assertThat(texts(print(PaperSize.A3_LANDSCAPE, Samples.drawn(2, 60, 0))))
        .contains("方案未明确责任单位，责任单位栏留待填写。", "责任单位");
  }

  @Test
  void isNeverWithoutAPage() {
    assertThat(texts(print(PaperSize.A3_LANDSCAPE))).contains("所选范围内没有项目。");
    assertThat(texts(print(PaperSize.A3_LANDSCAPE, Samples.drawn(2, 0, 5)))).contains("所选范围内没有项目。");
  }

  @Test
  void bookmarksPlansAndTheirGroups() {
    var document = print(PaperSize.A3_LANDSCAPE, Samples.small(), Samples.drawn(8, 30, 5));
    assertThat(document.bookmarks()).hasSize(2);
    assertThat(document.bookmarks().getFirst().children())
        .extracting(Bookmark::title)
        .containsExactly("扩容增位", "提质增效");
    assertThat(document.bookmarks().getLast().page()).isEqualTo(1);
  }

  private static PlanBuilder drawn(int seed) {
    var random = new Random(seed);
    return Samples.drawn(seed, random.nextInt(120), random.nextInt(90));
  }

  private static PaperSize size(int seed) {
    return seed % 3 == 0 ? PaperSize.A4_LANDSCAPE : PaperSize.A3_LANDSCAPE;
  }

  private static Document print(PaperSize size, PlanBuilder... plans) {
    var ledger = Ledger.empty();
    var ids = new ArrayList<PlanId>();
    for (var plan : plans) {
      ledger = plan.in(ledger);
      ids.add(plan.id());
    }
    var words = BriefingWords.in(Locale.SIMPLIFIED_CHINESE);
    return new MatrixBriefing(new MatrixProjection(), METRICS, words)
        .document(
            ledger, BriefingChoice.of(ids, new PaperOptions(size, LocalDate.of(2026, 11, 22))));
  }

  private static MatrixTable table(PlanBuilder plan) {
    return new MatrixProjection()
        .table(plan.in(Ledger.empty()), MatrixSelection.of(List.of(plan.id())));
  }

  /** Names that stand on a page as a whole, in order. */
  private static List<String> names(Page page, List<String> known) {
    return page.shapes().stream()
        .filter(Phrase.class::isInstance)
        .map(shape -> ((Phrase) shape).text())
        .filter(known::contains)
        .toList();
  }

  private static boolean firstChunk(Page page, PlanBuilder plan) {
    var columns = table(plan).columns();
    return columns.isEmpty() || !names(page, List.of(columns.getFirst().name())).isEmpty();
  }

  /** Signs in cells: all but the legends, and those in heads and rows of totals. */
  private static long signs(Document document) {
    long signs = 0;
    for (var page : document.pages()) {
      var marks = page.shapes().stream().filter(Mark.class::isInstance).map(Mark.class::cast);
      signs += marks.filter(mark -> inCells(page, mark)).count();
    }
    return signs;
  }

  private static boolean inCells(Page page, Mark mark) {
    return page.shapes().stream()
        .anyMatch(shape ->
            shape instanceof Fill(Box box, Ink ink)
                && (ink == Ink.GROUND || ink == Ink.UNCLEAR)
                && box.holds(Inked.of(mark)));
  }

  private static List<String> texts(Document document) {
    return document.pages().stream()
        .flatMap(page -> Inked.texts(page.shapes()))
        .map(Text::text)
        .toList();
  }
}
