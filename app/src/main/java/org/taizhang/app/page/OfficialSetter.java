package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.Passage.Annex;
import org.taizhang.app.page.Passage.Body;
import org.taizhang.app.page.Passage.Chapter;
import org.taizhang.app.page.Passage.Enclosures;
import org.taizhang.app.page.Passage.Heading;
import org.taizhang.app.page.Passage.Title;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.Inline;
import org.taizhang.app.type.TextMetrics;

/**
 * Sets passages on official pages: titles in 小标宋, first headings in 黑体, second ones in 楷体, all else
 * in the type of the body. There is no free 仿宋; without one the body is 宋体.
 */
final class OfficialSetter {
  /** 2号. */
  private static final double TITLE = 22;

  private static final double PART_TITLE = 18;

  private static final int INDENT = 2;

  private final OfficialFlow flow;
  private final TextMetrics metrics;
  private final MeetingWords words;
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private boolean begun;

  OfficialSetter(OfficialFlow flow, TextMetrics metrics, MeetingWords words) {
    this.flow = flow;
    this.metrics = metrics;
    this.words = words;
  }

  List<Bookmark> bookmarks() {
    return bookmarks;
  }

  void set(Passage passage) {
    switch (passage) {
      case Title title -> title(title.text());
      case Chapter chapter -> heading(chapter.text(), Face.SANS_BOLD);
      case Heading heading -> heading(heading.text(), Face.KAI);
      case Body body -> flow.paragraph(List.of(new Inline(Face.SERIF, body.text())), INDENT);
      case Enclosures enclosures -> enclosures(enclosures.lines());
      case Annex annex -> annex(annex);
    }
  }

  /** A heading stands with at least two lines of what follows it. */
  private void heading(String text, Face face) {
    flow.keep(3);
    if (face == Face.SANS_BOLD) {
      mark(text);
    }
    flow.paragraph(List.of(new Inline(face, text)), INDENT);
  }

  private void title(String text) {
    if (begun) {
      flow.keep(6);
      flow.skip(flow.begins() ? 0 : 1);
    }
    mark(text);
    flow.centred(text, Face.TITLE, begun ? PART_TITLE : TITLE);
    flow.skip(1);
    begun = true;
  }

  /**
   * 7.3.4: one line below the text, 左空二字; further ones begin under the first. Where the page has no
   * room for them the annexes follow at once: no page is begun for their titles alone.
   */
  private void enclosures(List<String> lines) {
    if (!flow.fits(lines.size())) {
      return;
    }
    if (flow.fits(lines.size() + 1)) {
      flow.skip(1);
    }
    var label = words.say("annexes");
    for (int i = 0; i < lines.size(); i++) {
      var text = i == 0 ? label + lines.get(i) : lines.get(i);
      int indent = i == 0 ? INDENT : INDENT + label.length();
      flow.paragraph(List.of(new Inline(Face.SERIF, text)), indent);
    }
  }

  /** 7.3.4: the label in 黑体 at the upper left, the title on the third line. */
  private void annex(Annex annex) {
    flow.turn();
    mark(annex.title());
    flow.paragraph(List.of(new Inline(Face.SANS_BOLD, annex.label())), 0);
    flow.skip(1);
    flow.centred(annex.title(), Face.TITLE, TITLE);
    flow.skip(0.5);
    var columns = AnnexTable.Column.of(annex.rows(), words.say("column.unclear"));
    var heads = columns.stream().map(column -> words.say(column.key())).toList();
    new AnnexTable(flow, metrics, columns).set(heads, annex.rows());
  }

  private void mark(String text) {
    bookmarks.add(new Bookmark(text, flow.page(), flow.y(), List.of()));
  }
}
