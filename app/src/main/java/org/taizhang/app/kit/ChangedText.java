package org.taizhang.app.kit;

import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.taizhang.app.kit.TextChange.Run;
import org.taizhang.app.kit.TextChange.Run.Side;

/** One side of a change of words: what only this side says is marked. */
public final class ChangedText {
  /** More of what only one side says is shown only where all of it is asked for. */
  private static final int BRIEF = 160;

  private ChangedText() {}

  /**
   * The old words or the new ones.
   *
   * @param side {@link Side#BEFORE} or {@link Side#AFTER}
   * @param whole whether nothing may be left out
   * @param none is shown where this side says nothing
   */
  public static TextFlow side(List<Run> runs, Side side, boolean whole, String none) {
    var flow = new TextFlow();
    for (var run : runs) {
      if (run.side() == Side.BOTH) {
        flow.getChildren().add(text(run.text()));
      } else if (run.side() == side) {
        flow.getChildren()
            .add(
                styled(
                    text(whole ? run.text() : cut(run.text())),
                    "difference-own",
                    side.name().toLowerCase(Locale.ROOT)));
      }
    }
    if (flow.getChildren().isEmpty()) {
      flow.getChildren().add(styled(text(none), "difference-none"));
    }
    return flow;
  }

  /** Words that look as those of the sides. */
  public static Text text(String words) {
    return styled(new Text(words), "difference-text");
  }

  private static String cut(String text) {
    return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "……";
  }
}
