package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;

/**
 * 会议简报: what the chosen plans promise, how far they have come and what comes next, in sentences
 * composed from the ledger, on official pages with masthead and foot. Always on A4 upright.
 */
public final class MeetingBriefing implements Briefing {
  private static final double STAMP = 15;

  private final MatrixProjection projection;
  private final TextMetrics metrics;
  private final BriefingWords words;
  private final MeetingWords sentences = MeetingWords.in(Locale.SIMPLIFIED_CHINESE);
  private final MeetingHead head;

  /** With the usual masthead and foot. */
  public MeetingBriefing(MatrixProjection projection, TextMetrics metrics, BriefingWords words) {
    this(projection, metrics, words, MeetingHead.usual(MeetingWords.in(Locale.SIMPLIFIED_CHINESE)));
  }

  public MeetingBriefing(
      MatrixProjection projection, TextMetrics metrics, BriefingWords words, MeetingHead head) {
    this.projection = projection;
    this.metrics = metrics;
    this.words = words;
    this.head = head;
  }

  MeetingHead head() {
    return head;
  }

  /** The same with another masthead and foot. */
  MeetingBriefing headed(MeetingHead other) {
    return new MeetingBriefing(projection, metrics, words, other);
  }

  @Override
  public Document document(Ledger ledger, BriefingChoice choice) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var passages = passages(chosen);
    var flow = new OfficialFlow(metrics);
    flow.add(new Masthead(head, sentences, metrics).shapes(words.date(choice.paper().asOf())));
    flow.skip(Masthead.LINES);
    var setter = new OfficialSetter(flow, metrics, sentences);
    passages.forEach(setter::set);
    foot(flow);
    boolean demonstration = chosen.plans().stream().anyMatch(Plan::demonstration);
    var pages = new ArrayList<Page>();
    for (var shapes : flow.pages()) {
      var all = new ArrayList<>(shapes);
      if (demonstration) {
        all.addAll(stamp());
      }
      int number = pages.size() + 1;
      pages.add(OfficialSheet.page(all, words.number(number), number, metrics));
    }
    return new Document(chosen.info(BriefingKind.MEETING), pages, setter.bookmarks());
  }

  /** What it says, before it is set. */
  List<Passage> passages(Ledger ledger, BriefingChoice choice) {
    return passages(new ChosenPlans(ledger, choice, words));
  }

  private List<Passage> passages(ChosenPlans chosen) {
    var ledger = chosen.ledger();
    var choice = chosen.choice();
    var plans = new ArrayList<MeetingPlan>();
    for (var plan : chosen.plans()) {
      var projects = projection.projects(ledger, plan, choice.within(plan.id()));
      plans.add(new MeetingPlan(ledger, plan, projects, choice.years()));
    }
    return new MeetingText(chosen, plans, sentences).passages();
  }

  private void foot(OfficialFlow flow) {
    var foot = new ReportFoot(head, sentences, metrics);
    if (flow.room() < foot.height() + OfficialSheet.pitch() / 2) {
      flow.turn();
    }
    flow.add(foot.shapes());
  }

  private List<Shape> stamp() {
    double top = OfficialSheet.top() - PaperSize.millimetres(15);
    return new Stamp(metrics)
        .place(sentences.say("demonstration"), OfficialSheet.right(), top, STAMP);
  }
}
