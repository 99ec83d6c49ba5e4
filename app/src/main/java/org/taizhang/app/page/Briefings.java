package org.taizhang.app.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.session.OutstandingWords;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.text.Folding;

/** The briefings there are, by kind. */
public final class Briefings {
  private final Map<BriefingKind, Briefing> byKind = new EnumMap<>(BriefingKind.class);
  private final Map<BriefingKind, Tabular> tables = new EnumMap<>(BriefingKind.class);

  private final MeetingBriefing meeting;
  private final OutstandingBriefing outstanding;

  private Briefings(MeetingBriefing meeting, OutstandingBriefing outstanding) {
    this.meeting = meeting;
    this.outstanding = outstanding;
    byKind.put(BriefingKind.MEETING, meeting);
    byKind.put(BriefingKind.OUTSTANDING, outstanding);
  }

  /** In Simplified Chinese, measured by these metrics. */
  public static Briefings chinese(TextMetrics metrics) {
    var words = BriefingWords.in(Locale.SIMPLIFIED_CHINESE);
    var projection = new MatrixProjection(Folding::key);
    var briefings =
        new Briefings(
            new MeetingBriefing(projection, metrics, words),
            new OutstandingBriefing(metrics, words, new OutstandingWords(Messages.chinese())));
    briefings.byKind.put(BriefingKind.MATRIX, new MatrixBriefing(projection, metrics, words));
    briefings.byKind.put(BriefingKind.YEARS, new YearsBriefing(projection, metrics, words));
    briefings.byKind.put(
        BriefingKind.DEPARTMENT, new DepartmentBriefing(projection, metrics, words));
    briefings.byKind.put(BriefingKind.GANTT, new GanttBriefing(projection, metrics, words));
    briefings.tables.put(BriefingKind.GANTT, new TargetSheets(projection, words));
    return briefings;
  }

  /** The masthead and foot of its meeting briefing. */
  public MeetingHead head() {
    return meeting.head();
  }

  /** The same, its meeting briefing with another masthead and foot. */
  public Briefings headed(MeetingHead head) {
    var headed = new Briefings(meeting.headed(head), outstanding);
    byKind.forEach(headed.byKind::putIfAbsent);
    headed.tables.putAll(tables);
    return headed;
  }

  /** What one department has still to do, in all plans and years. */
  public Document of(Ledger ledger, Outstanding one) {
    return outstanding.document(ledger, one);
  }

  /** The same as a worksheet. */
  public TableSheets sheets(Ledger ledger, Outstanding one) {
    return outstanding.sheets(ledger, one);
  }

  /** In the order in which they are offered. */
  public List<BriefingKind> kinds() {
    return List.copyOf(byKind.keySet());
  }

  /**
   * The briefing of a kind.
   *
   * @throws NoSuchElementException when there is none
   */
  public Briefing of(BriefingKind kind) {
    var briefing = Optional.ofNullable(byKind.get(kind)).orElseThrow();
    return (ledger, choice) -> briefing.document(choice.seen(ledger, kind), choice);
  }

  /** The tables of a kind; none where it is all sentences. */
  public Optional<Tabular> tables(BriefingKind kind) {
    var found =
        byKind.get(kind) instanceof Tabular tabular
            ? Optional.of(tabular)
            : Optional.ofNullable(tables.get(kind));
    return found.map(one -> (ledger, choice) -> one.sheets(choice.seen(ledger, kind), choice));
  }
}
