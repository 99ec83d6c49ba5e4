package org.taizhang.seeds.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;

/** The headings, as deep as they have marks before them; projects stand below the last one. */
final class SectionPart implements Part {
  private final Additions additions;
  private final List<SectionId> path = new ArrayList<>();
  private @Nullable Section open;
  private int line;
  private int count;

  SectionPart(Additions additions) {
    this.additions = additions;
  }

  static boolean isHeading(Line line) {
    return line.key().startsWith(Keys.SECTION) && line.key().replace(Keys.SECTION, "").isEmpty();
  }

  @Override
  public void take(Line line) {
    Section section = open;
    if (isHeading(line)) {
      open(line);
    } else if (line.key().equals(Keys.ORDER) && section != null) {
      open = section.withOrder(Numbers.rank(line.text()));
      finish();
    } else {
      throw Unreadable.unknown(line);
    }
  }

  private void open(Line heading) {
    finish();
    int depth = heading.key().length();
    if (depth > path.size() + 1) {
      throw new Unreadable("板块跳过了一级");
    }
    path.subList(depth - 1, path.size()).clear();
    SectionId id = new SectionId(additions.id());
    SectionId parent = path.isEmpty() ? null : path.getLast();
    open = new Section(id, additions.plan(), parent, count++, heading.text());
    line = heading.number();
    path.add(id);
  }

  /** Adds the last heading; null before the first one. */
  @Nullable SectionId finish() {
    if (open != null) {
      additions.add(line, open);
      open = null;
    }
    return path.isEmpty() ? null : path.getLast();
  }
}
