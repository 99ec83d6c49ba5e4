package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
    var filters = new ArrayList<String>();
    var years = choice.years();
    if (years != null) {
      filters.add(words.years(years));
    }
    filters.addAll(choice.departments());
    if (!choice.search().isBlank()) {
      filters.add("“" + choice.search().strip() + "”");
    }
    return filters.isEmpty() ? List.of() : List.of(words.filteredBy(String.join("、", filters)));
  }
}
