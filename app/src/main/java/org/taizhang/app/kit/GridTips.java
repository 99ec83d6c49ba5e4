package org.taizhang.app.kit;

import java.util.function.Function;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Says in full what the mouse rests on in a grid. */
public final class GridTips {
  private static final Duration DELAY = Duration.millis(450);
  private static final double WIDEST = 460;

  private final Grid grid;
  private final Function<Grid.Place, String> words;
  private final Tooltip tip = new Tooltip();

  /**
   * @param words what is to be said of a place; empty for nothing
   */
  public GridTips(Grid grid, Function<Grid.Place, String> words) {
    this.grid = grid;
    this.words = words;
    tip.setShowDelay(DELAY);
    tip.setShowDuration(Duration.INDEFINITE);
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST);
  }

  public void over(Grid.Place place) {
    var text = words.apply(place);
    if (text.equals(tip.getText())) {
      return;
    }
    tip.setText(text);
    if (text.isEmpty()) {
      Tooltip.uninstall(grid, tip);
      tip.hide();
    } else {
      Tooltip.install(grid, tip);
    }
  }

  /** Hides what speaks of a place that is no longer under the mouse. */
  public void hide() {
    Tooltip.uninstall(grid, tip);
    tip.hide();
    tip.setText("");
  }
}
