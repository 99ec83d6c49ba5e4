package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.Trace;
import org.taizhang.seeds.source.Passage;

/** From the document to what was read of it and back. */
final class Reach {
  private final ReadResult.Reading reading;

  Reach(ReadResult.Reading reading) {
    this.reading = reading;
  }

  /** What of the document became this item; where that is not known, the line it begins on. */
  List<Passage> passages(Place item) {
    Integer no = number(item);
    List<Passage> passages = new ArrayList<>();
    for (Trace trace : reading.traces()) {
      if (no != null && no.equals(trace.item()) && trace.part() != Trace.Part.GROUP) {
        passages.add(trace.passage());
      }
    }
    return passages.isEmpty() ? List.of(line(item.line())) : passages;
  }

  /** Where the title stands; nowhere when the document has none. */
  List<Passage> title() {
    return reading.traces().stream()
        .filter(trace -> trace.part() == Trace.Part.TITLE)
        .map(Trace::passage)
        .toList();
  }

  /** The line that a finding is about, or the item where it names no line. */
  List<Passage> passages(Finding finding) {
    Integer line = finding.line();
    if (line != null) {
      return List.of(line(line));
    }
    Place item = item(finding);
    return item == null ? List.of() : passages(item);
  }

  /** The item that a finding is about; null when it concerns the document. */
  @Nullable Place item(Finding finding) {
    Integer no = finding.item();
    return no == null ? null : placeOf(no);
  }

  /**
   * The item that a place of the document belongs to; null for one before the first item. What
   * belongs to no item is shown with the item above it.
   */
  @Nullable Place itemAt(Place place) {
    for (Trace trace : reading.traces()) {
      Integer no = trace.item();
      if (no != null && trace.part() != Trace.Part.GROUP && covers(trace.passage(), place)) {
        return placeOf(no);
      }
    }
    Place above = null;
    for (DraftItem item : reading.draft().items()) {
      above = item.at().line() <= place.line() ? item.at() : above;
    }
    return above;
  }

  private static boolean covers(Passage passage, Place place) {
    return passage.standsOn(place.line());
  }

  private @Nullable Place placeOf(int no) {
    var items = reading.draft().items();
    return no >= 1 && no <= items.size() ? items.get(no - 1).at() : null;
  }

  private @Nullable Integer number(Place at) {
    Draft draft = reading.draft();
    return draft.items().stream()
        .filter(item -> item.at().equals(at))
        .findFirst()
        .map(DraftItem::no)
        .orElse(null);
  }

  private Passage line(int number) {
    var lines = reading.document().lines();
    return lines.get(Math.clamp(number - 1L, 0, lines.size() - 1));
  }
}
