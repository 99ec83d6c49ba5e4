package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.page.BriefingChoice;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.press.Press;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.Target;
import org.taizhang.seeds.demo.Demonstration;

/** Whatever a plan holds is found in the briefings that should hold it, word for word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeLedgerInPrintTest {
  private final BundledMetrics metrics = new BundledMetrics();
  private final Briefings briefings = Briefings.chinese(metrics);
  private final Press press = new Press(metrics);

  Stream<Arguments> plansAndKinds() {
    List<Arguments> all = new ArrayList<>();
    for (Ledger ledger : ledgers()) {
      for (Plan plan : ledger.plans()) {
        for (BriefingKind kind : briefings.kinds()) {
          all.add(Arguments.argumentSet(plan.code() + " " + kind.key(), ledger, plan, kind));
        }
      }
    }
    return all.stream();
  }

  private static List<Ledger> ledgers() {
    return SharedPlans.present()
        ? List.of(Demonstration.ledger(), SharedPlans.ledger())
        : List.of(Demonstration.ledger());
  }

  @ParameterizedTest
  @MethodSource("plansAndKinds")
  void everythingIsOnPaper(Ledger ledger, Plan plan, BriefingKind kind) throws IOException {
    List<String> pages = printed(ledger, plan, kind);
    List<String> lost =
        wanted(ledger, plan, kind).stream()
            .map(WholeLedgerInPrintTest::bare)
            .filter(text -> !holds(pages, text))
            .toList();
    assertThat(lost).isEmpty();
  }

  /** What a briefing of this kind promises to hold. */
  private static List<String> wanted(Ledger ledger, Plan plan, BriefingKind kind) {
    List<String> texts = new ArrayList<>(List.of(plan.title()));
    List<Project> projects = ledger.projects(plan.id());
    switch (kind) {
      case MATRIX -> {
        texts.addAll(sections(ledger, plan));
        projects.forEach(project -> texts.add(project.name()));
        texts.addAll(responsible(ledger, projects));
      }
      case YEARS -> {
        projects.forEach(project -> texts.add(project.name()));
        projects.forEach(project -> texts.add(project.content()));
        texts.addAll(targets(ledger, projects));
        texts.addAll(figures(ledger, projects, _ -> true));
        texts.addAll(responsible(ledger, projects));
      }
      case GANTT -> {
        texts.addAll(sections(ledger, plan));
        projects.forEach(project -> texts.add(project.name()));
        texts.addAll(targets(ledger, projects));
        texts.addAll(figures(ledger, projects, figure -> figure.target() != null));
      }
      case DEPARTMENT -> {
        List<Project> assigned =
            projects.stream().filter(project -> !ledger.roles(project.id()).isEmpty()).toList();
        if (assigned.isEmpty()) {
          texts.clear();
        }
        assigned.forEach(project -> texts.add(project.name()));
        texts.addAll(targets(ledger, assigned));
        texts.addAll(responsible(ledger, projects));
      }
      case OUTSTANDING -> {
        texts.clear();
        for (Project project : projects) {
          List<Target> open =
              ledger.targets(project.id()).stream()
                  .filter(target -> target.state().isOpen())
                  .toList();
          if (!ledger.roles(project.id()).isEmpty() && !open.isEmpty()) {
            texts.add(project.name());
            open.forEach(target -> texts.add(target.text()));
          }
        }
      }
      case MEETING -> {
        projects.forEach(project -> texts.add(project.name()));
        ledger.goals(plan.id()).forEach(goal -> texts.add(goal.text()));
      }
    }
    return texts;
  }

  private static List<String> sections(Ledger ledger, Plan plan) {
    return ledger.sections(plan.id()).stream().map(Section::name).toList();
  }

  private static List<String> figures(
      Ledger ledger, List<Project> projects, Predicate<PlannedQuantity> wanted) {
    return projects.stream()
        .flatMap(project -> ledger.quantities(project.id()).stream())
        .filter(wanted)
        .map(PlannedQuantity::text)
        .toList();
  }

  private static List<String> targets(Ledger ledger, List<Project> projects) {
    return projects.stream()
        .flatMap(project -> ledger.targets(project.id()).stream())
        .map(Target::text)
        .toList();
  }

  private static List<String> responsible(Ledger ledger, List<Project> projects) {
    return projects.stream()
        .flatMap(project -> ledger.roles(project.id()).keySet().stream())
        .distinct()
        .map(ledger::department)
        .map(Department::name)
        .toList();
  }

  /** On one page, or on two where a row goes on overleaf. */
  private static boolean holds(List<String> pages, String text) {
    if (pages.stream().anyMatch(page -> page.contains(text))) {
      return true;
    }
    for (int page = 1; page < pages.size(); page++) {
      for (int cut = 1; cut < text.length(); cut++) {
        if (pages.get(page - 1).contains(text.substring(0, cut))
            && pages.get(page).contains(text.substring(cut))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> printed(Ledger ledger, Plan plan, BriefingKind kind) throws IOException {
    var paper = new PaperOptions(PaperSize.A3_LANDSCAPE, LocalDate.of(2024, 3, 5));
    var choice = new BriefingChoice(List.of(plan.id()), null, List.of(), "", paper);
    var pdf = new ByteArrayOutputStream();
    press.print(briefings.of(kind).document(ledger, choice), pdf);
    try (var read = Loader.loadPDF(pdf.toByteArray())) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(bare(stripper.getText(read)));
      }
      return pages;
    }
  }

  /** Without blanks; the bundled faces draw two kinds of dots with one glyph. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "").replace('•', '·');
  }
}
