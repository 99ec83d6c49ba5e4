package org.taizhang.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.TargetState;

/**
 * Says of one plan how far it has come: sentences counted out of the ledger, none of them empty.
 */
final class MeetingSentences {
  private static final int NAMED = 6;
  private static final int SOON = 30;

  private final MeetingPlan plan;
  private final ChosenPlans chosen;
  private final MeetingWords words;
  private final MeetingAnnexes annexes;
  private final List<Goal> goals;
  private final LocalDate asOf;

  MeetingSentences(
      MeetingPlan plan, ChosenPlans chosen, MeetingWords words, MeetingAnnexes annexes) {
    this.plan = plan;
    this.chosen = chosen;
    this.words = words;
    this.annexes = annexes;
    this.goals = plan.goals();
    this.asOf = chosen.choice().paper().asOf();
  }

  List<String> overview() {
    if (plan.projects().isEmpty()) {
      return List.of(words.say("nothing"));
    }
    var paragraphs = new ArrayList<String>();
    paragraphs.add(scope() + counts() + states());
    var sections = sections();
    if (!sections.isEmpty()) {
      paragraphs.add(sections);
    }
    var promised = promised();
    if (!promised.isEmpty()) {
      paragraphs.add(
          words.say("overview.promised", String.join(words.say("list.apart"), promised)));
    }
    return paragraphs;
  }

  /** The figures the plan promises as a whole, where the whole of it is spoken of. */
  private List<String> promised() {
    var choice = chosen.choice();
    return choice.departments().isEmpty() && choice.search().isBlank()
        ? plan.ledger().goals(plan.plan().id()).stream().map(PlannedQuantity::text).toList()
        : List.of();
  }

  private String scope() {
    var parts = new ArrayList<String>();
    var choice = chosen.choice();
    if (!choice.departments().isEmpty()) {
      parts.add(words.say("scope.departments", words.joined(choice.departments())));
    }
    if (!choice.search().isBlank()) {
      parts.add(words.say("scope.search", choice.search().strip()));
    }
    return parts.isEmpty() ? "" : words.say("scope", words.joined(parts));
  }

  private String counts() {
    var text = new StringBuilder();
    text.append(words.say("counts.projects", chosen.words().date(asOf), plan.projects().size()));
    var years = plan.years();
    if (goals.isEmpty()) {
      text.append(words.say("counts.none"));
    } else if (years == null) {
      text.append(words.say("counts.goals", goals.size()));
    } else {
      text.append(words.say("counts.goals.year", chosen.words().years(years), goals.size()));
    }
    var leads = plan.leads();
    switch (leads.size()) {
      case 0 -> {}
      case 1 -> text.append(words.say("counts.lead", leads.getFirst()));
      default -> text.append(words.say("counts.leads", leads.size()));
    }
    return text + words.say("list.end");
  }

  /** Counts by state, those further on first. */
  private String states() {
    Map<TargetState, Integer> counts = new EnumMap<>(TargetState.class);
    goals.forEach(goal -> counts.merge(goal.state(), 1, Integer::sum));
    if (counts.size() == 1) {
      var is = words.is(goals.getFirst().state());
      return goals.size() == 1
          ? words.say("states.one", is)
          : words.say("states.same", goals.size(), is);
    }
    var parts = new ArrayList<String>();
    for (var state :
        List.of(
            TargetState.CLOSED,
            TargetState.COMPLETED,
            TargetState.CLAIMED,
            TargetState.IN_PROGRESS,
            TargetState.NOT_STARTED,
            TargetState.STOPPED)) {
      int count = Objects.requireNonNullElse(counts.get(state), 0);
      if (count > 0) {
        var key = parts.isEmpty() ? "states.first" : "states.more";
        parts.add(words.say(key, words.state(state), count));
      }
    }
    return parts.isEmpty() ? "" : words.joined(parts) + words.say("list.end");
  }

  private String sections() {
    var sections = plan.sections();
    if (sections.size() < 2) {
      return "";
    }
    var parts = new ArrayList<String>();
    sections.forEach((section, projects) -> {
      var name = section.map(Section::name).orElseGet(() -> words.say("section.other"));
      var key = name.contains("，") ? "sections.quoted" : "sections.item";
      parts.add(words.say(key, name, projects.size()));
    });
    return words.say("sections", words.joined(parts));
  }

  List<String> done() {
    var paragraphs = new ArrayList<String>();
    var done = chosen(Goal::done);
    if (done.size() == 1) {
      paragraphs.add(words.say("done.one", names(done, annexes.done())));
    } else if (!done.isEmpty()) {
      paragraphs.add(words.say("done.many", done.size(), names(done, annexes.done())));
    }
    add(paragraphs, "done.claimed", chosen(goal -> goal.state() == TargetState.CLAIMED));
    return paragraphs;
  }

  /** What the chapter on what is due speaks of. */
  String dueTitle() {
    if (plan.unclear().isEmpty()) {
      return words.say("chapter.due");
    }
    return words.say(overdue().isEmpty() && soon().isEmpty() ? "chapter.unclear" : "chapter.both");
  }

  List<String> due() {
    var paragraphs = new ArrayList<String>();
    add(paragraphs, "overdue", overdue());
    add(paragraphs, "soon", soon());
    var unclear = plan.unclear();
    int all = plan.projects().size();
    if (unclear.size() == all && all > 0) {
      paragraphs.add(all == 1 ? words.say("unclear.all.one") : words.say("unclear.all", all));
    } else if (!unclear.isEmpty()) {
      var names = first(unclear.stream().map(Project::name).toList(), "");
      paragraphs.add(words.say("unclear", unclear.size(), names));
    }
    return paragraphs;
  }

  List<String> next() {
    var steps = new ArrayList<String>();
    step(steps, "next.overdue", overdue());
    step(steps, "next.claimed", chosen(goal -> goal.state() == TargetState.CLAIMED));
    var coming = chosen(goal -> goal.open() && !goal.deadline().isBefore(asOf));
    coming.stream()
        .map(Goal::deadline)
        .min(LocalDate::compareTo)
        .ifPresent(day -> {
          var due = coming.stream().filter(goal -> goal.deadline().equals(day)).toList();
          steps.add(words.say("next.due", chosen.words().date(day), due.size(), names(due, "")));
        });
    if (!plan.unclear().isEmpty()) {
      steps.add(words.say("next.unclear", plan.unclear().size()));
    }
    if (steps.isEmpty()) {
      return List.of(words.say(goals.isEmpty() ? "next.none" : "next.nothing"));
    }
    if (steps.size() == 1) {
      return steps;
    }
    var text = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      text.append(words.say("next.first", words.ordinal(i + 1))).append(steps.get(i));
    }
    return List.of(text.toString());
  }

  private List<Goal> overdue() {
    return chosen(goal -> goal.open() && goal.deadline().isBefore(asOf));
  }

  private List<Goal> soon() {
    var limit = asOf.plusDays(SOON);
    return chosen(
        goal -> goal.open() && !goal.deadline().isBefore(asOf) && !goal.deadline().isAfter(limit));
  }

  private List<Goal> chosen(Predicate<Goal> wanted) {
    return goals.stream().filter(wanted).toList();
  }

  private void add(List<String> paragraphs, String key, List<Goal> found) {
    if (!found.isEmpty()) {
      paragraphs.add(words.say(key, found.size(), names(found, annexes.open())));
    }
  }

  private void step(List<String> steps, String key, List<Goal> found) {
    if (!found.isEmpty()) {
      steps.add(words.say(key, found.size()));
    }
  }

  /** Projects by name, each once, with the years in question where a reader cannot know them. */
  private String names(List<Goal> found, String annex) {
    Map<Project, List<String>> years = new LinkedHashMap<>();
    for (var goal : found) {
      var known = years.computeIfAbsent(goal.project(), _ -> new ArrayList<>());
      if (!goal.target().years().equals(plan.assumed())) {
        known.add(chosen.words().years(goal.target().years()));
      }
    }
    var names = new ArrayList<String>();
    years.forEach((project, known) -> {
      var name = project.name();
      names.add(known.isEmpty() ? name : words.say("name.year", name, words.joined(known)));
    });
    return first(names, annex);
  }

  /** The first of the names, and where the others stand. */
  private String first(List<String> names, String annex) {
    if (names.size() <= NAMED) {
      return words.listed(names);
    }
    var first = words.listed(names.subList(0, NAMED));
    return annex.isEmpty()
        ? words.say("names.rest", first)
        : words.say("names.annex", first, annex);
  }
}
