package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.app.page.Passage.Body;
import org.taizhang.app.page.Passage.Chapter;
import org.taizhang.app.page.Passage.Enclosures;
import org.taizhang.app.page.Passage.Heading;
import org.taizhang.app.page.Passage.Title;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.YearSpan;

/** Composes what a meeting briefing says: chapter by chapter for each plan, then the annexes. */
final class MeetingText {
  /**
   * Of more projects than these the text gives the names alone; their targets stand in the annex.
   */
  private static final int TOLD = 24;

  private static final int GOAL_LENGTH = 60;

  private final ChosenPlans chosen;
  private final MeetingWords words;
  private final List<MeetingPlan> plans;
  private final MeetingAnnexes annexes;
  private final Digest digest;

  MeetingText(ChosenPlans chosen, List<MeetingPlan> plans, MeetingWords words) {
    this.chosen = chosen;
    this.words = words;
    this.plans = plans;
    this.annexes = new MeetingAnnexes(plans, words, chosen.words());
    this.digest = new Digest(GOAL_LENGTH, words.say("goal.cut"));
  }

  List<Passage> passages() {
    var passages = new ArrayList<Passage>();
    passages.add(new Title(title()));
    if (plans.stream().allMatch(plan -> plan.projects().isEmpty())) {
      passages.add(new Body(words.say("nothing")));
      return passages;
    }
    for (var plan : plans) {
      if (plans.size() > 1) {
        passages.add(new Title(words.say("title.one", quoted(plan))));
      }
      passages.addAll(part(plan));
    }
    var all = annexes.all();
    if (!all.isEmpty()) {
      passages.add(new Enclosures(annexes.titles()));
      passages.addAll(all);
    }
    return passages;
  }

  String title() {
    var years = chosen.choice().years();
    if (plans.size() == 1) {
      var name = quoted(plans.getFirst());
      return years == null || name.contains(years(years))
          ? words.say("title.one", name)
          : words.say("title.year", name, years(years));
    }
    return years == null ? words.say("title.many") : words.say("title.many.year", years(years));
  }

  private static String quoted(MeetingPlan plan) {
    return plan.plan().title().replace('《', '〈').replace('》', '〉');
  }

  private List<Passage> part(MeetingPlan plan) {
    var sentences = new MeetingSentences(plan, chosen, words, annexes);
    var passages = new ArrayList<Passage>();
    chapter(passages, words.say("chapter.overview"), sentences.overview());
    if (!plan.projects().isEmpty()) {
      tasks(plan, passages);
      chapter(passages, words.say("chapter.done"), sentences.done());
      chapter(passages, sentences.dueTitle(), sentences.due());
      chapter(passages, words.say("chapter.next"), sentences.next());
    }
    return passages;
  }

  private void chapter(List<Passage> passages, String title, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      passages.add(head(passages, title));
      paragraphs.forEach(text -> passages.add(new Body(text)));
    }
  }

  private Chapter head(List<Passage> passages, String text) {
    int number = 1 + (int) passages.stream().filter(Chapter.class::isInstance).count();
    return new Chapter(words.say("chapter", words.ordinal(number), text));
  }

  private void tasks(MeetingPlan plan, List<Passage> passages) {
    var years = chosen.choice().years();
    var name =
        years == null ? words.say("chapter.tasks") : words.say("chapter.tasks.year", years(years));
    passages.add(head(passages, name));
    var sections = plan.sections();
    boolean headed = sections.keySet().stream().anyMatch(Optional::isPresent);
    boolean told = plan.projects().size() <= TOLD;
    int section = 0;
    int item = 0;
    for (var entry : sections.entrySet()) {
      if (headed) {
        section++;
        passages.add(heading(section, entry.getKey()));
      }
      if (!told) {
        passages.add(new Body(named(plan, entry.getValue())));
      }
      for (var project : told ? entry.getValue() : List.<Project>of()) {
        item++;
        passages.add(new Body(words.say("item", item, project.name()) + goals(plan, project)));
      }
    }
  }

  private Heading heading(int number, Optional<Section> section) {
    var name = section.map(Section::name).orElseGet(() -> words.say("section.other"));
    return new Heading(words.say("section", words.ordinal(number), name));
  }

  /** The projects of a section by name. */
  private String named(MeetingPlan plan, List<Project> projects) {
    var names = words.listed(projects.stream().map(Project::name).toList());
    boolean listed =
        projects.stream().flatMap(project -> plan.goals(project).stream()).anyMatch(Goal::open);
    boolean one = projects.size() == 1;
    if (listed && one) {
      return words.say("tasks.listed.one", names, annexes.open());
    }
    if (listed) {
      return words.say("tasks.listed", projects.size(), names, annexes.open());
    }
    return one
        ? words.say("tasks.plain.one", names)
        : words.say("tasks.plain", projects.size(), names);
  }

  /** What a project must reach, and who leads it. */
  private String goals(MeetingPlan plan, Project project) {
    var goals = plan.goals(project);
    var text = new StringBuilder();
    for (var goal : goals) {
      var span = goal.target().years();
      boolean several = goals.size() > 1 || !span.equals(plan.assumed());
      text.append(several ? words.say("goal.year", years(span)) : "");
      text.append(digest.of(goal.target().text()));
    }
    if (goals.isEmpty()) {
      text.append(words.say("goal.none"));
    }
    return text + departments(plan, project);
  }

  private String departments(MeetingPlan plan, Project project) {
    var leads = plan.leads(project);
    if (plan.ledByOne()) {
      return "";
    }
    if (!leads.isEmpty()) {
      return words.say("lead", words.joined(leads));
    }
    var others = plan.responsible(project);
    return others.isEmpty() ? "" : words.say("responsible", words.joined(others));
  }

  private String years(YearSpan years) {
    return chosen.words().years(years);
  }
}
