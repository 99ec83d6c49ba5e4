package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.Trace;
import org.taizhang.seeds.Trace.Part;
import org.taizhang.seeds.source.Passage;

/** Which words of a document of prose became which part of its items. */
final class ProseTraces {
  private final Sections sections;
  private final List<Trace> traces = new ArrayList<>();

  private ProseTraces(Sections sections) {
    this.sections = sections;
  }

  /**
   * The traces, the title's first.
   *
   * @param items as they stand in the document
   * @param drafts what they became, in the same order
   */
  static List<Trace> of(
      @Nullable Passage title, List<ProseItem> items, List<DraftItem> drafts, Sections sections) {
    ProseTraces tracing = new ProseTraces(sections);
    if (title != null) {
      tracing.traces.add(new Trace(null, Part.TITLE, null, title));
    }
    for (int i = 0; i < items.size(); i++) {
      tracing.trace(items.get(i), drafts.get(i));
    }
    return tracing.traces;
  }

  private void trace(ProseItem item, DraftItem draft) {
    Node node = item.node();
    ItemText text = item.text();
    add(draft, Part.GROUP, sections.groupName(node));
    add(draft, Part.NUMBER, node.start().sub(0, node.marker().length()).trimmed());
    add(draft, Part.NAME, text.name());
    add(draft, Part.CONTENT, text.content());
    for (DraftTarget target : draft.yearTargets()) {
      Passage words = find(target, text.content());
      traces.add(new Trace(draft.no(), Part.TARGET, target.year(), words));
    }
    List<Passage> units = text.roles().isEmpty() ? sections.unitsAbove(node) : text.units();
    for (Passage passage : units) {
      add(draft, Part.LEAD, draft.lead().isEmpty() ? null : passage);
      add(draft, Part.RESPONSIBLE, draft.responsible().isEmpty() ? null : passage);
      add(draft, Part.SUPPORTING, draft.supporting().isEmpty() ? null : passage);
      boolean time = item.roles(sections).due() != null || draft.schedule() != null;
      add(draft, Part.DUE, time ? passage : null);
    }
  }

  private void add(DraftItem draft, Part part, @Nullable Passage passage) {
    if (passage != null && !passage.isEmpty()) {
      traces.add(new Trace(draft.no(), part, null, passage));
    }
  }

  private static Passage find(DraftTarget target, Passage content) {
    int from = content.text().indexOf(target.text());
    while (from > 0 && !content.at(from).equals(target.at())) {
      int next = content.text().indexOf(target.text(), from + 1);
      if (next < 0) {
        break;
      }
      from = next;
    }
    return from < 0 ? content : content.sub(from, from + target.text().length());
  }
}
