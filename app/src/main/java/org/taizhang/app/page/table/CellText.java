package org.taizhang.app.page.table;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.TextMetrics;

/** Sets lines into cells. */
final class CellText {
  private final TextMetrics metrics;
  private final TableStyle style;

  CellText(TextMetrics metrics, TableStyle style) {
    this.metrics = metrics;
    this.style = style;
  }

  /** In the middle of the box, every line. */
  Phrase centred(String said, List<String> lines, Box box, TextStyle type) {
    return set(said, lines, box, type, middle(lines, box), true);
  }

  /** In the middle of the height. */
  Phrase middle(String said, List<String> lines, Box box, TextStyle type, Column column) {
    return set(said, lines, box, type, middle(lines, box), column.is(Trait.CENTRED));
  }

  /** At the upper edge, for what goes on on another page. */
  Phrase top(String said, List<String> lines, Box box, TextStyle type, Column column) {
    return set(said, lines, box, type, box.y() + style.above(), column.is(Trait.CENTRED));
  }

  private double middle(List<String> lines, Box box) {
    return box.y() + (box.height() - lines.size() * style.leading()) / 2;
  }

  private Phrase set(
      String said, List<String> lines, Box box, TextStyle type, double top, boolean centred) {
    var pieces = new ArrayList<Text>();
    for (int i = 0; i < lines.size(); i++) {
      double width = metrics.width(type.face(), lines.get(i), type.size());
      double x = centred ? box.centreX() - width / 2 : box.x() + style.aside();
      double baseline =
          top + i * style.leading() + TextMetrics.baseline(style.leading(), type.size());
      pieces.add(new Text(lines.get(i), x, baseline, type, Turn.NONE));
    }
    return new Phrase(said, pieces);
  }
}
