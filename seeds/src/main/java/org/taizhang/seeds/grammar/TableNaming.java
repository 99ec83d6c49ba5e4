package org.taizhang.seeds.grammar;

import java.util.List;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;

/**
 * Number, name and content of a row. A number before the name (1.项目, （一）项目) is its label; name and
 * content that share one cell are parted.
 *
 * @param number where the label stands; blank where there is none
 */
record TableNaming(Passage number, Passage name, Passage content) {

  static TableNaming of(List<TableColumn> columns, TableRow row) {
    Passage number = row.text(columns, Kind.NUMBER);
    Passage name = row.text(columns, Kind.NAME);
    Passage content = row.content(columns);
    if (name.isEmpty() && !content.isEmpty()) {
      return fromContent(number, content);
    }
    Marker marker = Marker.of(name.text());
    if (marker != null && marker.length() < name.length()) {
      number = number.isEmpty() ? name.sub(0, marker.label().length()) : number;
      name = name.from(marker.length()).trimmed();
    }
    return content.isEmpty()
        ? parted(number, name, content)
        : new TableNaming(number, name, content);
  }

  /** A row without a name of its own is called after what it says. */
  private static TableNaming fromContent(Passage number, Passage content) {
    Marker marker = Marker.of(content.text());
    boolean list = content.text().indexOf('\n') >= 0;
    Passage label = number;
    Passage text = content;
    if (marker != null && number.isEmpty() && !list) {
      label = content.sub(0, marker.label().length());
      text = content.from(marker.length()).trimmed();
    }
    HeadingSplit split = HeadingSplit.of(text);
    boolean heading = isHeading(text, split);
    return new TableNaming(label, split.name(), heading ? split.rest() : text);
  }

  /** The name with a text behind it, where no column holds the content. */
  private static TableNaming parted(Passage number, Passage name, Passage blank) {
    int lineEnd = name.text().indexOf('\n');
    if (lineEnd > 0 && Punctuation.firstStop(name.text().substring(0, lineEnd)) < 0) {
      return new TableNaming(number, name.sub(0, lineEnd), name.from(lineEnd + 1));
    }
    HeadingSplit split = HeadingSplit.of(name);
    if (split.shortened() || (!split.rest().isEmpty() && split.rest().length() < name.length())) {
      return new TableNaming(number, split.name(), split.rest());
    }
    return new TableNaming(number, name, blank);
  }

  /** 名称：内容 */
  private static boolean isHeading(Passage text, HeadingSplit split) {
    int end = split.name().length();
    return !split.shortened()
        && !split.rest().isEmpty()
        && end < text.length()
        && ":：".indexOf(text.text().charAt(end)) >= 0;
  }

  String label() {
    return number.text();
  }
}
