package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.taizhang.app.page.Passage.Annex;
import org.taizhang.app.page.Passage.Row;

/** The tables behind the text: what is still to be done, and what is done. */
final class MeetingAnnexes {
  private static final int GOAL_LENGTH = 90;

  private final List<MeetingPlan> plans;
  private final MeetingWords words;
  private final BriefingWords dates;
  private final Digest digest;

  MeetingAnnexes(List<MeetingPlan> plans, MeetingWords words, BriefingWords dates) {
    this.plans = plans;
    this.words = words;
    this.dates = dates;
    this.digest = new Digest(GOAL_LENGTH, words.say("goal.cut"));
  }

  /** What the text calls the annex of open targets. */
  String open() {
    return label(1);
  }

  /** What the text calls the annex of what is done. */
  String done() {
    return label(2);
  }

  /** A single annex bears no number (GB/T 9704-2012 7.3.4). */
  private String label(int number) {
    return any(Goal::open) && any(Goal::done)
        ? words.say("annex.number", number)
        : words.say("annex");
  }

  List<Annex> all() {
    var all = new ArrayList<Annex>();
    if (any(Goal::open)) {
      all.add(new Annex(open(), words.say("annex.open"), rows(Goal::open)));
    }
    if (any(Goal::done)) {
      all.add(new Annex(done(), words.say("annex.done"), rows(Goal::done)));
    }
    return all;
  }

  /** Lines below the text that name the annexes. */
  List<String> titles() {
    var all = all();
    var titles = new ArrayList<String>();
    for (int i = 0; i < all.size(); i++) {
      var title = all.get(i).title();
      titles.add(all.size() == 1 ? title : words.say("annex.item", i + 1, title));
    }
    return titles;
  }

  private boolean any(Predicate<Goal> wanted) {
    return plans.stream().flatMap(plan -> plan.goals().stream()).anyMatch(wanted);
  }

  private List<Row> rows(Predicate<Goal> wanted) {
    var rows = new ArrayList<Row>();
    for (var plan : plans) {
      var found = plan.goals().stream().filter(wanted).toList();
      if (plans.size() > 1 && !found.isEmpty()) {
        rows.add(new Row(List.of(plan.plan().title())));
      }
      for (int i = 0; i < found.size(); i++) {
        rows.add(row(plan, found.get(i), i + 1));
      }
    }
    return rows;
  }

  private Row row(MeetingPlan plan, Goal goal, int number) {
    var leads = plan.leads(goal.project());
    var named = leads.isEmpty() ? plan.responsible(goal.project()) : leads;
    var due = goal.target().due();
    return new Row(
        List.of(
            Integer.toString(number),
            goal.project().name(),
            named.isEmpty() ? words.say("column.unclear") : words.joined(named),
            digest.of(goal.target().text()),
            due == null ? dates.years(goal.target().years()) : dates.date(due),
            words.state(goal.state())));
  }
}
