package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Table;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;

/** What the head of a briefing says of the plans that were chosen. */
record ChosenPlans(Ledger ledger, BriefingChoice choice, BriefingWords words) {
  /** Those that the ledger still holds, each once, in the order chosen. */
  List<Plan> plans() {
    return choice.plans().stream()
        .distinct()
        .map(ledger::find)
        .filter(Plan.class::isInstance)
        .map(Plan.class::cast)
        .toList();
  }

  /** What a reader of the file is told about it. */
  Document.Facts info(BriefingKind kind) {
    var title = plans().stream().map(Plan::title).collect(Collectors.joining("、"));
    var author =
        plans().stream()
            .map(Plan::issuer)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("、"));
    return new Document.Facts(
        title + words.kind(kind), author, words.creator(), choice.paper().asOf());
  }

  /** Issuer, number and as-of date of a plan, as far as it has them. */
  List<String> subtitle(Plan plan) {
    var subtitle = new ArrayList<String>();
    if (plan.issuer() != null) {
      subtitle.add(plan.issuer());
    }
    if (plan.documentNumber() != null) {
      subtitle.add(plan.documentNumber());
    }
    subtitle.add(words.asOf(choice.paper().asOf()));
    return subtitle;
  }

  /** By what the projects were filtered; empty for nothing. */
  List<String> filters() {
    return filters(choice.departments());
  }

  /** The same where departments are no filter but what the briefing is about. */
  List<String> filtersBesideDepartments() {
    return filters(List.of());
  }

  private List<String> filters(List<String> departments) {
    var said = new ArrayList<>(filtered(departments));
    said.addAll(units());
    return said;
  }

  /** Which departments stand there, where these are not those of the document. */
  private List<String> units() {
    return switch (choice.units()) {
      case ISSUED, OFFICES -> List.of();
      case CURRENT -> List.of(words.format("units.CURRENT"));
    };
  }

  private List<String> filtered(List<String> departments) {
    var filters = new ArrayList<String>();
    var years = choice.years();
    if (years != null) {
      filters.add(words.years(years));
    }
    filters.addAll(departments);
    if (!choice.search().isBlank()) {
      filters.add("“" + choice.search().strip() + "”");
    }
    return filters.isEmpty() ? List.of() : List.of(words.filteredBy(String.join("、", filters)));
  }

  /** What must not be overlooked of a plan's projects; empty for nothing. */
  String notice(PlanTasks tasks) {
    if (tasks.isEmpty()) {
      return words.format("nothing");
    }
    if (ledger.departments(tasks.plan().id()).isEmpty()) {
      return words.format("plan.unclear");
    }
    long unclear = tasks.projects().stream().filter(p -> ledger.roles(p.id()).isEmpty()).count();
    return unclear == 0 ? "" : words.format("count.unclear", unclear);
  }

  /** What stands above a plan's table. */
  HeadFacts facts(PlanTasks tasks, BriefingKind kind) {
    var plan = tasks.plan();
    var counts = new ArrayList<String>();
    counts.add(words.years(plan.years()));
    counts.add(words.format("count.projects", tasks.projects().size()));
    counts.addAll(filters());
    return new HeadFacts(
        plan.title(),
        words.kind(kind),
        subtitle(plan),
        counts,
        notice(tasks),
        plan.demonstration());
  }

  /** 示例 beside what is no real plan. */
  String mark(Plan plan) {
    return plan.demonstration() ? words.format("demonstration") : "";
  }

  /** Worksheets, and where there are none one that says so. */
  TableSheets sheets(BriefingKind kind, List<TableSheet> sheets) {
    var nothing =
        TableSheet.of(
            words.kind(kind),
            nothing(kind),
            "",
            new Table(List.of(new Column(words.format("column.project"), 6)), List.of()));
    return new TableSheets(
        info(kind).title(),
        words.creator(),
        choice.paper().size(),
        sheets.isEmpty() ? List.of(nothing) : sheets);
  }

  HeadFacts nothing(BriefingKind kind) {
    var nothing = HeadFacts.nothing(words, kind, choice.paper().asOf());
    return new HeadFacts(
        plans().stream().map(Plan::title).collect(Collectors.joining("、")),
        nothing.kind(),
        nothing.subtitle(),
        List.of(),
        nothing.notice(),
        plans().stream().anyMatch(Plan::demonstration));
  }
}
