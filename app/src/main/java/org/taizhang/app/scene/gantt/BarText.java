package org.taizhang.app.scene.gantt;

import java.util.List;
import org.taizhang.app.scene.Box;

/**
 * What is written for a bar.
 *
 * @param caption lines that say years and due date, as far as they are to be said
 * @param lines of the target's text; none where there is no room at all
 * @param box around both
 * @param size of the lines; smaller than usual only where they would be higher than allowed
 * @param beside whether it stands outside of the bar
 */
public record BarText(
    List<String> caption, List<String> lines, double size, Box box, boolean beside) {
  public BarText {
    caption = List.copyOf(caption);
    lines = List.copyOf(lines);
  }

  BarText moved(double dx, double dy) {
    return new BarText(caption, lines, size, box.moved(dx, dy), beside);
  }
}
