package org.taizhang.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.testfx.api.FxRobot;

/**
 * A hand on the mouse: sees what is shown in any window of the program, points, clicks and turns
 * the wheel, and does nothing else.
 */
final class ByMouse {
  private static final int MOST_TURNS = 400;
  private static final int NOTCHES = 4;

  private final FxRobot robot = new FxRobot();

  /** What is shown under the selector, the window in front first; null while nothing is. */
  @Nullable Node seen(String selector) {
    return seen(selector, node -> true);
  }

  /** As the other, of those that satisfy a condition. */
  @Nullable Node seen(String selector, Predicate<Node> wanted) {
    return Background.inWindow(() ->
        windows()
            .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
            .filter(ByMouse::isShown)
            .filter(wanted)
            .findFirst()
            .orElse(null));
  }

  private static Stream<Window> windows() {
    List<Window> windows = new ArrayList<>(Window.getWindows());
    return windows.reversed().stream().filter(Window::isShowing);
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Waits until it is there and can be used, and clicks on it. */
  void click(String selector) {
    OpenWindow.await(() -> seen(selector, node -> !node.isDisabled()) != null);
    click(seen(selector));
  }

  /** Clicks in the middle of what of it is in sight. */
  void click(@Nullable Node node) {
    click(node, MouseButton.PRIMARY);
  }

  /** Opens the menu of what is there. */
  void clickRight(@Nullable Node node) {
    click(node, MouseButton.SECONDARY);
  }

  /** Opens the menu of what is drawn there. */
  void clickRight(Point2D onScreen) {
    robot.clickOn(onScreen, MouseButton.SECONDARY);
    OpenWindow.settle();
  }

  private void click(@Nullable Node node, MouseButton button) {
    if (node == null) {
      throw new AssertionError("nothing to click on");
    }
    robot.clickOn(middle(node), button);
    OpenWindow.settle();
  }

  /** Turns the wheel over a list until what is wanted stands in it, and gives it. */
  Node scrollTo(String list, String selector, Predicate<Node> wanted) {
    robot.moveTo(middle(seen(list)));
    for (var way : List.of(VerticalDirection.DOWN, VerticalDirection.UP)) {
      double before = Double.NaN;
      for (int turn = 0; turn < MOST_TURNS; turn++) {
        var found = seen(selector, node -> wanted.test(node) && isInSight(node, seen(list)));
        if (found != null) {
          return found;
        }
        double now = position(list);
        if (now == before) {
          break;
        }
        before = now;
        robot.scroll(NOTCHES, way);
      }
    }
    throw new AssertionError("nowhere in " + list + ": " + selector);
  }

  private double position(String list) {
    return seen(
                list + " .scroll-bar",
                bar -> bar instanceof ScrollBar one && one.getOrientation() == Orientation.VERTICAL)
            instanceof ScrollBar bar
        ? bar.getValue()
        : 0;
  }

  /** Whether the first line of it stands within the other. */
  static boolean isInSight(@Nullable Node node, @Nullable Node within) {
    if (node == null || within == null) {
      return false;
    }
    return Background.inWindow(() -> {
      var box = onScreen(node);
      var frame = onScreen(within);
      return box.getHeight() > 0
          && box.getMinY() >= frame.getMinY()
          && Math.min(box.getMaxY(), box.getMinY() + 24) <= frame.getMaxY();
    });
  }

  private Point2D middle(@Nullable Node node) {
    return Background.inWindow(() -> {
      var box = onScreen(node);
      for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
        box = common(box, onScreen(parent));
      }
      return new Point2D(box.getCenterX(), box.getCenterY());
    });
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static Bounds common(Bounds one, Bounds other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
  }

  /** Everything that is written in it. */
  static String words(Node node) {
    return switch (node) {
      case Text text -> text.getText();
      case Labeled labeled when labeled.getText() != null -> labeled.getText();
      case Parent parent ->
          parent.getChildrenUnmodifiable().stream().map(ByMouse::words).reduce("", String::concat);
      default -> "";
    };
  }
}
